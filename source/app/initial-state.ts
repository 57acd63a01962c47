import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Habits, type LastPlace, noHabits } from '../catalogue/habits.ts';
import type { Marks } from '../catalogue/marks.ts';
import type { Size } from '../layout/screen.ts';
import { choicesFrom } from './choices.ts';
import { groupsOf } from './groups.ts';
import { noJumps } from './jumping.ts';
import type { State, Terminal } from './state.ts';
import { countUnread } from './unread-counts.ts';

/** The state before the archive is open: there is a frame, and nothing in it yet. */
export function initialState(options: {
  readonly terminal: Terminal;
  readonly size: Size;
  readonly nowMs: number;
  readonly marks: Marks;
  readonly habits?: Habits;
  readonly timezone: string;
  readonly hint?: string | undefined;
  /** Where the last run in this archive ended. */
  readonly lastPlace?: LastPlace | undefined;
  /** Whether the archive is a post that was named by its file. */
  readonly isOfOnePost?: boolean | undefined;
  /** The measure of text, where the settings name one. */
  readonly measureColumns?: number | undefined;
}): State {
  const catalogue = emptyCatalogue(options.timezone);
  const habits = options.habits ?? noHabits;
  const choices = choicesFrom(habits);
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
    groups: groupsOf(catalogue, {
      sort: choices.groupSort,
      habits,
      unreadByCategory: new Map(),
      visited: undefined,
    }),
    ...choices,
    measureColumns: options.measureColumns ?? choices.measureColumns,
    groupPlace: { selected: 0, top: 0 },
    posts: { numbers: [], filter: '', selected: 0, top: 0 },
    search: undefined,
    reader: undefined,
    awaited: undefined,
    requests: 0,
    focus: 'posts',
    isAlone: false,
    layer: undefined,
    soundsOf: undefined,
    count: undefined,
    notice: options.hint,
    newPosts: 0,
    returning: options.lastPlace,
    isOfOnePost: options.isOfOnePost ?? false,
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
    idOf: number => {
      throw new RangeError(`no post ${number} in an archive that is not open yet`);
    },
    find: () => undefined,
    select: () => [],
  };
}
