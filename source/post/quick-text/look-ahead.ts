/**
 * How far the marks of one body may look ahead for their ends, all together: many times what any page needs, and so little that
 * a body of nothing but beginnings costs no more than one of text. Who has nothing left is no mark.
 */
const looksPerByte = 32;
const fewestLooks = 100_000;

let left = 0;

/** Called for each body before its first mark. */
export function grantLooks(bytes: Uint8Array): void {
  left = Math.max(fewestLooks, looksPerByte * bytes.length);
}

export function mayLook(): boolean {
  return left > 0;
}

/** Takes note of so many bytes that were looked at. */
export function looked(count: number): void {
  left -= count;
}
