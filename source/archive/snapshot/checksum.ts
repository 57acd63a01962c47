import { crc32 } from 'node:zlib';

/** So few bytes are summed before zlib is loaded, and Node's streams with it, which takes 2 ms. */
const fewBytes = 4096;

/** CRC-32 of bytes, `before` that of those before them. */
export function checksum(bytes: Uint8Array, before = 0): number {
  if (bytes.length > fewBytes) return crc32(bytes, before);
  table ??= makeTable();
  let sum = ~before;
  for (const byte of bytes) sum = (sum >>> 8) ^ table[(sum ^ byte) & 0xff]!;
  return ~sum >>> 0;
}

let table: Int32Array | undefined;

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
}
