import type { ActionOf } from './action.ts';
import { moveInChooser } from './choosing.ts';
import { rowOfGroup } from './groups.ts';
import { clamp } from './list-place.ts';
import { enterGroup } from './post-list.ts';
import { recall } from './prompting.ts';
import { isAtEnd, scrollTo } from './reading.ts';
import { stepUnread } from './seeking.ts';
import type { State } from './state.ts';
import { just, type Step } from './step.ts';
import { postsInView, screenOf } from './view.ts';

/** Down (or up) by so many lines of the post or items of the list. */
export function move(state: State, { by }: { readonly by: number }): Step {
  if (state.layer?.kind === 'chooser') return just(moveInChooser(state, by));
  if (state.layer?.kind === 'prompt' && ['search', 'command'].includes(state.layer.purpose)) {
    return recall(state, state.layer, -by);
  }
  if (state.focus === 'reader') return scrollTo(state, (state.reader?.top ?? 0) + by);
  if (state.focus === 'groups') return just(enterGroup(state, state.groupPlace.selected + by));
  return just(selectIndex(state, state.posts.selected + by));
}

/** By pages or halves of them. One row of the old page stays in view. */
export function movePages(state: State, { by }: ActionOf<'move-pages'>): Step {
  const rows = rowsInView(state);
  const pageRows = Number.isInteger(by) ? rows - 1 : rows;
  const distance = Math.sign(by) * Math.max(1, Math.floor(Math.abs(by) * pageRows));
  if (state.layer?.kind === 'prompt') return just(selectIndex(state, state.posts.selected + distance));
  return move(state, { by: distance });
}

export function readOn(state: State): Step {
  const isDone = state.layer === undefined && state.focus === 'reader' && isAtEnd(state);
  return isDone
    ? stepUnread(state, { kind: 'step-unread', by: 1 })
    : movePages(state, { kind: 'move-pages', by: 1 });
}

/** To an item, a line, or as near as there is one. */
export function moveTo(state: State, { index }: ActionOf<'move-to'>): Step {
  if (state.layer?.kind === 'chooser') return just(moveInChooser(state, index - state.layer.selected));
  if (state.focus === 'reader') return scrollTo(state, index);
  if (state.focus === 'groups') return just(enterGroup(state, index));
  return just(selectIndex(state, index));
}

function selectIndex(state: State, index: number): State {
  const selected = clamp(index, 0, Math.max(0, state.posts.numbers.length - 1));
  return { ...state, posts: { ...state.posts, selected } };
}

function rowsInView(state: State): number {
  const { panes, body } = screenOf(state);
  if (state.layer?.kind === 'chooser') return body.rows - 2;
  const pane = panes[state.focus] ?? body;
  if (state.focus === 'posts') return postsInView(state, pane);
  return state.focus === 'groups' ? Math.min(pane.rows, rowOfGroup(state.groups.length)) : pane.rows;
}
