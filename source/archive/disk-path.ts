import path from 'node:path';

/**
 * The name of a file whose bytes are no UTF-8 (copied from a system with GBK names, say) as text that keeps
 * them: each byte from 0x80 on becomes a lone surrogate U+DC80 to U+DCFF, as in Python's `surrogateescape`.
 * Cleaning shows it as U+FFFD.
 */
export function nameFromBytes(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join('');
}

/**
 * What to hand to `node:fs` for a path below `root`: its text, or its bytes where `nameFromBytes` made a part
 * of it.
 */
export function diskPath(root: string, relativePath: string): string | Buffer {
  const joined = path.join(root, relativePath);
  return isOfBytes(joined) ? Buffer.concat(Array.from(joined, bytesOf)) : joined;
}

/** Whether `nameFromBytes` made a part of it. */
export function isOfBytes(name: string): boolean {
  return anySurrogate.test(name) && /\p{Surrogate}/u.test(name);
}

/** Halves of pairs too: a look at each unit takes a tenth of the time of one at each character. */
const anySurrogate = /[\ud800-\udfff]/;

function bytesOf(character: string): Buffer {
  const code = character.codePointAt(0)!;
  return code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(character);
}

/** A file's name from its bytes on the disk. */
export function nameOfBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return text.includes('\ufffd') ? nameFromBytes(bytes) : text;
}

/** The other way round: a name, or a path, as bytes of the disk. */
export function bytesOfName(name: string): Buffer {
  return isOfBytes(name) ? Buffer.concat(Array.from(name, bytesOf)) : Buffer.from(name);
}
