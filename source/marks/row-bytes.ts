/** Rows as bytes: `["id",1,1700000000000]`, one a line, parted by `,\n` and sorted by id as it is written (by its UTF-16 units). */

const newline = 0x0a;
const quote = 0x22;
const backslash = 0x5c;

export const rowSeparator = Buffer.from(',\n');

/** Where the row starts that holds this place. A step at a time: a row is short, and a call into Node is not. */
function rowStart(bytes: Buffer, place: number): number {
  let start = place;
  while (start > 0 && bytes[start - 1] !== newline) start--;
  return start;
}

/** Where the next row starts, or the bytes end. */
export function rowEnd(bytes: Buffer, place: number): number {
  let end = place;
  while (end < bytes.length && bytes[end] !== newline) end++;
  return Math.min(end + 1, bytes.length);
}

/** Past the quotation mark that closes the id of the row that starts here. */
export function keyEnd(bytes: Buffer, start: number): number {
  let end = start + 2;
  while (end < bytes.length && bytes[end] !== quote) end += bytes[end] === backslash ? 2 : 1;
  return end + 1;
}

/** Below 0, 0 or above as the key of a row comes before this one, is it, or comes after it. No key begins another. */
export function compareRow(bytes: Buffer, start: number, key: string): number {
  for (let at = 0; at < key.length; at++) {
    const own = bytes[start + 1 + at]!;
    const other = key.charCodeAt(at);
    if (own >= 0x80 || other >= 0x80) {
      const text = bytes.toString('utf8', start + 1, keyEnd(bytes, start));
      return text === key ? 0 : text < key ? -1 : 1;
    }
    if (own !== other) return own - other;
  }
  return 0;
}

/** Where the row with this key starts. */
export function findRow(bytes: Buffer, key: string): number | undefined {
  const place = placeBetween(bytes, key, 0, bytes.length);
  return place < bytes.length && compareRow(bytes, place, key) === 0 ? place : undefined;
}

/**
 * Where a row with the key stands or would stand, from the start of the row `from` on: by strides that double, as the next
 * is often near.
 */
export function placeOfRow(bytes: Buffer, key: string, from: number): number {
  let low = from;
  for (let stride = 256; low + stride < bytes.length; stride *= 2) {
    const start = rowStart(bytes, low + stride);
    if (start === low) continue;
    if (compareRow(bytes, start, key) >= 0) return placeBetween(bytes, key, low, start);
    low = start;
  }
  return placeBetween(bytes, key, low, bytes.length);
}

/** The same between two starts of rows. */
function placeBetween(bytes: Buffer, key: string, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const start = rowStart(bytes, (low + high) >>> 1);
    if (compareRow(bytes, start, key) >= 0) high = start;
    else low = rowEnd(bytes, start);
  }
  return low;
}
