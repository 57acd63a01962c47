import { keyMark } from '../words/key-of.ts';
import type { Language } from '../words/language.ts';
import { keyName } from './key-name.ts';
import type { Keymap } from './keymap.ts';

const mention = new RegExp(`${keyMark}([^${keyMark}]*)${keyMark}`, 'g');

/** A sentence with the reader's own keys in it; a command that has none is named as it is typed after `:`. */
export function withKeys(sentence: string, { table }: Keymap, language: Language): string {
  return sentence.replace(mention, (_, id: string) => {
    const key = table.find(command => command.id === id)?.keys[0];
    return key === undefined ? `:${id}` : keyName(key, language);
  });
}
