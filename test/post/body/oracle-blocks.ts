import { linesOf } from '../../../source/post/block-lines.ts';
import { imageNote } from '../../../source/post/body/image-note.ts';
import type { Mark } from '../../../source/post/body/rich-text-builder.ts';
import { superscript } from '../../../source/post/body/superscript.ts';
import { tickerOf } from '../../../source/post/body/ticker.ts';
import { linkUrl } from '../../../source/post/link-url.ts';
import type { Block, Cell, Definition, RichText } from '../../../source/post/post.ts';
import { cleanText } from '../../../source/text/clean.ts';
import { type Letter, lettersOf, textOf } from './oracle-text.ts';
import { type Element, readElements } from './oracle-tree.ts';

type Node = Element | string;

/** Where the oracle is: what the elements around make of a text, and what is said of it. */
interface Place {
  readonly marks: readonly Mark[];
  readonly level?: number;
  readonly isCentred?: boolean;
  readonly isSourceLine?: boolean;
}

const lines = new Set(
  [
    'p div center article aside header footer main nav figure form fieldset legend',
    'address details summary section',
  ].flatMap(words => words.split(' ')),
);
const unseen = new Set(
  [
    'script style iframe object embed template noscript svg math head title select textarea',
    'button audio video canvas map rp',
  ].flatMap(words => words.split(' ')),
);
const emphases: Record<string, Mark> = {
  strong: { kind: 'strong' },
  b: { kind: 'strong' },
  em: { kind: 'emphasis' },
  i: { kind: 'emphasis' },
  cite: { kind: 'emphasis' },
  code: { kind: 'code' },
  kbd: { kind: 'code' },
  tt: { kind: 'code' },
  del: { kind: 'strike' },
  s: { kind: 'strike' },
  mark: { kind: 'mark' },
};

/**
 * The blocks of HTML by another parser and another way of counting: every letter knows what is said of it.
 * What `htmlToBlocks` gives has to be the same. It may be slow, and knows what tests hold up to it.
 */
export function oracleBlocks(html: string, siteUrl: string | undefined): Block[] {
  return blocksOf(readElements(html), { marks: [] });

  function blocksOf(nodes: readonly Node[], place: Place): Block[] {
    const blocks: Block[] = [];
    let letters: Letter[] = [];
    const end = ({ level, isSourceLine = false, isCentred = false }: Place): void => {
      const content = textOf(letters);
      letters = [];
      if (!content) return;
      if (level !== undefined) blocks.push({ kind: 'heading', level, content });
      else
        blocks.push(
          isSourceLine ? { kind: 'source-line', content } : { kind: 'paragraph', content, isCentred },
        );
    };
    const visit = (node: Node, here: Place): void => {
      if (typeof node === 'string') {
        letters.push(...lettersOf(node, here.marks));
        return;
      }
      const { name, attributes, children } = node;
      if (unseen.has(name) || isHidden(node) || attributes.class === 'footnote-backref') return;
      if (name === 'br') letters.push({ character: 'br', marks: [] });
      else if (name === 'sup') for (const child of raised(children)) visit(child, here);
      else if (lines.has(name) && attributes.class !== 'footnotes') {
        end(here);
        const inner = { ...here, isCentred: centred(node) ?? here.isCentred ?? false };
        const isSourceLine = here.isSourceLine || attributes.class === 'em_media';
        const place = { ...inner, isSourceLine };
        for (const child of children) visit(child, place);
        end(place);
      } else if (/^h[1-6]$/.test(name)) {
        end(here);
        const place = { ...here, level: Number(name[1]) };
        for (const child of children) visit(child, place);
        end(place);
      } else if (name === 'figcaption') {
        end(here);
        caption(blocks, blocksOf(children, { marks: [] }));
      } else {
        const made = blockOf(node);
        if (made) {
          end(here);
          blocks.push(...made);
        } else {
          const mark = markOf(node);
          const marks =
            mark && !here.marks.some(other => isKin(mark, other)) ? [...here.marks, mark] : here.marks;
          for (const child of children) visit(child, { ...here, marks });
        }
      }
    };
    for (const node of nodes) visit(node, place);
    end(place);
    return blocks;
  }

  function blockOf(element: Element): Block[] | undefined {
    const { name, attributes, children } = element;
    const inner = (): Block[] => blocksOf(children, { marks: [] });
    switch (name) {
      case 'hr':
        return attributes.class === 'footnotes-sep' ? undefined : [{ kind: 'rule' }];
      case 'img': {
        const note = imageNote({ type: 'tag', children: [], attribs: attributes }, siteUrl);
        if (note?.kind !== 'image') return [];
        return [{ kind: 'figure', alt: note.alt, url: note.url, caption: undefined }];
      }
      case 'blockquote': {
        const blocks = inner();
        return blocks.length > 0 ? [{ kind: 'quote', blocks }] : [];
      }
      case 'pre':
        return code(element);
      case 'ul':
      case 'ol': {
        const items = children
          .filter(child => isElement(child, 'li'))
          .map(item => blocksOf(item.children, { marks: [] }))
          .filter(blocks => blocks.length > 0);
        const start = name === 'ul' ? undefined : Number(attributes.start ?? 1);
        return items.length > 0 ? [{ kind: 'list', start, items }] : [];
      }
      case 'section': {
        const [list] = inner();
        return list?.kind === 'list' ? [{ kind: 'footnotes', items: list.items }] : [];
      }
      case 'dl': {
        const items = definitions(children);
        return items.length > 0 ? [{ kind: 'definitions', items }] : [];
      }
      case 'table':
        return table(element);
      default:
        return undefined;
    }
  }

  function definitions(children: readonly Node[]): Definition[] {
    const items: { term: RichText; blocks: Block[] }[] = [];
    for (const child of children) {
      if (isElement(child, 'dt'))
        items.push({ term: flat(blocksOf(child.children, { marks: [] })), blocks: [] });
      else if (isElement(child, 'dd')) items.at(-1)?.blocks.push(...blocksOf(child.children, { marks: [] }));
    }
    return items.filter(({ term, blocks }) => term.text !== '' || blocks.length > 0);
  }

  function table({ children }: Element): Block[] {
    const parts = children.flatMap(child =>
      typeof child !== 'string' && /^t(?:head|body|foot)$/.test(child.name) ? child.children : [child],
    );
    const title = parts.find(child => isElement(child, 'caption'));
    const rows = parts
      .filter(child => isElement(child, 'tr'))
      .map(row => row.children.filter(child => isElement(child, 'td') || isElement(child, 'th')) as Element[])
      .filter(row => row.length > 0);
    const cells = rows.flat();
    const contents = new Map(cells.map(cell => [cell, blocksOf(cell.children, { marks: [] })]));
    const isFrame =
      (rows.every(row => row.length === 1) && cells.every(cell => cell.name === 'td')) ||
      cells.every(cell =>
        contents.get(cell)!.every(block => block.kind === 'figure' || linesOf([block]).length === 0),
      );
    if (isFrame) return cells.flatMap(cell => contents.get(cell)!);
    const caption = title ? flat(blocksOf(title.children, { marks: [] })) : undefined;
    const grid: Cell[][] = rows.map(() => []);
    const taken = rows.map(() => new Map<number, Cell>());
    for (const [rowNumber, row] of rows.entries()) {
      let column = 0;
      for (const cell of row) {
        for (; taken[rowNumber]!.has(column); column++) grid[rowNumber]!.push(taken[rowNumber]!.get(column)!);
        const isHeader = cell.name === 'th';
        const columnSpan = Number(cell.attributes.colspan ?? 1);
        grid[rowNumber]!.push({ content: flat(contents.get(cell)!), isHeader, columnSpan });
        const filler = { content: { text: '', spans: [] }, isHeader, columnSpan: 1 };
        for (const end = column + columnSpan; column < end; column++) {
          for (let below = 1; below < Number(cell.attributes.rowspan ?? 1); below++) {
            taken[rowNumber + below]?.set(column, filler);
          }
        }
      }
      for (; taken[rowNumber]!.has(column); column++) grid[rowNumber]!.push(taken[rowNumber]!.get(column)!);
    }
    const shown = grid.filter(row => row.some(cell => cell.content.text !== ''));
    return [{ kind: 'table', caption, rows: shown }];
  }

  function markOf({ name, attributes }: Element): Mark | undefined {
    if (name === 'a' || name === 'span') {
      const url = linkUrl(attributes.href, siteUrl);
      const ticker = tickerOf(attributes['data-code']);
      if (ticker !== undefined) return { kind: 'ticker', ticker, url };
      if (name !== 'a' || url === undefined) return undefined;
      return /keytip|infokey/.test(attributes.class ?? '')
        ? { kind: 'link', url, isKeyword: true }
        : { kind: 'link', url };
    }
    const mark = emphases[name];
    return mark && { ...mark };
  }
}

