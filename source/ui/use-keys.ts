import { useInput, usePaste } from 'ink';
import { chordsOf } from '../keys/chord.ts';
import type { Keymap } from '../keys/keymap.ts';
import { intentOf, pasteIntent, withoutAlt } from '../keys/press.ts';
import type { Store } from '../runtime/store.ts';
import { cleanLine } from '../text/clean.ts';

/** The only place where keys come in. What is pasted is text, never a row of commands. */
export function useKeys({ current, dispatch }: Store, keymap: Keymap): void {
  useInput((input, key) => {
    for (const chord of chordsOf(input, key).flatMap(pressed => withoutAlt(pressed, keymap))) {
      const intent = intentOf(chord, current(), keymap);
      if (intent !== undefined) dispatch(intent);
    }
  });
  usePaste(text => {
    const intent = pasteIntent(cleanLine(text), current());
    if (intent !== undefined) dispatch(intent);
  });
}
