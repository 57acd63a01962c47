import { appWords } from '../words/app.ts';
import type { ChooserEntry, State } from './state.ts';
import { countOf } from './unread-counts.ts';

/** The sections of the post, moved in by their level. */
export function sectionEntries({ reader }: State): ChooserEntry[] {
  return (reader?.article.sections ?? []).map(({ title, level }) => ({
    text: title,
    detail: '',
    depth: Math.max(0, level - 1),
  }));
}

/** The links of the post by their numbers. */
export function linkEntries({ reader }: State): ChooserEntry[] {
  return (reader?.article.links ?? []).map(({ text, url }, index) => ({
    text: `[${index + 1}] ${text}`,
    detail: url,
  }));
}

/** All groups, with what is unread in them; found by id too, which for Chinese media is pinyin. */
export function groupEntries({ groups, unread, terminal }: State): ChooserEntry[] {
  const words = appWords[terminal.language];
  return groups.map(group => {
    const count = countOf(group, unread);
    const detail = count === 0 ? '' : String(count);
    return group.kind === 'category'
      ? { text: group.category.name, detail, keywords: group.category.id }
      : { text: words.groups[group.kind], detail };
  });
}

/** Every word is in the text; or its letters are in the keywords in this order, so that initials find a name in pinyin. */
export function fits(
  { text, keywords = '', detail, isHeading }: ChooserEntry,
  words: readonly string[],
): boolean {
  if (words.length === 0) return true;
  if (isHeading) return false;
  const searched = `${text}\n${keywords}\n${detail}`.toLowerCase();
  return words.every(word => searched.includes(word) || isWithin(word, keywords.toLowerCase()));
}

function isWithin(letters: string, text: string): boolean {
  let position = 0;
  for (const letter of letters) {
    position = text.indexOf(letter, position) + 1;
    if (position === 0) return false;
  }
  return true;
}
