import { emptyMarks, type Marks } from '../catalogue/marks.ts';
import type { MarksProblem, MarksStore } from '../marks/marks-store.ts';

/** Marks are written when they have rested this long: a key that is held writes once, not thirty times a second. */
const REST_MS = 1000;
/** But no mark waits longer than this. */
const PATIENCE_MS = 10_000;

export interface MarksKeeper {
  keep(marks: Marks): void;
  /** Writes what waits; returns when it is on the disk. */
  flush(): void;
  /** Hears from now on of marks that other windows and `finews mark` save, until what it gives is called. */
  listen(): () => void;
}

/** Writes marks to the store now and then; `onSaved` hears of each time, and what was wrong with it. */
export function createMarksKeeper(
  store: Pick<MarksStore, 'marks' | 'save' | 'watch'>,
  onSaved: (marks: Marks, problem: MarksProblem | undefined) => void,
): MarksKeeper {
  let waiting: Marks | undefined;
  let rest: NodeJS.Timeout | undefined;
  let patience: NodeJS.Timeout | undefined;
  function flush(): void {
    clearTimeout(rest);
    clearTimeout(patience);
    patience = undefined;
    if (waiting === undefined) return;
    const marks = waiting;
    waiting = undefined;
    const problem = store.save(marks);
    onSaved(store.marks, problem);
  }
  return {
    keep(marks) {
      waiting = marks;
      clearTimeout(rest);
      rest = setTimeout(flush, REST_MS);
      patience ??= setTimeout(flush, PATIENCE_MS);
    },
    flush,
    listen: () =>
      store.watch(() => {
        const problem = store.save(emptyMarks);
        onSaved(store.marks, problem);
      }),
  };
}
