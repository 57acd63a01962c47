/** FNV-1a. Ids of one hash only take longer to find. */
export function hashOfBytes(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ bytes[at]!, 0x01000193);
  return value ^ (value >>> 15);
}

/** The same of a text's bytes. */
export function hashOfKey(key: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit >= 0x80) {
      const bytes = Buffer.from(key);
      return hashOfBytes(bytes, 0, bytes.length);
    }
    value = Math.imul(value ^ unit, 0x01000193);
  }
  return value ^ (value >>> 15);
}
