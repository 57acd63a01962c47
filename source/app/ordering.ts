import { mergeHabits, standingOf, withStanding } from '../catalogue/habits.ts';
import { orderWords } from '../words/order.ts';
import type { ActionOf } from './action.ts';
import { keepChoice } from './choices.ts';
import { regroup } from './group-order.ts';
import { groupSorts } from './groups.ts';
import { refreshPicker } from './picker.ts';
import { listPosts } from './post-list.ts';
import { nextPostSort } from './post-sort.ts';
import type { State } from './state.ts';
import { just, type Step, saying, then } from './step.ts';
import { pickedGroup } from './view.ts';

/** `S`: the next order of what has the keys, posts or categories. */
export function switchSort(state: State): Step {
  if (state.layer?.kind === 'chooser' || state.focus === 'groups') return switchGroupSort(state);
  const postSort = nextPostSort(state.postSort);
  const isAtStart = state.posts.selected === 0;
  const listed = listPosts({ ...state, postSort });
  const words = orderWords[state.terminal.language];
  const shown = isAtStart ? { ...listed, posts: { ...listed.posts, selected: 0 } } : listed;
  return then(keepChoice(shown, 'postSort'), next => saying(next, words.sorted(words.postSorts[postSort])));
}

function switchGroupSort(state: State): Step {
  const groupSort = groupSorts[(groupSorts.indexOf(state.groupSort) + 1) % groupSorts.length]!;
  const words = orderWords[state.terminal.language];
  const sorted = refreshPicker(regroup({ ...state, groupSort }));
  return then(keepChoice(sorted, 'groupSort'), next =>
    saying(next, words.sorted(words.groupSorts[groupSort])),
  );
}

/** Follows or hides a category, or does so no longer. A hidden one stays in the list until one leaves it. */
export function settleCategory(state: State, { standing }: ActionOf<'settle-category'>): Step {
  const group = pickedGroup(state);
  if (group?.kind !== 'category') return just(state);
  const { id, name } = group.category;
  const settled = standingOf(state.habits, id) === standing ? 'plain' : standing;
  const habits = withStanding(state.habits, id, settled, state.nowMs);
  const words = orderWords[state.terminal.language];
  const step = saying(refreshPicker(regroup({ ...state, habits })), words.settled[settled](name));
  return then(step, next => [next, [{ kind: 'save-habits', habits }]]);
}

/** What other windows have settled meanwhile holds here too. */
export function takeHabits(state: State, { habits: saved }: ActionOf<'habits-saved'>): Step {
  return just(regroup({ ...state, habits: mergeHabits(state.habits, saved) }));
}
