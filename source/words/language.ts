/** The languages that finews speaks. */
export type Language = 'en' | 'zh';

/** One text in every language: the shape that every table of words has. */
export type Bilingual<T> = { readonly [language in Language]: T };

/**
 * The language that the environment asks for, in POSIX's order (`LC_ALL`, `LC_MESSAGES`, `LANG`): Chinese where the locale
 * begins with `zh`, English for everything else.
 */
export function languageOf(environment: { readonly [name: string]: string | undefined }): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}
