/** A word to look for in bytes. */
export interface Needle {
  readonly bytes: Buffer;
  /** Its rarest byte and what follows, with which the search begins. */
  readonly tail: Buffer;
}

/**
 * `Buffer.indexOf` jumps from one place of the first byte it looks for to the next. The first byte of a Chinese character is
 * one of six and stands everywhere; beginning with the rarest byte is three to five times as fast.
 */
export function needleOf(word: string, byteCounts: Uint32Array): Needle {
  const bytes = Buffer.from(word);
  let rarest = bytes.length - 1;
  for (let at = rarest - 1; at >= 0; at--) {
    if (byteCounts[bytes[at]!]! < byteCounts[bytes[rarest]!]!) rarest = at;
  }
  return { bytes, tail: bytes.subarray(rarest) };
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
