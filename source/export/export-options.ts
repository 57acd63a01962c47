import type { Language } from '../words/language.ts';

/** What a post needs of its archive to be written for another program. */
export interface ExportOptions {
  readonly language: Language;
  /** IANA name of the zone that the date is shown in. */
  readonly timezone: string;
  readonly categoryName: string | undefined;
  /** Whether title, date and place stand above the text, and the original's address below it. */
  readonly hasHeader: boolean;
}
