import { accessSync, constants, copyFileSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import { emptyMarks, type Marks } from '../catalogue/marks.ts';
import { formatMarks, parseMarks, type ReadMarks } from './marks-file.ts';

/** The file that marks are kept in. Every function throws the system's error. */
export interface MarksOnDisk {
  /** Makes the folder; without one there is nothing to lock either. */
  makeFolder(): void;
  read(): ReadMarks;
  write(marks: Marks): void;
  /** Copies the file as it is under a name that says when, and gives that name. */
  keepCopy(when: Date): string;
}

/** What conf keeps for us: one text, in a format of our own. */
interface Content {
  text?: string;
}

/**
 * `marks.json` in a folder. conf replaces it in one step, follows it where it is a link, and knows the
 * oddities of systems. The text passes it untouched: conf reads a store several times over, and parsing
 * 100,000 marks takes longer than all of that.
 */
export function marksOnDisk(folder: string): MarksOnDisk {
  const file = path.join(folder, 'marks.json');
  let conf: Conf<Content> | undefined;
  let known: { readonly contents: ReadMarks; readonly identity: string } | undefined;
  return {
    makeFolder() {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    },
    read() {
      const identity = identityOf(file);
      if (identity === undefined) return { marks: emptyMarks, state: 'whole' };
      if (known?.identity !== identity)
        known = { contents: parseMarks(openConf().store.text ?? ''), identity };
      return known.contents;
    },
    write(marks) {
      const text = formatMarks(marks);
      assertWritable(folder, Buffer.byteLength(text));
      openConf().store = { text };
      known = { contents: { marks, state: 'whole' }, identity: identityOf(file) ?? '' };
    },
    keepCopy(when) {
      const copy = path.join(folder, `marks-damaged-${when.toISOString().replaceAll(':', '-')}.json`);
      copyFileSync(file, copy, constants.COPYFILE_EXCL);
      return copy;
    },
  };

  function openConf(): Conf<Content> {
    conf ??= new Conf<Content>({
      cwd: folder,
      configName: 'marks',
      configFileMode: 0o600,
      serialize: ({ text = '' }) => text,
      deserialize: text => ({ text }),
    });
    return conf;
  }
}

/** Another write gives the file another one; undefined where there is no file. */
function identityOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}

/**
 * Throws what a write would throw, before it. conf tries for a whole second where it may not write; and on a
 * disk that is nearly full it would replace the file with the part of the new one that still fitted.
 */
function assertWritable(folder: string, bytes: number): void {
  accessSync(folder, constants.W_OK);
  const { bavail, bsize, blocks } = statfsSync(folder);
  const isKnown = blocks > 0;
  if (isKnown && bavail * bsize < bytes) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
}