function isElement(node: Node, name: string): node is Element {
  return typeof node !== 'string' && node.name === name;
}

function isKin(one: Mark, other: Mark): boolean {
  const isLink = (mark: Mark): boolean => mark.kind === 'link' || mark.kind === 'ticker';
  return one.kind === other.kind || (isLink(one) && isLink(other));
}

function isHidden({ attributes }: Element): boolean {
  return (
    attributes.hidden !== undefined || /(?:display:\s*none|visibility:\s*hidden)/.test(attributes.style ?? '')
  );
}

function centred({ name, attributes }: Element): boolean | undefined {
  const align = /text-align:\s*(\w+)/.exec(attributes.style ?? '')?.[1] ?? attributes.align;
  return align === undefined ? name === 'center' || undefined : align === 'center';
}

function raised(children: readonly Node[]): readonly Node[] {
  const [only] = children;
  const digits = children.length === 1 && typeof only === 'string' ? superscript(only) : undefined;
  return digits === undefined ? children : [digits];
}

function caption(blocks: Block[], made: readonly Block[]): void {
  const content = flat(made);
  if (content.text === '') return;
  const last = blocks.at(-1);
  if (last?.kind === 'figure' && !last.caption) blocks[blocks.length - 1] = { ...last, caption: content };
  else blocks.push({ kind: 'paragraph', content, isCentred: true });
}

/** Blocks as the lines of one text. */
function flat(blocks: readonly Block[]): RichText {
  const parts = linesOf(blocks);
  const spans = parts.flatMap((part, index) => {
    const offset = parts.slice(0, index).reduce((length, before) => length + before.text.length + 1, 0);
    return part.spans.map(span => ({ ...span, start: span.start + offset, end: span.end + offset }));
  });
  return { text: parts.map(part => part.text).join('\n'), spans };
}

function code({ attributes, children }: Element): Block[] {
  const inner = children.find(child => isElement(child, 'code'));
  const language = /language-(\S+)/.exec(`${attributes.class} ${inner?.attributes.class}`)?.[1];
  const raw = children.map(rawText).join('');
  const text = cleanText(raw, { tabColumns: 4 }).replace(/^\n+|\s+$/g, '');
  return text === '' ? [] : [{ kind: 'code', text, language }];
}

function rawText(node: Node): string {
  if (typeof node === 'string') return node;
  if (isHidden(node)) return '';
  if (node.name === 'sup') return raised(node.children).map(rawText).join('');
  return node.name === 'br' ? '\n' : node.children.map(rawText).join('');
}
