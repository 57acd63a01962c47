import type { TextStore } from '../snapshot/index-store.ts';
import { readAcross } from '../snapshot/read-across.ts';
import { sectionOf, wholeOf } from '../snapshot/sections.ts';
import type { SnapshotParts } from '../snapshot/snapshot.ts';
import { bytesOf } from './merge-texts.ts';

/** Texts that belong to no post are borne while all texts are smaller. */
const bearable = 1 << 24;
const mostBytesAtOnce = 1 << 20;

/**
 * The same index, its texts copied to a file of their own, in the order of the posts, where most of all texts belong to no post
 * any more: to read every post again would take many times as long.
 * @throws StoreError where the texts cannot be kept.
 */
export function compactTexts(
  parts: SnapshotParts,
  { writeTexts, openTexts }: TextStore,
  borneBytes = bearable,
): SnapshotParts {
  const { columns, summary } = parts;
  const allBytes = bytesOf(summary.textFiles);
  if (allBytes < borneBytes) return parts;
  const textLengths = new Uint32Array(wholeOf(columns.textLengths));
  const livingBytes = textLengths.reduce((sum, length) => sum + length, 0);
  if (livingBytes >= allBytes / 2) return parts;
  const sources = openTexts(summary.textFiles);
  if (sources === undefined) return parts;
  const read = readAcross(sources, summary.textFiles);
  const writer = writeTexts();
  const buffer = Buffer.allocUnsafeSlow(mostBytesAtOnce);
  const startsBefore = new Float64Array(wholeOf(columns.textStarts));
  const textStarts = new Float64Array(summary.count);
  for (const { first, end, from, to } of stretchesOf(startsBefore, textLengths)) {
    const start = from === to ? 0 : writer.append(read(from, to, buffer));
    for (let number = first; number < end; number++)
      textStarts[number] = start + startsBefore[number]! - from;
  }
  for (const source of sources) source.close();
  return {
    ...parts,
    columns: { ...columns, textStarts: sectionOf(textStarts) },
    summary: { ...summary, textFiles: [writer.finish()] },
  };
}

interface Stretch {
  /** Posts from the first number to that before `end`. */
  readonly first: number;
  readonly end: number;
  /** Where their texts lie. */
  readonly from: number;
  readonly to: number;
}

/** Posts whose texts lie side by side in their order, as most of them do. */
function* stretchesOf(textStarts: Float64Array, textLengths: Uint32Array): Iterable<Stretch> {
  for (let first = 0; first < textStarts.length; ) {
    const from = textStarts[first]!;
    let to = from + textLengths[first]!;
    let end = first + 1;
    for (; end < textStarts.length && textStarts[end] === to; end++) {
      if (to + textLengths[end]! - from > mostBytesAtOnce) break;
      to += textLengths[end]!;
    }
    yield { first, end, from, to };
    first = end;
  }
}
