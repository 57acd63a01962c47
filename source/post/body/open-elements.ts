/** Elements that never hold anything. */
const voids = wordSet(
  'area base basefont br col command embed frame hr img input isindex keygen',
  'link meta param source track wbr',
);

/** What begins a new line ends a paragraph that nobody ended. */
const endParagraph = [
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6',
  'header hr main nav ol p pre section table ul',
].join(' ');

/** For elements on the left, the innermost open elements that they end, for authors leave out end tags. */
const endedBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    [endParagraph, 'p'],
    ['li', 'li'],
    ['dt dd', 'dt dd'],
    ['tr', 'tr th td'],
    ['th', 'th'],
    ['td', 'thead th td'],
    ['tbody tfoot', 'thead tbody'],
    ['rt rp', 'rt rp'],
    ['option', 'option'],
    ['optgroup', 'optgroup option'],
    ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
    ['body', 'head link script'],
  ].flatMap(([names = '', ended = '']) => names.split(' ').map(name => [name, wordSet(ended)] as const)),
);

/** Within drawings and formulas `<a/>` ends itself; within some of their elements HTML begins again. */
const foreign = wordSet('svg math');
const htmlAgain = wordSet('mi mo mn ms mtext annotation-xml foreignobject desc title');

/** The elements that htmlparser2, html-to-text's parser, holds open at one place of a page, by its rules. */
export class OpenElements {
  #names: string[] = [];
  /** Whether the innermost drawing, formula or HTML within one is foreign to HTML. */
  #contexts: boolean[] = [];

  get depth(): number {
    return this.#names.length;
  }

  open(name: string, isSelfClosing: boolean): void {
    const ended = endedBy.get(name);
    while (ended?.has(this.#names.at(-1) ?? '')) this.#names.pop();
    if (voids.has(name)) return;
    this.#names.push(name);
    if (foreign.has(name)) this.#contexts.push(true);
    else if (htmlAgain.has(name)) this.#contexts.push(false);
    if (isSelfClosing && this.#contexts.at(-1)) this.#names.pop();
  }

  close(name: string): void {
    if (foreign.has(name) || htmlAgain.has(name)) this.#contexts.pop();
    const index = this.#names.lastIndexOf(name);
    if (index >= 0) this.#names.length = index;
  }
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.split(' ')));
}
