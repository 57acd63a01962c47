/** Keys that front matter has and that a paragraph hardly begins with (`Note: …` does). */
const knownKey =
  /^(?:layout|title|date|categor(?:y|ies)|tags?|author|permalink|slug|lang|description)[ \t]*:/m;
const keyLine = /^[A-Za-z_][\w-]*[ \t]*:/;
const indentedLine = /^[ \t]+\S/;
const itemLine = /^-[ \t]/;

/**
 * How far lines of keys and their values go from the start of the text, for a front matter that nothing
 * closes: the offset of the first blank line or line of prose, 0 where the lines are none of a front matter.
 */
export function endOfKeyLines(text: string): number {
  let end = 0;
  for (const line of lines(text)) {
    const isValue = end > 0 && (indentedLine.test(line) || itemLine.test(line));
    if (!keyLine.test(line) && !isValue) break;
    end += line.length;
  }
  return knownKey.test(text.slice(0, end)) ? end : 0;
}

/**
 * Where prose begins in what should be front matter: the offset of the first line after a blank one that is
 * neither a key nor indented. Undefined where there is none, or no front matter before it.
 */
export function startOfProse(text: string): number | undefined {
  let start = 0;
  let isAfterBlank = false;
  for (const line of lines(text)) {
    const isBlank = line.trim() === '';
    if (isAfterBlank && !isBlank && !keyLine.test(line) && !indentedLine.test(line)) {
      return knownKey.test(text.slice(0, start)) ? start : undefined;
    }
    isAfterBlank = isBlank;
    start += line.length;
  }
  return undefined;
}

function* lines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    yield text.slice(start, end);
    start = end;
  }
}
