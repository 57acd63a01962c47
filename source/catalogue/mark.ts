/**
 * What a reader has noted about one post. Each of the three carries the time of its last change (milliseconds
 * since the epoch; 0: never), because where two stores meet the newer value of each wins on its own: a star
 * set in one window survives reading on in another.
 */
export interface Mark {
  readonly isRead: boolean;
  readonly isStarred: boolean;
  /**
   * Where the reader was: the offset of the first visible character in the text of the post's body, so that it
   * survives another width and another language of the interface; 0 at the top.
   */
  readonly position: number;
  readonly readMs: number;
  readonly starredMs: number;
  readonly positionMs: number;
}

/** What one may note about a post. */
export interface MarkChange {
  readonly isRead?: boolean;
  readonly isStarred?: boolean;
  readonly position?: number;
}

/** The mark of a post about which nothing was noted. */
export const blankMark: Mark = {
  isRead: false,
  isStarred: false,
  position: 0,
  readMs: 0,
  starredMs: 0,
  positionMs: 0,
};

/** The mark after a change. It is newer than what it replaces even where the clock was set back meanwhile. */
export function changeMark(mark: Mark, change: MarkChange, changedMs: number): Mark {
  const { isRead, isStarred, position } = change;
  const after = (previousMs: number): number => Math.max(changedMs, previousMs + 1);
  return {
    isRead: isRead ?? mark.isRead,
    isStarred: isStarred ?? mark.isStarred,
    position: position ?? mark.position,
    readMs: isRead === undefined ? mark.readMs : after(mark.readMs),
    starredMs: isStarred === undefined ? mark.starredMs : after(mark.starredMs),
    positionMs: position === undefined ? mark.positionMs : after(mark.positionMs),
  };
}

/**
 * The newer value of each field. At the same millisecond the larger one, so that the order of merging never
 * matters.
 */
export function mergeMarks(ours: Mark, theirs: Mark): Mark {
  const read = isBefore(ours.readMs, +ours.isRead, theirs.readMs, +theirs.isRead) ? theirs : ours;
  const starred = isBefore(ours.starredMs, +ours.isStarred, theirs.starredMs, +theirs.isStarred)
    ? theirs
    : ours;
  const positioned = isBefore(ours.positionMs, ours.position, theirs.positionMs, theirs.position)
    ? theirs
    : ours;
  if (read === starred && starred === positioned) return read;
  return {
    isRead: read.isRead,
    isStarred: starred.isStarred,
    position: positioned.position,
    readMs: read.readMs,
    starredMs: starred.starredMs,
    positionMs: positioned.positionMs,
  };
}

function isBefore(ourMs: number, ourValue: number, theirMs: number, theirValue: number): boolean {
  return ourMs === theirMs ? ourValue < theirValue : ourMs < theirMs;
}
