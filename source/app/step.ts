import type { Effect } from './effect.ts';
import type { State } from './state.ts';

/** What comes of an action: the next state, and what is to be done outside. */
export type Step = readonly [state: State, effects: readonly Effect[]];

export function just(state: State): Step {
  return [state, []];
}

/** The same state with a sentence in the footer. */
export function saying(state: State, sentence: string): Step {
  return just({ ...state, notice: sentence });
}

/** One step after another. */
export function then([state, effects]: Step, next: (state: State) => Step): Step {
  const [nextState, nextEffects] = next(state);
  return [nextState, nextEffects.length === 0 ? effects : [...effects, ...nextEffects]];
}
