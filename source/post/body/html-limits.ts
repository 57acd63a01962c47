import { OpenElements } from './open-elements.ts';

/** What keeps a body from being shown with its structure. */
export type Obstacle = 'too-deep' | 'too-many-parts';

/** Deeper and fuller than any page that a person made. */
const maxDepth = 200;
const maxElements = 50_000;

/** Where a piece of markup begins; group 1 is the name of an element that opens, 2 of one that closes. */
const markup = /<(?:([a-z][^\s/>]*)|\/\s*([a-z][^\s>]*)|!--|!-|!\[CDATA\[|[!?]|\/\s*[^\sa-z>])/gi;

/**
 * One step through what stands behind an element's name: white space and slashes, or an attribute, however
 * badly written.
 */
const attribute = /[\s/]+|[^\s/>][^=\s/>]*(?:\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s"'>][^\s>]*)?)?/y;

/** Elements whose text is no markup. */
const rawTexts = new Set(['script', 'style', 'title', 'textarea', 'xmp']);

/**
 * What HTML has too much of to be walked: parsers take quadratic time to keep track of open elements,
 * html-to-text walks by recursion, and each element costs its share of memory. One pass, which reads tags as
 * html-to-text's parser does: end tags in comments, attributes and scripts are none.
 */
export function obstacleIn(html: string): Obstacle | undefined {
  let elements = 0;
  const open = new OpenElements();
  markup.lastIndex = 0;
  for (let found = markup.exec(html); found; found = markup.exec(html)) {
    const opened = found[1]?.toLowerCase();
    const closed = found[2]?.toLowerCase();
    if (opened !== undefined) {
      markup.lastIndex = enter(html, opened, markup.lastIndex, open);
      if (open.depth > maxDepth) return 'too-deep';
      if (++elements > maxElements) return 'too-many-parts';
    } else if (closed !== undefined) {
      open.close(closed);
      markup.lastIndex = after(html, '>', markup.lastIndex);
    } else {
      markup.lastIndex = afterDeclaration(html, found[0], markup.lastIndex);
    }
  }
  return undefined;
}

/**
 * Opens an element whose name ends at `at`; returns where its text begins, or for raw text where that ends.
 */
function enter(html: string, name: string, at: number, open: OpenElements): number {
  let isSelfClosing = false;
  attribute.lastIndex = at;
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    at = attribute.lastIndex;
    isSelfClosing = found[0].trimStart().startsWith('/');
  }
  open.open(name, isSelfClosing);
  at = Math.min(at + 1, html.length);
  if (!rawTexts.has(name) || isSelfClosing) return at;
  const end = new RegExp(`</${name}(?=[\\s>])`, 'gi');
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}

/** The parser takes the character behind `<!` and `<!-` for a part of the declaration, even a `>`. */
function afterDeclaration(html: string, opening: string, at: number): number {
  switch (opening) {
    case '<!--':
      return after(html, '-->', at - 2); // `<!-->` and `<!--->` are whole comments.
    case '<![CDATA[':
      return after(html, ']]>', at);
    case '<!-':
    case '<!':
      return after(html, '>', at + 1);
    default:
      return after(html, '>', at);
  }
}

function after(html: string, end: string, at: number): number {
  const index = html.indexOf(end, at);
  return index < 0 ? html.length : index + end.length;
}
