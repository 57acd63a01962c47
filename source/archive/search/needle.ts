/** A word to look for in bytes. */
export interface Needle {
  readonly bytes: Buffer;
  /** Its end, from the byte on with which the search begins. */
  readonly tail: Buffer;
}

/**
 * Coming back from `indexOf` for a tail that is not the word takes this many times as long as one of its
 * stops.
 */
const costOfReturn = 25;

/**
 * `Buffer.indexOf` stops at every place of the first byte it looks for. The first byte of a Chinese
 * character is one of six and stands everywhere; beginning with another, the tail that is found with the
 * least ado, is three to five times as fast. `byteCounts`: of a sample.
 */
export function needleOf(word: string, byteCounts: Uint32Array): Needle {
  const bytes = Buffer.from(word);
  const sampled = byteCounts.reduce((sum, count) => sum + count, 1);
  let best = 0;
  let lowestCost = Infinity;
  let shareOfTail = 1;
  for (let at = bytes.length - 1; at >= 0; at--) {
    const share = (byteCounts[bytes[at]!]! + 1) / sampled;
    shareOfTail *= share;
    const cost = share + costOfReturn * shareOfTail;
    if (cost >= lowestCost) continue;
    lowestCost = cost;
    best = at;
  }
  return { bytes, tail: bytes.subarray(best) };
}

/** How often each byte is in a sample. */
export function countBytes(sample: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const byte of sample) counts[byte]!++;
  return counts;
}

/** Where the needle first is, from an offset on; -1 where it is not. */
export function indexOfNeedle(bytes: Buffer, { bytes: wanted, tail }: Needle, from: number): number {
  const before = wanted.length - tail.length;
  let at = bytes.indexOf(tail, from + before);
  while (at !== -1) {
    if (isBefore(bytes, at, wanted, before)) return at - before;
    at = bytes.indexOf(tail, at + 1);
  }
  return -1;
}

/** Whether the needle's first bytes stand before an offset. */
function isBefore(bytes: Buffer, at: number, wanted: Buffer, length: number): boolean {
  for (let back = 1; back <= length; back++) if (bytes[at - back] !== wanted[length - back]) return false;
  return true;
}
