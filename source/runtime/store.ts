import type { Fact, Intent } from '../app/action.ts';
import type { Effect } from '../app/effect.ts';
import type { State } from '../app/state.ts';
import { update } from '../app/update.ts';

export type Dispatch = (action: Intent | Fact) => void;

/** Holds the state, and is where it meets the world: actions come in with the time, effects go out. */
export interface Store {
  readonly current: () => State;
  readonly dispatch: Dispatch;
  /** Calls `listener` after every change, until what it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

interface StoreOptions {
  readonly initial: State;
  readonly now: () => number;
  readonly perform: (effect: Effect, dispatch: Dispatch) => void;
}

export function createStore({ initial, now, perform }: StoreOptions): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  const dispatch: Dispatch = action => {
    const [next, effects] = update(state, { ...action, nowMs: now() });
    const hasChanged = next !== state;
    state = next;
    if (hasChanged) for (const listener of listeners) listener();
    for (const effect of effects) perform(effect, dispatch);
  };
  return {
    current: () => state,
    dispatch,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
