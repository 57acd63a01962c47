import type { Category } from '../../catalogue/catalogue.ts';
import type { Query } from '../../catalogue/query.ts';
import { resolveCategory, type SoundsLike } from '../../catalogue/resolve-category.ts';
import { soundsLike } from '../../text/sounds-like.ts';

const isSilent: SoundsLike = () => false;

/** How names of categories sound, for the words behind `category:` in a query. */
export function categorySounds({ conditions }: Query, categories: readonly Category[]): Promise<SoundsLike> {
  const words = conditions.flatMap(condition =>
    condition.kind === 'word' && condition.field === 'category' ? condition.anyOf : [],
  );
  return soundsFor(words, categories);
}

/** How names of categories sound; the dictionary is loaded where a word is no id and no name. */
export async function soundsFor(
  words: readonly string[],
  categories: readonly Category[],
): Promise<SoundsLike> {
  if (words.every(word => resolveCategory(word, categories, isSilent).kind !== 'none')) return isSilent;
  const { soundsOf } = await import('../../text/pinyin.ts');
  return (name, typed) => soundsLike(soundsOf(name), typed);
}
