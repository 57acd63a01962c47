import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Habits, noHabits } from '../catalogue/habits.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Size } from '../layout/screen.ts';
import { groupsOf } from './groups.ts';
import { noJumps } from './jumping.ts';
import type { State, Terminal } from './state.ts';
import { countUnread } from './unread-counts.ts';

/** Text is set in at most this many columns: 40 Chinese characters or a line of 80 letters. */
const MEASURE_COLUMNS = 80;

/** The state before the archive is open: there is a frame, and nothing in it yet. */
export function initialState(options: {
  readonly terminal: Terminal;
  readonly size: Size;
  readonly nowMs: number;
  readonly marks: Marks;
  readonly habits?: Habits;
  readonly timezone: string;
  readonly hint?: string | undefined;
}): State {
  const catalogue = emptyCatalogue(options.timezone);
  const habits = options.habits ?? noHabits;
  return {
    terminal: options.terminal,
    size: options.size,
    nowMs: options.nowMs,
    opening: { kind: 'opening', read: 0, total: 0 },
    indexing: undefined,
    catalogue,
    marks: options.marks,
    habits,
    unread: countUnread(catalogue, options.marks),
    groups: groupsOf(catalogue, { sort: 'recent', habits, unreadByCategory: new Map(), visited: undefined }),
    groupSort: 'recent',
    groupPlace: { selected: 0, top: 0 },
    posts: { numbers: [], filter: '', selected: 0, top: 0 },
    postSort: 'newest',
    search: undefined,
    reader: undefined,
    awaited: undefined,
    requests: 0,
    focus: 'posts',
    isAlone: false,
    measureColumns: MEASURE_COLUMNS,
    isUnreadOnly: false,
    layer: undefined,
    soundsOf: undefined,
    count: undefined,
    notice: options.hint,
    jumps: noJumps,
    undo: [],
  };
}

function emptyCatalogue(timezone: string): Catalogue {
  return {
    site: { title: undefined, url: undefined, timezone, language: undefined },
    size: 0,
    categories: [],
    head: number => {
      throw new RangeError(`no post ${number} in an archive that is not open yet`);
    },
    categoryOf: number => {
      throw new RangeError(`no post ${number} in an archive that is not open yet`);
    },
    find: () => undefined,
    select: () => [],
  };
}
