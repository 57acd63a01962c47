/**
 * Text to GB18030, in which old systems still write; Node can only read it. Every pair of bytes is decoded once and kept the
 * other way round, which covers all common characters.
 */
export function toGb18030(text: string): Buffer {
  byCharacter ??= readPairs();
  const bytes: number[] = [];
  for (const character of text)
    bytes.push(...(byCharacter.get(character) ?? [character.codePointAt(0)! & 0x7f]));
  return Buffer.from(bytes);
}

let byCharacter: Map<string, readonly [number, number]> | undefined;

function readPairs(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') pairs.set(character, [lead, trail]);
    }
  }
  return pairs;
}
