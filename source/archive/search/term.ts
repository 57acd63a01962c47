import type { Catalogue, Category } from '../../catalogue/catalogue.ts';
import type { SearchField, WordCondition } from '../../catalogue/query.ts';
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

/** More names by which a category is found, such as its name in pinyin. */
export type CategoryNames = (category: Category) => readonly string[];

export function termOf(
  { field, anyOf, isExcluded }: WordCondition,
  catalogue: Catalogue,
  byteCounts: Uint32Array,
  moreNames: CategoryNames,
): Term {
  const categories = categoriesCalled(field, anyOf, catalogue, moreNames);
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
 * Behind `category:`, those that are called exactly so, else those whose name or id has the word in it. A
 * word that may stand anywhere means the names alone: an id such as `news` would bring every post that there
 * is.
 */
function categoriesCalled(
  field: SearchField,
  words: readonly string[],
  { categories }: Catalogue,
  moreNames: CategoryNames,
): Category[] {
  if (field !== 'category' && field !== 'anywhere') return [];
  const named = categories.map(category => ({ category, names: foldedNames(category, field, moreNames) }));
  const called = words.flatMap(word => {
    const exact = named.filter(({ names }) => names.includes(word));
    if (exact.length > 0 && field === 'category') return exact;
    return named.filter(({ names }) => names.some(name => name.includes(word)));
  });
  return called.map(({ category }) => category);
}

function foldedNames(category: Category, field: SearchField, moreNames: CategoryNames): string[] {
  const { id, name } = category;
  return (field === 'anywhere' ? [name] : [id, name, ...moreNames(category)]).map(foldSpaced);
}

function postsOf(categories: readonly Category[], catalogue: Catalogue): Uint8Array {
  const isOf = new Uint8Array(catalogue.size);
  for (const { id } of categories) {
    const numbers = catalogue.select(id);
    for (let index = 0; index < numbers.length; index++) isOf[numbers[index]!] = 1;
  }
  return isOf;
}
