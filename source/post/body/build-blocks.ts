import { cleanText } from '../../text/clean.ts';
import { linesOf } from '../block-lines.ts';
import type { Block } from '../post.ts';
import { buildDefinitions, buildItems } from './build-lists.ts';
import { buildTable } from './build-table.ts';
import type { Note } from './html-note.ts';
import type { NoteNode } from './note-tree.ts';
import { joinLines } from './rich-text.ts';
import { RichTextBuilder } from './rich-text-builder.ts';

/** Columns between tab stops in code. */
const tabColumns = 4;

/** Makes the blocks that a tree of notes stands for. */
export function buildBlocks(nodes: readonly NoteNode[]): Block[] {
  const flow = new Flow();
  flow.visit(nodes, { isCentred: false, isSourceLine: false, headingLevel: undefined });
  return flow.blocks;
}

/** What the paragraphs and headings around a text make of it. */
interface Surroundings {
  readonly isCentred: boolean;
  readonly isSourceLine: boolean;
  readonly headingLevel: number | undefined;
}

/**
 * Blocks one below the other, as in a post, a quote, an item or a cell. Text gathers until the edge of a
 * block ends it.
 */
class Flow {
  readonly blocks: Block[] = [];
  #text = new RichTextBuilder();

  visit(nodes: readonly NoteNode[], surroundings: Surroundings): void {
    this.#visitRuns(nodes, surroundings);
    this.#endText(surroundings);
  }

  #visitRuns(nodes: readonly NoteNode[], surroundings: Surroundings): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#text.add(node);
      else if (node.note.kind === 'break') this.#text.breakLine();
      else if (node.note.kind === 'inline') {
        this.#text.open(node.note.mark);
        this.#visitRuns(node.children, surroundings);
        this.#text.close();
      } else {
        this.#endText(surroundings);
        this.#visitBlock(node.note, node.children, surroundings);
      }
    }
  }

  #visitBlock(note: Note, children: readonly NoteNode[], surroundings: Surroundings): void {
    if (note.kind === 'paragraph') {
      const isCentred = note.isCentred ?? surroundings.isCentred;
      const isSourceLine = note.isSourceLine || surroundings.isSourceLine;
      this.visit(children, { ...surroundings, isCentred, isSourceLine });
    } else if (note.kind === 'heading') {
      this.visit(children, { ...surroundings, headingLevel: note.level });
    } else if (note.kind === 'figure-caption') {
      this.#addCaption(children);
    } else {
      for (const block of buildBlock(note, children)) this.blocks.push(block);
    }
  }

  #endText({ headingLevel, isSourceLine, isCentred }: Surroundings): void {
    const content = this.#text.take();
    if (!content) return;
    if (headingLevel !== undefined) this.blocks.push({ kind: 'heading', level: headingLevel, content });
    else if (isSourceLine) this.blocks.push({ kind: 'source-line', content });
    else this.blocks.push({ kind: 'paragraph', content, isCentred });
  }

  /**
   * A caption belongs to the picture above it; without one it is a centred paragraph, which classifying may
   * yet give to one.
   */
  #addCaption(children: readonly NoteNode[]): void {
    const lines = linesOf(buildBlocks(children));
    const last = this.blocks.at(-1);
    if (lines.length === 0) return;
    const content = joinLines(lines);
    if (last?.kind === 'figure' && !last.caption)
      this.blocks[this.blocks.length - 1] = { ...last, caption: content };
    else this.blocks.push({ kind: 'paragraph', content, isCentred: true });
  }
}

/**
 * Most notes make one block; empty ones none, and those that turn out to be mere frames the blocks in them.
 */
function buildBlock(note: Note, children: readonly NoteNode[]): readonly Block[] {
  switch (note.kind) {
    case 'rule':
      return [{ kind: 'rule' }];
    case 'image':
      return [{ kind: 'figure', alt: note.alt, url: note.url, caption: undefined }];
    case 'code':
      return buildCode(textOf(children), note.language);
    case 'quote': {
      const blocks = buildBlocks(children);
      return blocks.length === 0 ? [] : [{ kind: 'quote', blocks }];
    }
    case 'list': {
      const items = buildItems(children, buildBlocks);
      return items.length === 0 ? [] : [{ kind: 'list', start: note.start, items }];
    }
    case 'footnotes':
      return buildFootnotes(children);
    case 'definitions': {
      const items = buildDefinitions(children, buildBlocks);
      return items.length === 0 ? [] : [{ kind: 'definitions', items }];
    }
    case 'table':
      return buildTable(children, buildBlocks);
    default:
      // An item outside a list, a cell outside a table: what is in it counts.
      return buildBlocks(children);
  }
}

/** markdown-it-footnote writes the notes as the one list of a section. */
function buildFootnotes(children: readonly NoteNode[]): readonly Block[] {
  const blocks = buildBlocks(children);
  const [list] = blocks;
  return list?.kind === 'list' && blocks.length === 1 ? [{ kind: 'footnotes', items: list.items }] : blocks;
}

function buildCode(raw: string, language: string | undefined): readonly Block[] {
  const text = cleanText(raw, { tabColumns }).replace(/^\n+/, '').trimEnd();
  return text.trim() === '' ? [] : [{ kind: 'code', text, language }];
}

function textOf(nodes: readonly NoteNode[]): string {
  return nodes
    .map(node => {
      if (typeof node === 'string') return node;
      return node.note.kind === 'break' ? '\n' : textOf(node.children);
    })
    .join('');
}
