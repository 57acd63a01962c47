/** Why an archive cannot be opened; `words/archive` has the sentence. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly kind: 'no-such-archive' | 'archive-unreadable';
  /** As it was asked for: clean before showing. */
  readonly path: string;
  /** The system's reason. */
  readonly detail: string | undefined;

  constructor(kind: ArchiveError['kind'], path: string, detail?: string) {
    super(`${kind}: ${path}`);
    this.kind = kind;
    this.path = path;
    this.detail = detail;
  }
}

/** By name, since each bundle that opens archives has a class of its own. */
export function isArchiveError(error: unknown): error is ArchiveError {
  return error instanceof Error && error.name === 'ArchiveError';
}
