import type { Bilingual } from './language.ts';

/** How long ago, in at most 8 cells. */
export const timeWords: Bilingual<{ minutesAgo(minutes: number): string }> = {
  en: { minutesAgo: minutes => (minutes === 0 ? 'just now' : `${minutes} min`) },
  zh: { minutesAgo: minutes => (minutes === 0 ? '刚刚' : `${minutes}分钟前`) },
};
