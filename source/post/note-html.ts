import { compile, type DomNode, type FormatCallback } from 'html-to-text';
import { elementNotes, isHidden, unseenElements } from './element-notes.ts';
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
const converter = once(compileOptions);

function compileOptions(): (html: string, ledger: Ledger) => string {
  // The types know the first parameter only; the second reaches the formatters as the builder's `metadata`.
  return compile({
    wordwrap: false,
    preserveNewlines: true,
    whitespaceCharacters: ' \t\r\n\f',
    baseElements: { selectors: [] },
    formatters: { passed, noted, preformatted, raised },
    selectors: [
      { selector: '*', format: 'passed' },
      ...[...elementNotes.keys()].map(selector => ({ selector, format: 'noted' })),
      ...['pre', 'listing', 'xmp'].map(selector => ({ selector, format: 'preformatted' })),
      { selector: 'sup', format: 'raised' },
      { selector: 'rt', format: 'inlineSurround', options: { prefix: '（', suffix: '）' } },
      ...unseenElements.map(selector => ({ selector, format: 'skip' })),
      { selector: 'a.footnote-backref', format: 'skip' },
    ],
  });
}

function ledgerOf(builder: object): Ledger {
  return (builder as { readonly metadata: Ledger }).metadata;
}

const passed: FormatCallback = (element, walk, builder) => {
  if (!isHidden(element)) walk(element.children, builder);
};

const noted: FormatCallback = (element, walk, builder) => {
  if (isHidden(element)) return;
  const { notes, fence, siteUrl } = ledgerOf(builder);
  const note = elementNotes.get(element.name ?? '')?.(element, siteUrl);
  if (!note) return walk(element.children, builder);
  builder.addLiteral(`${fence}${notes.push(note) - 1}${fence}`);
  if (isVoid(note)) return;
  walk(element.children, builder);
  builder.addLiteral(`${fence}/${fence}`);
};

/** A block of html-to-text's own, which keeps white space as it is. */
const preformatted: FormatCallback = (element, walk, builder, options) => {
  builder.openBlock({ isPre: true });
  noted(element, walk, builder, options);
  builder.closeBlock();
};

const raised: FormatCallback = (element, walk, builder) => {
  if (isHidden(element)) return;
  const digits = superscript(element.children.map(textOf).join(''));
  if (digits === undefined) walk(element.children, builder);
  else builder.addInline(digits);
};

/** Only a text can be raised; an element is none. */
function textOf(node: DomNode): string {
  return node.type === 'text' ? (node.data ?? '') : '?';
}
