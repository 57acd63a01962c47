import path from 'node:path';
import type { KeptMarked, MarkedPosts } from '../../catalogue/kept-marked.ts';
import { type ByteSource, fileSource } from './byte-source.ts';
import { packSections, sectionOf, unpackSections } from './sections.ts';
import { writeWhole } from './temporary-files.ts';

export const markedName = 'marked';

/** Marked posts in a file beside the index `name`, of the table that was looked up last. Good for this index and no other. */
export function markedFile(folder: string, name: string, size: number): KeptMarked {
  const file = path.join(folder, markedName);
  const keyOf = (table: string): Buffer => Buffer.from(`${name} ${table}`);
  return {
    read(table) {
      let source: ByteSource | undefined;
      try {
        source = fileSource(file);
        const sections = unpackSections(source, 3);
        if (!sections.read(0).equals(keyOf(table))) return undefined;
        const [isRead, isStarred] = [new Uint8Array(sections.read(1)), new Uint8Array(sections.read(2))];
        return isRead.length === size && isStarred.length === size ? { isRead, isStarred } : undefined;
      } catch {
        return undefined;
      } finally {
        source?.close();
      }
    },
    keep(table, { isRead, isStarred }: MarkedPosts) {
      try {
        const sections = [keyOf(table), isRead, isStarred].map(sectionOf);
        writeWhole(file, write => packSections(sections, write));
      } catch {
        // A cache that cannot be written, or a full disk.
      }
    },
  };
}
