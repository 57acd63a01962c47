import { linesOf } from '../block-lines.ts';
import type { Block, Definition, RichText } from '../post.ts';
import type { NoteNode } from './note-tree.ts';
import { joinLines } from './rich-text.ts';

/** Makes the blocks in an item; given, since these hold lists again. */
export type BuildBlocks = (nodes: readonly NoteNode[]) => Block[];

/** A list's items; what stands between them belongs to the one before. */
export function buildItems(children: readonly NoteNode[], buildBlocks: BuildBlocks): Block[][] {
  const items: Block[][] = [];
  let between: NoteNode[] = [];
  const endBetween = (): void => {
    const blocks = buildBlocks(between);
    between = [];
    const last = items.at(-1);
    if (last) for (const block of blocks) last.push(block);
    else if (blocks.length > 0) items.push(blocks);
  };
  for (const child of children) {
    if (typeof child === 'string' || child.note.kind !== 'item') {
      between.push(child);
      continue;
    }
    endBetween();
    const blocks = buildBlocks(child.children);
    if (blocks.length > 0) items.push(blocks);
  }
  endBetween();
  return items;
}

/** Each term with what describes it; of several terms in a row the last one has the description. */
export function buildDefinitions(children: readonly NoteNode[], buildBlocks: BuildBlocks): Definition[] {
  const items: { term: RichText; blocks: Block[] }[] = [];
  const visit = (nodes: readonly NoteNode[]): void => {
    for (const node of nodes) {
      const kind = typeof node === 'string' ? 'text' : node.note.kind;
      if (typeof node !== 'string' && kind === 'paragraph') {
        visit(node.children); // A `<div>` may hold a term and its description together.
      } else if (typeof node !== 'string' && kind === 'term') {
        items.push({ term: joinLines(linesOf(buildBlocks(node.children))), blocks: [] });
      } else {
        const blocks = buildBlocks([node]);
        if (items.length === 0 && blocks.length > 0) items.push({ term: joinLines([]), blocks: [] });
        for (const block of blocks) items.at(-1)!.blocks.push(block);
      }
    }
  };
  visit(children);
  return items.filter(({ term, blocks }) => term.text !== '' || blocks.length > 0);
}
