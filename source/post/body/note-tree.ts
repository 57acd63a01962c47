import { isVoid, type Note, type NotedText } from './html-note.ts';

/** A run of text, or a note with what stands between its brackets. */
export type NoteNode = string | { readonly note: Note; readonly children: readonly NoteNode[] };

/** Reads the brackets of a noted text back into the tree that they stand for, in one pass. */
export function readNoteTree({ pieces, notes }: NotedText): readonly NoteNode[] {
  const root: NoteNode[] = [];
  const open: NoteNode[][] = [root];
  for (const [index, piece] of pieces.entries()) {
    const siblings = open.at(-1) ?? root;
    if (index % 2 === 0) {
      if (piece !== '') siblings.push(piece);
    } else if (piece === '/') {
      open.pop();
    } else {
      const note = notes[Number(piece)]!;
      const children: NoteNode[] = [];
      siblings.push({ note, children });
      if (!isVoid(note)) open.push(children);
    }
  }
  return root;
}
