import { mostBytesOfRun } from '../search/runs.ts';
import type { SearchTexts, TextHeap } from '../search/text-heap.ts';
import type { ByteSource } from './byte-source.ts';
import { readAcross } from './read-across.ts';
import type { Snapshot } from './snapshot.ts';

/** What is searched of an index; `bodies` are its files of text in their order. */
export function searchTexts(snapshot: Snapshot, bodies: readonly ByteSource[]): SearchTexts {
  const { size, textFiles } = snapshot.summary;
  const read = readAcross(bodies, textFiles);
  let buffer: Buffer | undefined;
  return {
    heads: headTexts(snapshot),
    bodies: {
      starts: snapshot.column('textStarts').subarray(0, size),
      lengths: snapshot.column('textLengths').subarray(0, size),
      bytes(start, end) {
        buffer ??= Buffer.allocUnsafeSlow(mostBytesOfRun);
        return read(start, end, buffer);
      },
    },
  };
}

/** Of each index once: a search and a list that is filtered look through the same ones. */
const headTextsOf = new WeakMap<Snapshot, TextHeap>();

/** What is searched first; it is read as a whole when it is first asked for. */
export function headTexts(snapshot: Snapshot): TextHeap {
  const known = headTextsOf.get(snapshot);
  if (known !== undefined) return known;
  const { size } = snapshot.summary;
  let bytes: Buffer | undefined;
  const heap: TextHeap = {
    starts: snapshot.column('headTextStarts').subarray(0, size),
    lengths: snapshot.column('headTextLengths').subarray(0, size),
    bytes(start, end) {
      bytes ??= snapshot.bytes('headTexts');
      return bytes.subarray(start, end);
    },
  };
  headTextsOf.set(snapshot, heap);
  return heap;
}
