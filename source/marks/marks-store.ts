import path from 'node:path';
import { emptyMarks, type Marks } from '../catalogue/marks.ts';
import { reasonOf } from '../words/system-errors.ts';
import { type MarksOnDisk, marksOnDisk } from './marks-on-disk.ts';
import { watchFile } from './watch-file.ts';
import { withLock } from './with-lock.ts';

/** The reader's marks on the disk. Several processes may have one store open: the marks of each are kept. */
export interface MarksStore {
  /** All marks: as they were loaded, and after each `save` with what other processes have saved meanwhile. */
  readonly marks: Marks;
  /** What was wrong when the store was opened. */
  readonly problem: MarksProblem | undefined;
  /**
   * Saves marks and returns when they are on the disk, so that it may be the last thing that a process does.
   * Never throws; gives what went wrong, each kind of trouble once.
   */
  save(marks: Marks): MarksProblem | undefined;
  /**
   * Calls the listener soon after another process has changed the file; `save(emptyMarks)` takes its marks
   * in. Ends when what it gives is called, and keeps no process alive. Where files cannot be watched
   * nothing is heard.
   */
  watch(listener: () => void): () => void;
}

export type MarksProblem =
  /**
   * The file was damaged, or written by a newer finews. It was kept as `copy`; what could be read of it is
   * used.
   */
  | { readonly kind: 'marks-damaged' | 'marks-newer'; readonly copy: string }
  /** The marks last until the program ends. `detail`: the system's reason. */
  | { readonly kind: 'marks-not-kept'; readonly detail: string };

export interface MarksStoreOptions {
  /** Holds `marks.json`; made when there is something to save. */
  readonly folder: string;
  /** Names the copy of a damaged file. */
  readonly now: () => Date;
}

/** Opens the store; a missing one is an empty one. Never throws. */
export function openMarksStore({ folder, now }: MarksStoreOptions): MarksStore {
  const disk = marksOnDisk(folder);
  const lockFile = path.join(folder, 'marks.lock');
  const said = new Set<MarksProblem['kind']>();
  let marks = emptyMarks;
  const problem = save(emptyMarks);
  return {
    get marks() {
      return marks;
    },
    problem,
    save,
    watch: listener => watchFile(folder, 'marks.json', listener),
  };

  function save(news: Marks): MarksProblem | undefined {
    const wanted = marks.merge(news);
    try {
      if (wanted.size > 0) disk.makeFolder();
      const { merged, problem } = withLock(lockFile, () => mergeIntoFile(wanted, disk, now));
      marks = merged;
      return problem && firstOf(problem);
    } catch (error) {
      marks = wanted;
      return firstOf({ kind: 'marks-not-kept', detail: reasonOf(error) });
    }
  }

  function firstOf(problem: MarksProblem): MarksProblem | undefined {
    if (said.has(problem.kind)) return undefined;
    said.add(problem.kind);
    return problem;
  }
}

/**
 * Writes only where there is news, so that opening a store changes nothing. A file that was not whole is made
 * anew.
 */
function mergeIntoFile(
  marks: Marks,
  disk: MarksOnDisk,
  now: () => Date,
): { merged: Marks; problem: MarksProblem | undefined } {
  const { marks: onDisk, state } = disk.read();
  const merged = onDisk.merge(marks);
  if (state === 'whole') {
    if (merged !== onDisk) disk.write(merged);
    return { merged, problem: undefined };
  }
  const copy = disk.keepCopy(now());
  disk.write(merged);
  return { merged, problem: { kind: `marks-${state}`, copy } };
}
