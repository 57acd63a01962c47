import type { Category } from './catalogue.ts';

/** Which category a word on the command line means. */
export type CategoryResolution =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/** How a name sounds: 河北新闻网 gives `hebeixinwenwang` and `hbxww`. */
export type SoundOf = (name: string) => { readonly full: string; readonly initials: string };

/**
 * Finds the category that a word means: its id, its name, the beginning of either, a part of its name, or the beginning of
 * how its name sounds. The first way that fits any category decides, so that a whole name is never ambiguous.
 */
export function resolveCategory(
  word: string,
  categories: readonly Category[],
  soundOf: SoundOf,
): CategoryResolution {
  const wanted = word.normalize().toLowerCase();
  for (const fits of waysToFit) {
    const ids = categories.filter(category => fits(category, wanted, soundOf)).map(({ id }) => id);
    if (ids.length === 1) return { kind: 'one', id: ids[0]! };
    if (ids.length > 1) return { kind: 'several', ids };
  }
  return { kind: 'none' };
}

type Fits = (category: Category, wanted: string, soundOf: SoundOf) => boolean;

const waysToFit: readonly Fits[] = [
  ({ id }, wanted) => id.toLowerCase() === wanted,
  ({ name }, wanted) => name.toLowerCase() === wanted,
  ({ id }, wanted) => id.toLowerCase().startsWith(wanted),
  ({ name }, wanted) => name.toLowerCase().includes(wanted),
  ({ name }, wanted, soundOf) => soundOf(name).initials === wanted,
  ({ name }, wanted, soundOf) =>
    soundOf(name).initials.startsWith(wanted) || soundOf(name).full.startsWith(wanted),
];
