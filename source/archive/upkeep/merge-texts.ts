import type { ByteSource } from '../snapshot/byte-source.ts';
import type { TextStore } from '../snapshot/index-store.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { TextFile } from '../snapshot/summary.ts';
import type { TextWriter } from '../snapshot/text-writer.ts';

/** A file of plain text for what is new, which takes over what files of its size or smaller hold. */
export interface AddedTexts {
  readonly writer: TextWriter;
  /** Where it begins among all texts: places in the files that it takes over are the same in it. */
  readonly start: number;
  /** All files, with this one as the last. */
  finish(): TextFile[];
}

const mostBytesAtOnce = 1 << 22;

/**
 * Begins a file for the texts of so many posts. The files before it that are together with it at most twice as large go
 * into it, the last first, so that their number grows with the logarithm of all texts and no text is copied often. Those
 * files stay until the next index names them no more, and who has them open reads on.
 */
export function addTexts(
  index: Snapshot,
  posts: number,
  writer: TextWriter,
  openTexts: TextStore['openTexts'],
): AddedTexts {
  const { textFiles, count } = index.summary;
  const usual = bytesOf(textFiles) / Math.max(1, count);
  const wanted = staying(textFiles, usual * posts);
  const sources = openTexts(textFiles.slice(wanted));
  const staysAsItIs = sources === undefined ? textFiles : textFiles.slice(0, wanted);
  for (const source of sources ?? []) {
    copy(source, writer);
    source.close();
  }
  return {
    writer,
    start: bytesOf(staysAsItIs),
    finish: () => [...staysAsItIs, writer.finish()],
  };
}

/** How many of the files are too large to be copied for so many new bytes. */
export function staying(files: readonly TextFile[], newBytes: number): number {
  let together = newBytes;
  let count = files.length;
  for (; count > 0 && files[count - 1]!.bytes <= together * 2; count--) together += files[count - 1]!.bytes;
  return count;
}

function copy(source: ByteSource, writer: TextWriter): void {
  const buffer = Buffer.allocUnsafeSlow(Math.min(source.size, mostBytesAtOnce));
  for (let at = 0; at < source.size; at += buffer.length) {
    writer.append(source.read(at, Math.min(source.size, at + buffer.length), buffer));
  }
}

export function bytesOf(files: readonly TextFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
