import type { Intent } from '../app/action.ts';
import { knowsNamesOnly } from '../app/indexing.ts';
import type { State } from '../app/state.ts';
import { currentNumber } from '../app/view.ts';
import type { AppWords } from '../words/app.ts';

/** Whether the post that commands are about has been read from the disk: only then is there a text, and an address. */
export function isRead(state: State): boolean {
  return state.reader !== undefined && state.reader.number === currentNumber(state);
}

/** What is wanted of a post's text; a post that is not there yet is read first. */
export function whenRead(state: State, intent: Intent): Intent {
  return isRead(state) ? intent : { kind: 'read-first', intent };
}

/** What is about every post of a list waits until their heads are known. */
export function withoutHeads(state: State, words: AppWords): string | undefined {
  return knowsNamesOnly(state) ? words.refusals.notYet : undefined;
}

export function withoutPost(state: State, words: AppWords): string | undefined {
  return currentNumber(state) === undefined ? words.refusals.noPost : undefined;
}
