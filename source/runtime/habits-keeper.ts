import type { Habits } from '../catalogue/habits.ts';
import type { HabitsStore } from '../marks/habits-store.ts';

export interface HabitsKeeper {
  /** Writes them as soon as the frame is drawn. */
  keep(habits: Habits): void;
  /** Writes what waits; returns when it is on the disk. */
  flush(): void;
}

/** Writes habits to the store; they change seldom. `onSaved` hears what they have become with those of other windows. */
export function createHabitsKeeper(store: HabitsStore, onSaved: (habits: Habits) => void): HabitsKeeper {
  let waiting: Habits | undefined;
  function flush(): void {
    if (waiting === undefined) return;
    const habits = waiting;
    waiting = undefined;
    store.save(habits);
    if (store.habits !== habits) onSaved(store.habits);
  }
  return {
    keep(habits) {
      waiting = habits;
      setImmediate(flush);
    },
    flush,
  };
}
