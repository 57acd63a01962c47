import { emptyMarks, type Marks } from '../catalogue/marks.ts';
import type { MarksProblem, MarksStore } from '../marks/marks-store.ts';

/** So long a mark waits for others that are written with it: a key that is held writes twice a second, not thirty times. */
const DELAY_MS = 500;

export interface MarksKeeper {
  /** Writes the marks within a second. */
  keep(marks: Marks): void;
  /** Writes what waits; returns when it is on the disk. */
  flush(): void;
  /** Hears from now on of marks that other windows and `finews mark` save, until what it gives is called. */
  listen(): () => void;
}

/** Writes marks to the store now and then; `onSaved` hears of each time, and what was wrong with it. */
export function createMarksKeeper(
  store: Pick<MarksStore, 'marks' | 'isKept' | 'save' | 'watch'>,
  onSaved: (marks: Marks, problem: MarksProblem | undefined) => void,
): MarksKeeper {
  let waiting: Marks | undefined;
  let delay: NodeJS.Timeout | undefined;
  function flush(): void {
    clearTimeout(delay);
    delay = undefined;
    if (waiting === undefined) return;
    const problem = store.save(waiting);
    // What could not be written is tried again, with the next mark or at the end.
    waiting = store.isKept ? undefined : store.marks;
    onSaved(store.marks, problem);
  }
  return {
    keep(marks) {
      waiting = marks;
      delay ??= setTimeout(flush, DELAY_MS);
    },
    flush,
    listen: () =>
      store.watch(() => {
        const problem = store.save(emptyMarks);
        onSaved(store.marks, problem);
      }),
  };
}
