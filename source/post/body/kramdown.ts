/**
 * What kramdown takes in braces for attributes: `.class`, `#id`, `key="value"`. Lengths are bounded, so that
 * it is linear.
 */
const attribute = String.raw`(?:\s|[.#][\w-]{1,80}(?=[\s.#}])|[\w:-]{1,80}=(?:"[^"]{0,300}"|'[^']{0,300}'))`;

/** Attributes behind a span; with a backtick behind them they are code that shows some. */
const spanAttributes = new RegExp(String.raw`\{:${attribute}{1,40}\}(?!${'`'})`, 'g');

/** A list of contents that the site's build would fill in, with the item that stands for it. */
const contents = /^[ \t]*(?:[*+-]|\d{1,9}\.)[ \t].*\n[ \t]*\{:[ \t]*toc[ \t]*\}[ \t]*$/gim;

/**
 * A line of attributes for a block, of a name for some, or of an option; deeper than three spaces it is code.
 */
const blockAttributes = /^ {0,3}(?:> ?)*\{:[^{}\n]*\}[ \t]*(?:\n|$)/gm;

/** The anchor of a heading, at the end of its line. */
const headingId = /[ \t]\{#[\w:.-]{1,80}\}(?=[ \t]{0,9}$)/gm;

/** `{::nomarkdown}`, `{:/}`: only the words go, what stands between them stays. */
const extension = /\{:[:/][^{}\n]{0,300}\}(?!`)/g;

/** A caret on a line of its own ends a list or a quote; to CommonMark a comment does that. */
const endOfBlock = /^\^[ \t]*$/gm;

/**
 * Takes out of prose what only kramdown reads. The language of code stays behind as a comment,
 * `<!--language-ruby-->`, which `markdownToHtml` gives to the code above it. One pass each.
 */
export function removeKramdown(prose: string): string {
  const text = prose.replace(endOfBlock, '<!-- -->').replace(headingId, '');
  if (!text.includes('{:')) return text;
  return removeComments(text)
    .replace(contents, '')
    .replace(blockAttributes, line => {
      const language = /\.language-([\w+#-]{1,20})/.exec(line)?.[1];
      return language === undefined ? '' : `<!--language-${language}-->\n`;
    })
    .replace(extension, '')
    .replace(spanAttributes, '');
}

/** Stops at the first comment that never ends, so that many of those cost no more than one. */
function removeComments(text: string): string {
  const start = '{::comment}';
  const end = /\{:\/(?:comment)?\}/g;
  let result = '';
  let at = 0;
  for (let index = text.indexOf(start); index >= 0; index = text.indexOf(start, at)) {
    end.lastIndex = index;
    if (!end.test(text)) break;
    result += text.slice(at, index);
    at = end.lastIndex;
  }
  return result + text.slice(at);
}
