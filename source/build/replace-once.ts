/** Fails the build when a library no longer has the lines that a plugin replaces. */
export function replaceOnce(source: string, pattern: RegExp, replacement: string, file: string): string {
  if (!pattern.test(source)) throw new Error(`${pattern} is not in ${file} any more`);
  return source.replace(pattern, () => replacement);
}
