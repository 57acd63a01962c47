/**
 * Text in which every UTF-16 unit is a grapheme of its own and as wide as its East Asian Width says: letters, ideographs, kana,
 * syllables and signs, but no mark, joiner, jamo, surrogate or control other than newline. Nearly all that finews shows is such.
 */
const plainText =
  /^[\n -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u0391-\u03a1\u03b1-\u03c9\u0410-\u044f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u2bff\u3000-\u3029\u3041-\u3096\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufa6d\uff01-\uff5e\uffe0-\uffe6]*$/;

/** Whether the text needs no grapheme rules (UAX #29), neither for its width nor for being cut. */
export function isPlainText(text: string): boolean {
  return plainText.test(text);
}
