import type { State } from '../app/state.ts';
import { currentNumber } from '../app/view.ts';
import type { AppWords } from '../words/app.ts';
import type { Command } from './command.ts';

/** Handing a post to other programs. */
export const programCommands: readonly Command[] = [
  {
    id: 'pipe',
    keys: ['|'],
    views: ['posts', 'reader'],
    group: 'other',
    disabledReason: withoutText,
    action: () => ({ kind: 'start-piping' }),
  },
  {
    id: 'edit',
    keys: ['e'],
    views: ['posts', 'reader'],
    group: 'other',
    disabledReason: (state, words) =>
      currentNumber(state) === undefined ? words.refusals.noPost : undefined,
    action: () => ({ kind: 'edit-post' }),
  },
  {
    id: 'page',
    keys: ['v'],
    views: ['posts', 'reader'],
    group: 'other',
    disabledReason: withoutText,
    action: () => ({ kind: 'page-post' }),
  },
];

/** Only a post that was read from the disk has a text. */
function withoutText(state: State, words: AppWords): string | undefined {
  const isThere = state.reader !== undefined && state.reader.number === currentNumber(state);
  return isThere ? undefined : words.refusals.notOpenYet;
}
