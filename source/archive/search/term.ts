import type { Catalogue, Category } from '../../catalogue/catalogue.ts';
import type { SearchField, WordCondition } from '../../catalogue/query.ts';
import { resolveCategory, type SoundsLike } from '../../catalogue/resolve-category.ts';
import { foldSpaced } from '../../text/fold.ts';
import { type Needle, needleOf } from './needle.ts';
import { headLines } from './search-text.ts';

/** A condition made ready to be looked for. */
export interface Term {
  readonly isExcluded: boolean;
  readonly headNeedles: readonly Needle[];
  /** The line of a head on which it has to stand; undefined: on any. */
  readonly headLine: number | undefined;
  /** Empty for a term of one field. */
  readonly textNeedles: readonly Needle[];
  /** 1 for the posts (by number) that are listed under a category called so. */
  readonly ofCategory: Uint8Array | undefined;
}

export function termOf(
  { field, anyOf, isExcluded }: WordCondition,
  catalogue: Catalogue,
  byteCounts: Uint32Array,
  soundsLike: SoundsLike,
): Term {
  const categories = categoriesCalled(field, anyOf, catalogue, soundsLike);
  const needles = (words: readonly string[]): Needle[] => words.map(word => needleOf(word, byteCounts));
  return {
    isExcluded,
    headNeedles: needles(anyOf.map(word => headWord(field, word))),
    headLine: field === 'anywhere' ? undefined : headLines[field],
    textNeedles: field === 'anywhere' ? needles(anyOf) : [],
    ofCategory: categories.length === 0 ? undefined : postsOf(categories, catalogue),
  };
}

/** Stocks and categories are looked for whole, where a code without an exchange ends at its dot. */
function headWord(field: SearchField, word: string): string {
  if (field === 'category') return `\t${word}\t`;
  if (field === 'stock') return /\.(?:sh|sz|bj|hk|us)$/.test(word) ? `\t${word}\t` : `\t${word}.`;
  return word;
}

/**
 * The ids of the categories that words mean. A word that may stand anywhere means a part of a name: an id such
 * as `news` would bring every post that there is.
 */
function categoriesCalled(
  field: SearchField,
  words: readonly string[],
  { categories }: Catalogue,
  soundsLike: SoundsLike,
): string[] {
  if (field === 'anywhere') {
    const isCalled = (name: string): boolean => words.some(word => name.includes(word));
    return categories.filter(({ name }) => isCalled(foldSpaced(name))).map(({ id }) => id);
  }
  return field === 'category' ? words.flatMap(word => idsOf(word, categories, soundsLike)) : [];
}

function idsOf(word: string, categories: readonly Category[], soundsLike: SoundsLike): readonly string[] {
  const resolution = resolveCategory(word, categories, soundsLike);
  if (resolution.kind === 'one') return [resolution.id];
  return resolution.kind === 'several' ? resolution.ids : [];
}

function postsOf(ids: readonly string[], catalogue: Catalogue): Uint8Array {
  const isOf = new Uint8Array(catalogue.size);
  for (const id of ids) {
    const numbers = catalogue.select(id);
    for (let index = 0; index < numbers.length; index++) isOf[numbers[index]!] = 1;
  }
  return isOf;
}
