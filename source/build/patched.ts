import { readFileSync } from 'node:fs';

/** A place in a library's file, and what stands there in the bundle. */
export type Patch = readonly [pattern: RegExp, replacement: string];

/** The text of a library's file, each pattern replaced once. Fails the build when it no longer has the lines that are replaced. */
export function patched(file: string, patches: readonly Patch[]): string {
  return patches.reduce(
    (source, [pattern, replacement]) => {
      if (!pattern.test(source)) throw new Error(`${pattern} is not in ${file} any more`);
      return source.replace(pattern, () => replacement);
    },
    readFileSync(file, 'utf8'),
  );
}
