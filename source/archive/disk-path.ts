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
  if (!/\p{Surrogate}/u.test(joined)) return joined;
  return Buffer.concat(Array.from(joined, character => bytesOf(character)));
}

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
  if (!/\p{Surrogate}/u.test(name)) return Buffer.from(name);
  return Buffer.concat(Array.from(name, character => bytesOf(character)));
}
