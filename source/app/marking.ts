import { appWords } from '../words/app.ts';
import type { ActionOf } from './action.ts';
import { keptNumbers } from './post-numbers.ts';
import type { Question, State, Undo } from './state.ts';
import { just, type Step, saying, then } from './step.ts';
import { recount } from './unread-counts.ts';
import { currentNumber, headOf } from './view.ts';

/** `U` goes back this many times. */
const UNDO_STEPS = 50;

type Change = Undo['change'] | { readonly position: number };

/** The state with a change noted for these posts, and the marks on their way to the disk. */
export function markPosts(state: State, ids: readonly string[], change: Change): Step {
  const marks = state.marks.setAll(ids, change, state.nowMs);
  const unread = 'position' in change ? state.unread : recount(state.unread, state.catalogue, ids, marks);
  return [{ ...state, marks, unread }, [{ kind: 'save-marks', marks }]];
}

/** A post was opened. */
export function markRead(state: State, id: string): Step {
  return state.marks.isRead(id) ? just(state) : markPosts(state, [id], { isRead: true });
}

export function toggleRead(state: State): Step {
  const number = currentNumber(state);
  if (number === undefined) return just(state);
  const { id } = headOf(state, number);
  const isRead = state.marks.isRead(id);
  return then(markPosts(state, [id], { isRead: !isRead }), next =>
    just(undoable(next, { ids: [id], change: { isRead } })),
  );
}

export function toggleStar(state: State): Step {
  const number = currentNumber(state);
  if (number === undefined) return just(state);
  const { id } = headOf(state, number);
  const isStarred = state.marks.isStarred(id);
  return then(markPosts(state, [id], { isStarred: !isStarred }), next =>
    just(undoable(next, { ids: [id], change: { isStarred } })),
  );
}

/** Asks before many posts are marked: all that are listed, or those above the selected one. */
export function askMarkRead(state: State, { scope }: ActionOf<'ask-mark-read'>): Step {
  const words = appWords[state.terminal.language];
  const { numbers, selected } = state.posts;
  const end = scope === 'above' ? selected : numbers.length;
  const posts = keptNumbers(numbers, number => state.unread.isRead[number] === 0, end);
  if (posts.length === 0) return saying(state, words.nothingUnread);
  const { catalogue } = state;
  return just({
    ...state,
    layer: { kind: 'question', sentence: words.askMarkRead(posts.length), posts, catalogue },
  });
}

export function answer(state: State, { isYes }: ActionOf<'answer'>): Step {
  const { layer } = state;
  if (layer?.kind !== 'question') return just(state);
  const closed = { ...state, layer: undefined };
  if (!isYes) return just(closed);
  const ids = unreadIds(layer, state);
  return then(markPosts(closed, ids, { isRead: true }), next =>
    saying(
      undoable(next, { ids, change: { isRead: false } }),
      appWords[state.terminal.language].markedRead(ids.length),
    ),
  );
}

/** Those that are unread still. Of a catalogue that was replaced meanwhile the marks know; of this one it is counted already. */
function unreadIds({ posts, catalogue }: Question, { catalogue: current, marks, unread }: State): string[] {
  const ids: string[] = [];
  for (let place = 0; place < posts.length; place++) {
    const number = posts[place]!;
    if (catalogue === current && unread.isRead[number] === 1) continue;
    const id = catalogue.idOf(number);
    if (catalogue === current || !marks.isRead(id)) ids.push(id);
  }
  return ids;
}

export function undo(state: State): Step {
  const words = appWords[state.terminal.language];
  const [last, ...earlier] = state.undo;
  if (last === undefined) return saying(state, words.nothingToUndo);
  return then(markPosts({ ...state, undo: earlier }, last.ids, last.change), next =>
    saying(next, words.undone(last.ids.length)),
  );
}

function undoable(state: State, entry: Undo): State {
  return { ...state, undo: [entry, ...state.undo].slice(0, UNDO_STEPS) };
}
