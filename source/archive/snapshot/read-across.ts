import type { ByteSource } from './byte-source.ts';
import type { TextFile } from './summary.ts';

/** Gives the bytes from `start` to `end`; `into` as `ByteSource` has it. */
type ReadTexts = (start: number, end: number, into: Buffer) => Buffer;

/** Reads files of plain text that are counted through as one; `sources` are these files in their order. */
export function readAcross(sources: readonly ByteSource[], files: readonly TextFile[]): ReadTexts {
  const stretches = sources.map((source, index) => ({ source, bytes: files[index]!.bytes }));
  return (start, end, into) => {
    const pieces: Buffer[] = [];
    let base = 0;
    let filled = 0;
    for (const { source, bytes } of stretches) {
      if (start < base + bytes && end > base) {
        const from = Math.max(0, start - base);
        const piece = source.read(from, Math.min(bytes, end - base), into.subarray(filled));
        pieces.push(piece);
        filled += piece.length;
      }
      base += bytes;
    }
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  };
}
