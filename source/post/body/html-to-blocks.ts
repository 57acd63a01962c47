import type { Block } from '../post.ts';
import { buildBlocks } from './build-blocks.ts';
import { noteHtml } from './note-html.ts';
import { readNoteTree } from './note-tree.ts';

/** The blocks of HTML in which `obstacleIn` finds nothing, not classified yet. */
export function htmlToBlocks(html: string, siteUrl: string | undefined): Block[] {
  return buildBlocks(readNoteTree(noteHtml(html, siteUrl)));
}
