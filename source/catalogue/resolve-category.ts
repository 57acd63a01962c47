import { foldSpaced } from '../text/fold.ts';
import type { Category } from './catalogue.ts';

/** Which category a word on the command line means. */
export type CategoryResolution =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none' };

/** Whether typed letters are how a name sounds: `hbxw` for 河北新闻网. */
export type SoundsLike = (name: string, typed: string) => boolean;

/**
 * Finds the category that a word means: its id, its name, the beginning of its id, a part of its name, or
 * how its name sounds. The first way that fits any category decides, so that a whole name is never
 * ambiguous.
 */
export function resolveCategory(
  word: string,
  categories: readonly Category[],
  soundsLike: SoundsLike,
): CategoryResolution {
  const wanted = foldSpaced(word.normalize());
  for (const fits of waysToFit) {
    const ids = categories.filter(category => fits(category, wanted, soundsLike)).map(({ id }) => id);
    if (ids.length === 1) return { kind: 'one', id: ids[0]! };
    if (ids.length > 1) return { kind: 'several', ids };
  }
  return { kind: 'none' };
}

type Fits = (category: Category, wanted: string, soundsLike: SoundsLike) => boolean;

const waysToFit: readonly Fits[] = [
  ({ id }, wanted) => foldSpaced(id) === wanted,
  ({ name }, wanted) => foldSpaced(name) === wanted,
  ({ id }, wanted) => foldSpaced(id).startsWith(wanted),
  ({ name }, wanted) => foldSpaced(name).includes(wanted),
  ({ name }, wanted, soundsLike) => soundsLike(name, wanted),
];
