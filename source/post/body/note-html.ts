import { compile, type DomNode, type FormatCallback } from 'html-to-text';
import { elementNotes, isUnseen } from './element-notes.ts';
import { isVoid, type Note, type NotedText } from './html-note.ts';
import { once } from './once.ts';
import { superscript } from './superscript.ts';

/** What one conversion carries along. */
interface Ledger {
  readonly notes: Note[];
  readonly fence: string;
  readonly siteUrl: string | undefined;
  /** How many fences were written. */
  fences: number;
}

/**
 * The text of HTML with a note at each element that means something, by html-to-text, which decodes, walks
 * and drops what is not text. No post can forge a note: where the text holds a fence that was not written
 * here, it is written once more with one that the text does not hold.
 *
 * html-to-text walks by recursion: give it only what `obstacleIn` has nothing against.
 */
export function noteHtml(html: string, siteUrl: string | undefined): NotedText {
  const ledger = newLedger(0, siteUrl);
  const text = converter()(html, ledger);
  const pieces = text.split(ledger.fence);
  if (pieces.length === ledger.fences + 1) return { pieces, notes: ledger.notes };
  const second = newLedger(unwrittenNumber(text), siteUrl);
  return { pieces: converter()(html, second).split(second.fence), notes: second.notes };
}

/** Fences are made of non-characters, which have no meaning in any text and which cleaning removes. */
function newLedger(number: number, siteUrl: string | undefined): Ledger {
  return { notes: [], fence: `\ufdd0${number}\ufdd1`, siteUrl, fences: 0 };
}

/** A number that stands nowhere in a text as it stands in a fence. */
function unwrittenNumber(text: string): number {
  const written = new Set(text.match(/(?<=\ufdd0)\d+(?=\ufdd1)/g));
  let number = 0;
  while (written.has(String(number))) number++;
  return number;
}

/** Made when the first post is opened: it takes longer than the post. */
const converter = once(createConverter);

/** The elements for which html-to-text brings a way of writing of its own. */
const ownElements = [
  'a article aside blockquote br div footer form h1 h2 h3 h4 h5 h6',
  'header hr img main nav ol p pre section table ul wbr',
].flatMap(names => names.split(' '));

function createConverter(): (html: string, ledger: Ledger) => string {
  // The types know the first parameter only; the second reaches the formatter as the builder's `metadata`.
  return compile({
    wordwrap: false,
    preserveNewlines: true,
    whitespaceCharacters: ' \t\r\n\f',
    baseElements: { selectors: [] },
    formatters: { element: writeElement },
    // One formatter for all: to sort a hundred selectors takes html-to-text five times as long.
    selectors: ['*', ...ownElements].map(selector => ({ selector, format: 'element' })),
  });
}

const writeElement: FormatCallback = (element, walk, builder, options) => {
  if (isUnseen(element)) return;
  switch (element.name) {
    case 'pre':
    case 'listing':
    case 'xmp':
      // A block of html-to-text's own, which keeps white space as it is.
      builder.openBlock({ isPre: true });
      writeNoted(element, walk, builder, options);
      return builder.closeBlock();
    case 'sup': {
      const digits = superscript(element.children.map(textOf).join(''));
      return digits === undefined ? walk(element.children, builder) : builder.addInline(digits);
    }
    case 'rt':
      // The reading of a word stands in brackets behind it.
      builder.addLiteral('（');
      walk(element.children, builder);
      return builder.addLiteral('）');
    default:
      writeNoted(element, walk, builder, options);
  }
};

const writeNoted: FormatCallback = (element, walk, builder) => {
  const ledger = (builder as { readonly metadata?: unknown }).metadata as Ledger;
  const note = elementNotes.get(element.name ?? '')?.(element, ledger.siteUrl);
  if (!note) return walk(element.children, builder);
  builder.addLiteral(fenced(String(ledger.notes.push(note) - 1), ledger));
  if (isVoid(note)) return;
  walk(element.children, builder);
  builder.addLiteral(fenced('/', ledger));
};

function fenced(word: string, ledger: Ledger): string {
  ledger.fences += 2;
  return `${ledger.fence}${word}${ledger.fence}`;
}

/** Only a text can be raised; an element is none. */
function textOf(node: DomNode): string {
  return node.type === 'text' ? (node.data ?? '') : '?';
}
