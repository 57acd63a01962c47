import { constants, copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mark } from '../catalogue/mark.ts';
import { emptyMarks, type Marks } from '../catalogue/marks.ts';
import { identityOf } from './file-identity.ts';
import { formatMarks, parseMarks, type ReadMarks } from './marks-file.ts';
import {
  appendToJournal,
  emptyJournal,
  type ReadJournal,
  readJournal,
  removeJournal,
} from './marks-journal.ts';
import { mergeRows } from './merge-rows.ts';
import { replaceFile } from './replace-file.ts';

/** The files that marks are kept in. Every function throws the system's error. */
export interface MarksOnDisk {
  /** Makes the folder; without one there is nothing to lock either. */
  makeFolder(): void;
  read(): Pick<ReadMarks, 'marks' | 'state'>;
  /** Brings to the disk all marks, of which these are new since they were read; a file that is not whole is made anew. */
  write(marks: Marks, news: ReadonlyMap<string, Mark>): void;
  /** Copies what is not whole, as it is, under a name that says when, and gives that name. */
  keepCopy(when: Date): string;
}

/** Marks that the journal holds before it is taken into the file. They are read at every start. */
const JOURNAL_ROWS = 1000;

/** What was read of the disk, or written to it, the last time. */
interface Known {
  /** The file; `marks` says the same as `rows`, and shares with `all` what has not changed since. */
  readonly file: ReadMarks;
  readonly fileIdentity: string | undefined;
  readonly journal: ReadJournal;
  readonly all: Marks;
}

/** `marks.json` in the folder of settings. */
export function marksFile(folder: string): string {
  return path.join(folder, 'marks.json');
}

/** What stands beside it: the marks of the last while. */
export function journalFile(folder: string): string {
  return path.join(folder, 'marks-journal.jsonl');
}

/**
 * `marks.json`, and `marks-journal.jsonl` beside it. Who reads news makes a mark every few seconds for years: 200,000 of
 * them are 13 MB, too much to parse at each start, and to write for each mark. So the file is sorted, and read only where
 * a mark is asked for; a new mark is a line more in the journal; and now and then the journal is taken into the file, which
 * is replaced as a whole. Reading needs no lock: the journal is read first, and one that was taken into the file meanwhile
 * says nothing new. conf, which keeps settings and habits in the same folder, reads and writes a store whole, several times
 * over, and on a full disk leaves the part that still fitted: right for what is small.
 */
export function marksOnDisk(folder: string): MarksOnDisk {
  const file = marksFile(folder);
  const journalPath = journalFile(folder);
  let known: Known | undefined;
  return {
    makeFolder() {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    },
    read() {
      known = read(known);
      const { state } = known.file;
      return { marks: known.all, state: state === 'whole' && !known.journal.isWhole ? 'damaged' : state };
    },
    write(marks, news) {
      known = write(known ?? read(undefined), marks, news);
    },
    keepCopy(when) {
      const copy = path.join(folder, `marks-damaged-${when.toISOString().replaceAll(':', '-')}`);
      const kept = [
        ...(known?.journal.isWhole === false ? [{ from: journalPath, to: `${copy}.jsonl` }] : []),
        ...(known?.file.state === 'whole' ? [] : [{ from: file, to: `${copy}.json` }]),
      ];
      for (const { from, to } of kept) copyFileSync(from, to, constants.COPYFILE_EXCL);
      return kept.at(-1)?.to ?? copy;
    },
  };

  function read(before: Known | undefined): Known {
    const journal = readJournal(journalPath, before?.journal);
    const fileIdentity = identityOf(file);
    if (before !== undefined && fileIdentity === before.fileIdentity) {
      if (journal === before.journal) return before;
      // It only ever grows, until it is taken into the file.
      if (journal.identity !== undefined) return { ...before, journal, all: before.all.merge(journal.marks) };
    }
    const bytes = fileIdentity === undefined ? undefined : readFileSync(file);
    const contents: ReadMarks = bytes ? parseMarks(bytes) : { marks: emptyMarks, state: 'whole' };
    // What was added to these very rows is newer than they are. To compare 1,000 marks with 200,000 takes 10 ms.
    const isAddition = journal.base !== undefined && journal.base === contents.rows?.name;
    const all = isAddition ? contents.marks.under(journal.marks) : contents.marks.merge(journal.marks);
    return { file: contents, fileIdentity, journal, all };
  }

  function write(before: Known, marks: Marks, news: ReadonlyMap<string, Mark>): Known {
    const { journal } = before;
    // A file of few marks, which has no name, is written anew as quickly as a line is added to another.
    const base = before.file.rows?.name;
    if (base !== undefined && journal.isWhole && journal.rows + news.size <= JOURNAL_ROWS) {
      appendToJournal(journalPath, base, news);
      const identity = identityOf(journalPath);
      return {
        ...before,
        journal: {
          ...journal,
          base: journal.identity === undefined ? base : journal.base,
          rows: journal.rows + news.size,
          identity,
        },
        all: marks,
      };
    }
    const changed = (before.file.rows === undefined ? emptyMarks : before.file.marks).newsIn(marks);
    const written = formatMarks(mergeRows(before.file.rows?.bytes ?? Buffer.alloc(0), changed));
    replaceFile(file, written.parts);
    removeJournal(journalPath);
    return {
      file: { marks, state: 'whole', rows: written.rows },
      fileIdentity: identityOf(file),
      journal: emptyJournal,
      all: marks,
    };
  }
}
