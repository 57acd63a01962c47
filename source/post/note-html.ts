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
}

/**
 * The text of HTML with a note at each element that means something, by html-to-text, which decodes, walks
 * and drops what is not text. A word that is random for each call fences the notes off, so that no post can
 * write one; its outer characters are non-characters, which cleaning removes from any text.
 *
 * html-to-text walks by recursion: give it only what `obstacleIn` has nothing against.
 */
export function noteHtml(html: string, siteUrl: string | undefined): NotedText {
  const fence = `\ufdd0${Math.random().toString(36).slice(2)}\ufdd0`;
  const ledger: Ledger = { notes: [], fence, siteUrl };
  return { text: converter()(html, ledger), fence, notes: ledger.notes };
}

/** Made when the first post is opened: it takes longer than the post. */
const converter = once(createConverter);

/** The elements for which html-to-text brings a way of writing of its own. */
const ownElements = [
  ...[
    'a',
    'article',
    'aside',
    'blockquote',
    'br',
    'div',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  ...['header', 'hr', 'img', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'table', 'ul', 'wbr'],
];

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
  const { notes, fence, siteUrl } = (builder as { readonly metadata?: unknown }).metadata as Ledger;
  const note = elementNotes.get(element.name ?? '')?.(element, siteUrl);
  if (!note) return walk(element.children, builder);
  builder.addLiteral(`${fence}${notes.push(note) - 1}${fence}`);
  if (isVoid(note)) return;
  walk(element.children, builder);
  builder.addLiteral(`${fence}/${fence}`);
};

/** Only a text can be raised; an element is none. */
function textOf(node: DomNode): string {
  return node.type === 'text' ? (node.data ?? '') : '?';
}
