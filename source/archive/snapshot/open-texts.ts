import path from 'node:path';
import { type ByteSource, fileSource, memorySource } from './byte-source.ts';
import type { StoredIndex } from './open-stored.ts';
import type { TextFile } from './summary.ts';

/** The plain text of an index; undefined where a file of it is gone. */
export function openTexts(stored: StoredIndex, files: readonly TextFile[]): ByteSource[] | undefined {
  const sources: ByteSource[] = [];
  try {
    for (const { name, bytes } of files) {
      const source =
        stored.kind === 'file'
          ? fileSource(path.join(stored.folder, name))
          : memorySource(Buffer.from(stored.texts.get(name)!));
      sources.push(source);
      if (source.size < bytes) throw new Error('a text that is cut short');
    }
    return sources;
  } catch {
    for (const source of sources) source.close();
    return undefined;
  }
}
