/**
 * A bundle in ASCII alone: V8 keeps a source with any other character at two bytes each, and `launch` reads bytes as they are. esbuild
 * writes such characters as escapes in strings, and leaves them in regular expressions, where the same escapes mean the same.
 * @throws where it would not be the same: after a backslash, or in a template whose backslashes are kept (`String.raw`).
 */
export function asciiOnly(code: string, file: string): string {
  const odd = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/.exec(code);
  if (odd !== null) throw new Error(`${file}: cannot be written in ASCII: ${odd[0]}`);
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
