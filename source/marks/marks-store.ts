import path from 'node:path';
import { emptyMarks, type Marks } from '../catalogue/marks.ts';
import { reasonOf } from '../words/system-errors.ts';
import { journalFile, marksFile, marksOnDisk } from './marks-on-disk.ts';
import { watchFiles } from './watch-files.ts';
import { withLock } from './with-lock.ts';

/** The reader's marks on the disk. Several processes may have one store open: the marks of each are kept. */
export interface MarksStore {
  /** All marks: as they were loaded, and after each `save` with what other processes have saved meanwhile. */
  readonly marks: Marks;
  /** Whether all of them are on the disk. */
  readonly isKept: boolean;
  /** What was wrong when the store was opened. */
  readonly problem: MarksProblem | undefined;
  /**
   * Saves marks and returns when they are on the disk, so that it may be the last thing that a process does.
   * Never throws; gives what went wrong, each kind of trouble once.
   */
  save(marks: Marks): MarksProblem | undefined;
  /**
   * Calls the listener soon after another process has changed the marks; `save(emptyMarks)` takes them in. Ends
   * when what it gives is called, and keeps no process alive. Where files cannot be watched nothing is heard.
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
  /** Holds the files; made when there is something to save. */
  readonly folder: string;
  /** Names the copy of a damaged file. */
  readonly now: () => Date;
}

/** Opens the store; a missing one is an empty one. Opening changes nothing where nothing is damaged. Never throws. */
export function openMarksStore({ folder, now }: MarksStoreOptions): MarksStore {
  const disk = marksOnDisk(folder);
  const lockFile = path.join(folder, 'marks.lock');
  const said = new Set<MarksProblem['kind']>();
  let marks = emptyMarks;
  let isKept = true;
  const problem = save(emptyMarks);
  return {
    get marks() {
      return marks;
    },
    get isKept() {
      return isKept;
    },
    problem,
    save,
    watch: listener => watchFiles(folder, [marksFile(folder), journalFile(folder)], listener),
  };

  function save(news: Marks): MarksProblem | undefined {
    const before = marks;
    marks = marks.merge(news);
    try {
      const problem = marks === before && isOnDisk() ? undefined : bringToDisk();
      isKept = true;
      return problem && firstOf(problem);
    } catch (error) {
      isKept = false;
      return firstOf({ kind: 'marks-not-kept', detail: reasonOf(error) });
    }
  }

  /** Whether nothing has to be written. Takes in what other processes have written, without a lock. */
  function isOnDisk(): boolean {
    const { marks: onDisk, state } = disk.read();
    if (state !== 'whole' || (marks !== onDisk && onDisk.newsIn(marks).size > 0)) return false;
    marks = onDisk;
    return true;
  }

  function bringToDisk(): MarksProblem | undefined {
    disk.makeFolder();
    return withLock(lockFile, () => {
      const { marks: onDisk, state } = disk.read();
      const news = onDisk.newsIn(marks);
      // What can be read is used, also where nothing can be written.
      marks = onDisk.merge(marks);
      const copy = state === 'whole' ? undefined : disk.keepCopy(now());
      if (copy !== undefined || news.size > 0) disk.write(marks, news);
      return copy === undefined || state === 'whole' ? undefined : { kind: `marks-${state}`, copy };
    });
  }

  function firstOf(problem: MarksProblem): MarksProblem | undefined {
    if (said.has(problem.kind)) return undefined;
    said.add(problem.kind);
    return problem;
  }
}
