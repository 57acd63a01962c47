import { linesOf } from '../block-lines.ts';
import type { Block, Cell, RichText } from '../post.ts';
import type { BuildBlocks } from './build-lists.ts';
import type { NoteNode } from './note-tree.ts';
import { joinLines } from './rich-text.ts';

/** A cell while its table is being built: its blocks may still turn out to be what the page is made of. */
interface RoughCell {
  readonly blocks: readonly Block[];
  readonly isHeader: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/**
 * A table as one block. A table that holds one column and no headers, or nothing but pictures, is a frame
 * from the days when pages were laid out with tables: it gives the blocks in it. What stands in a table but
 * in no cell comes before it.
 */
export function buildTable(children: readonly NoteNode[], buildBlocks: BuildBlocks): readonly Block[] {
  const rows: RoughCell[][] = [];
  const strays: NoteNode[] = [];
  let caption: RichText | undefined;
  const addCell = (row: RoughCell[], node: NoteNode): void => {
    if (typeof node === 'string' || node.note.kind !== 'cell') strays.push(node);
    else row.push({ ...node.note, blocks: buildBlocks(node.children) });
  };
  for (const child of children) {
    if (typeof child === 'string') {
      strays.push(child);
    } else if (child.note.kind === 'row') {
      const row: RoughCell[] = [];
      for (const cell of child.children) addCell(row, cell);
      if (row.length > 0) rows.push(row);
    } else if (child.note.kind === 'table-caption' && !caption) {
      caption = joinLines(linesOf(buildBlocks(child.children)));
    } else if (child.note.kind === 'cell') {
      if (rows.length === 0) rows.push([]);
      addCell(rows.at(-1)!, child);
    } else {
      strays.push(child);
    }
  }
  const blocks = buildBlocks(strays);
  if (isFrame(rows)) {
    if (caption?.text) blocks.push({ kind: 'paragraph', content: caption, isCentred: true });
    for (const block of rows.flat().flatMap(cell => cell.blocks)) blocks.push(block);
    return blocks;
  }
  return [...blocks, { kind: 'table', caption: caption?.text ? caption : undefined, rows: finishRows(rows) }];
}

function isFrame(rows: readonly (readonly RoughCell[])[]): boolean {
  const cells = rows.flat();
  const isOneColumn = rows.every(row => row.length === 1) && !cells.some(cell => cell.isHeader);
  return (
    isOneColumn ||
    cells.every(cell => linesOf(cell.blocks.filter(block => block.kind !== 'figure')).length === 0)
  );
}

/**
 * Rows of text. Where a cell reaches down from above, an empty one keeps the columns in line. Rows with no
 * text are left out.
 */
function finishRows(rough: readonly (readonly RoughCell[])[]): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  /** For each column, the cell above that reaches down, and for how many more rows. */
  let reaching: { readonly isHeader: boolean; readonly rows: number }[] = [];
  for (const cells of rough) {
    const row: Cell[] = [];
    const next: typeof reaching = [];
    const fillBelow = (): void => {
      for (let above = reaching[next.length]; above && above.rows > 0; above = reaching[next.length]) {
        next.push({ isHeader: above.isHeader, rows: above.rows - 1 });
        row.push({ content: joinLines([]), isHeader: above.isHeader, columnSpan: 1 });
      }
    };
    for (const { blocks, isHeader, columnSpan, rowSpan } of cells) {
      fillBelow();
      row.push({ content: joinLines(linesOf(blocks)), isHeader, columnSpan });
      for (let column = 0; column < columnSpan; column++) next.push({ isHeader, rows: rowSpan - 1 });
    }
    fillBelow();
    reaching = next;
    if (row.some(cell => cell.content.text !== '')) rows.push(row);
  }
  return rows;
}
