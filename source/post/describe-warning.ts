import type { Language } from '../words/language.ts';
import { warningWords } from '../words/warnings.ts';
import type { Warning } from './warning.ts';

/**
 * A warning as a sentence: what is wrong and what was done about it. One line, for the list, the reader and
 * `doctor`.
 */
export function describeWarning(warning: Warning, language: Language): string {
  return warningWords[language][warning.kind](warning.detail);
}
