import { cellWidth } from './width.ts';

/**
 * **Cleaned text** is what finews may send to a terminal. It holds no control character but the newline, no
 * bidirectional override, nothing that is invisible or has no width of its own (format characters, fillers,
 * variation selectors, tags, non-characters), no lone surrogate, nothing that makes a sequence of two emoji
 * (joiners, skin tones, keycaps), and never more than four combining marks in a row. So it can neither
 * command a terminal nor disagree with it about width.
 *
 * It takes linear time, whatever the text. Clean it after the last decoder: `&#27;` and YAML's `"\e"` make an
 * escape character where there was none before.
 */
export function cleanText(raw: string, options: { readonly tabColumns?: number } = {}): string {
  if (!UNUSUAL.test(raw)) return raw;
  const { loneSurrogate, unwanted, fifthMark } = unicodePatterns();
  // Lone surrogates go first: when what stands between two of them is removed, they must not become a pair.
  const text = raw
    .replace(loneSurrogate, '\ufffd')
    .replace(CONTROL_SEQUENCE, '')
    .replace(LINE_END, '\n')
    .replace(unwanted, '')
    .replace(fifthMark, '');
  return expandTabs(text, options.tabColumns);
}

/**
 * Cleaned text of one line: every run of white space, newlines too, becomes one space; none is at the ends.
 */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/\s+/g, ' ').trim();
}

/** Whether a text is cleaned text, as `cleanText` describes it. */
export function isClean(text: string): boolean {
  const { unwanted, fifthMark } = unicodePatterns();
  return (
    text.search(unwanted) < 0 && text.search(fifthMark) < 0 && !/[\t\u2028\u2029\p{Surrogate}]/u.test(text)
  );
}

/**
 * Anything outside the scripts and symbols that posts are made of. Most texts have nothing unusual and pass
 * here, at the price of one look; a character that is missing from this list costs time and nothing else.
 */
const UNUSUAL = new RegExp(
  String.raw`[^\n\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3000-\u3029` +
    String.raw`\u3030-\u3098\u309b-\u3163\u3165-\ud7a3\ue000-\ufaff\uff01-\uff9f\uffe0-\uffe6]`,
);

/**
 * Whole control sequences (ECMA-48), so that `[31m` does not stay behind as text: CSI; the strings OSC, DCS,
 * SOS, PM and APC up to their terminator; escapes of two characters. The lengths are bounded: nobody hides a
 * page in an unfinished sequence.
 */
const CONTROL_SEQUENCE = new RegExp(
  [
    String.raw`(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]`,
    String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\0-\x1f\x7f-\x9f]{0,4096}(?:\x07|\x1b\\|\x9c)`,
    String.raw`\x1b[ -/]{0,4}[0-~]`,
  ].join('|'),
  'g',
);

const LINE_END = /\r\n?|[\v\f\x85\u2028\u2029]/g;

let madePatterns: ReturnType<typeof makeUnicodePatterns> | undefined;

/** Made when a text is unusual, which few are: to make them takes half a millisecond, in each bundle that cleans. */
function unicodePatterns() {
  madePatterns ??= makeUnicodePatterns();
  return madePatterns;
}

function makeUnicodePatterns() {
  return {
    loneSurrogate: /\p{Surrogate}/gu,
    /** Unicode's own names for what has no business in a terminal, and the keycap. Tabs wait for `expandTabs`. */
    unwanted: new RegExp(
      String.raw`[\0-\x08\v-\x1f\x7f-\x9f\p{Format}\p{Default_Ignorable_Code_Point}` +
        String.raw`\p{Noncharacter_Code_Point}\p{Emoji_Modifier}\u20e3]`,
      'gu',
    ),
    /** Looks behind each mark: `\p{Mark}+` would overflow the expression's stack on a million of them. */
    fifthMark: /(?<=\p{Mark}{4})\p{Mark}/gu,
  };
}

function expandTabs(text: string, tabColumns: number | undefined): string {
  if (!text.includes('\t')) return text;
  if (tabColumns === undefined) return text.replaceAll('\t', ' ');
  const width = cellWidth(1);
  return text
    .split('\n')
    .map(line => {
      const [first = '', ...rest] = line.split('\t');
      let expanded = first;
      let column = width.ofText(first);
      for (const piece of rest) {
        const spaces = tabColumns - (column % tabColumns);
        expanded += ' '.repeat(spaces) + piece;
        column += spaces + width.ofText(piece);
      }
      return expanded;
    })
    .join('\n');
}
