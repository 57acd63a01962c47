/**
 * One thing in an archive that could not be read and was left out. `words/archive` turns it into a sentence.
 */
export interface Problem {
  readonly kind: ProblemKind;
  /** Below the archive's root; `.` for the root itself. As the disk has it: clean before showing. */
  readonly path: string;
  /** The system's reason. */
  readonly detail?: string;
}

type ProblemKind =
  | 'folder-unreadable'
  | 'file-unreadable'
  | 'config-unreadable'
  /**
   * A link to something outside the archive, which a post from elsewhere could use to show any file: not
   * followed.
   */
  | 'link-outside'
  /** A link to nothing. */
  | 'link-broken';

/** The reason where a pipe or a device stands in the place of a file; `words/system-errors` knows it. */
export const notAFile = 'not-a-file';
