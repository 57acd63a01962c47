/** Bytes of ASCII that mean something in Markdown and HTML. */
export const [newline, space, bang, doubleQuote, ampersand, quote] = [0x0a, 0x20, 0x21, 0x22, 0x26, 0x27];
export const [star, hyphen, slash, colon, semicolon, less] = [0x2a, 0x2d, 0x2f, 0x3a, 0x3b, 0x3c];
export const [equals, greater, openBracket, backslash, closeBracket] = [0x3d, 0x3e, 0x5b, 0x5c, 0x5d];
export const [openRound, closeRound, backtick, openBrace, percent] = [0x28, 0x29, 0x60, 0x7b, 0x25];
export const [hash, closeBrace] = [0x23, 0x7d];

const lettersAndDigits = new Uint8Array(256);
for (const byte of Buffer.from('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')) {
  lettersAndDigits[byte] = 1;
}

export function isLetterOrDigit(byte: number | undefined): boolean {
  return byte !== undefined && lettersAndDigits[byte] === 1;
}

export function isPunctuation(byte: number | undefined): boolean {
  return byte !== undefined && byte > space && byte < 0x7f && !isLetterOrDigit(byte);
}

/** Whether a character of this first byte is one of the wide ones; Hangul has spaces between its words. */
export function isWideLead(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0xe3 && byte <= 0xe9) || byte === 0xef);
}
