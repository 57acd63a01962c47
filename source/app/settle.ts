import { groupRowCount, rowOfGroup } from './groups.ts';
import { keepInView } from './list-place.ts';
import { fitReader, requestPost } from './reading.ts';
import { askForSnippets } from './searching.ts';
import type { State } from './state.ts';
import { just, type Step, then } from './step.ts';
import { postsInView, screenOf, selectedNumber } from './view.ts';

/**
 * What has to hold after every action, whatever it was: selected rows are in view, the article fits its pane, and the pane
 * beside the lists shows the selected post.
 */
export function settle(state: State): Step {
  const settled = fitReader(settleChooser(settlePosts(settleGroups(state))));
  return then(then(just(settled), preview), askForSnippets);
}

function settleGroups(state: State): State {
  const pane = screenOf(state).panes.groups;
  if (pane === undefined) return state;
  const { selected, top } = state.groupPlace;
  const rows = keepInView({ selected: rowOfGroup(selected), top }, groupRowCount(state.groups), pane.rows);
  return rows.top === top ? state : { ...state, groupPlace: { selected, top: rows.top } };
}

function settlePosts(state: State): State {
  const pane = screenOf(state).panes.posts;
  if (pane === undefined) return state;
  const posts = keepInView(state.posts, state.posts.numbers.length, postsInView(state, pane));
  return posts === state.posts ? state : { ...state, posts };
}

function settleChooser(state: State): State {
  const { layer } = state;
  if (layer?.kind !== 'chooser') return state;
  const chooser = keepInView(layer, layer.shown.length, chooserRows(state));
  return chooser === layer ? state : { ...state, layer: chooser };
}

/** How many entries a chooser shows: its title and a blank row stand above them where there is room. */
export function chooserRows(state: State): number {
  const { rows } = screenOf(state).body;
  return rows > 4 ? rows - 2 : rows;
}

function preview(state: State): Step {
  if (screenOf(state).panes.reader === undefined || state.focus === 'reader') return just(state);
  const number = selectedNumber(state);
  if (number === undefined) return just(emptied(state));
  if (number === (state.awaited?.number ?? state.reader?.number)) return just(state);
  if (number === state.reader?.number) return just({ ...state, awaited: undefined });
  return requestPost(state, number, { isPreview: true });
}

function emptied(state: State): State {
  if (state.reader === undefined && state.awaited === undefined) return state;
  return { ...state, reader: undefined, awaited: undefined };
}
