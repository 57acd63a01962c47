import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import { type Habits, mergeHabits, noHabits } from '../catalogue/habits.ts';
import { assertRoom } from './assert-room.ts';
import { identityOf } from './file-identity.ts';
import { formatHabits, parseHabits } from './habits-file.ts';
import { withLock } from './with-lock.ts';

/** The reader's habits on the disk, beside the marks. Several windows may have them open. */
export interface HabitsStore {
  /** As they were loaded, and after each `save` with what other windows have saved meanwhile. */
  readonly habits: Habits;
  /**
   * Writes at once. What cannot be written lasts until the program ends: the marks, saved beside, say why.
   */
  save(habits: Habits): void;
}

/**
 * Opens `habits.json` in the folder; a missing one is an empty one, a damaged one is set aside when it is
 * written next.
 */
export function openHabitsStore(folder: string): HabitsStore {
  const file = path.join(folder, 'habits.json');
  let habits = firstHabits(file);
  return {
    get habits() {
      return habits;
    },
    save(news) {
      habits = mergeHabits(habits, news);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        withLock(path.join(folder, 'habits.lock'), () => {
          const onDisk = readHabits(file);
          if (onDisk === undefined) renameSync(file, path.join(folder, 'habits-damaged.json'));
          habits = mergeHabits(habits, onDisk ?? noHabits);
          write(folder, formatHabits(habits));
        });
      } catch {
        // Said by the marks, which go the same way.
      }
    },
  };
}

function firstHabits(file: string): Habits {
  try {
    return readHabits(file) ?? noHabits;
  } catch {
    return noHabits;
  }
}

/** Undefined where the file is damaged. Throws where it may not be read: then it must not be replaced either. */
function readHabits(file: string): Habits | undefined {
  return identityOf(file) === undefined ? noHabits : parseHabits(readFileSync(file, 'utf8'));
}

/** conf replaces the file in one step and knows the oddities of systems; the text passes it untouched. */
function write(folder: string, text: string): void {
  assertRoom(folder, Buffer.byteLength(text));
  const conf = new Conf<{ text?: string }>({
    cwd: folder,
    configName: 'habits',
    configFileMode: 0o600,
    serialize: ({ text = '' }) => text,
    deserialize: text => ({ text }),
  });
  conf.store = { text };
}
