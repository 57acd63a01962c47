import type { Catalogue } from '../catalogue/catalogue.ts';
import type { LastPlace } from '../catalogue/habits.ts';
import type { Group } from './groups.ts';
import { goToGroup, selectPost } from './post-list.ts';
import type { State } from './state.ts';
import { headOf, selectedGroup, selectedNumber } from './view.ts';

/** What the next run begins with: the group and the post that are selected; at the top of a list that is no certain post. */
export function lastPlaceOf(state: State): LastPlace {
  const group = selectedGroup(state);
  const number = state.posts.selected === 0 ? undefined : selectedNumber(state);
  return {
    group: group.kind,
    category: group.kind === 'category' ? group.category.id : '',
    post: number === undefined ? '' : headOf(state, number).id,
  };
}

/** Back to where the last run ended, as soon as the archive knows of that place; until then, or until a key, one waits for it. */
export function returnToLastPlace(state: State): State {
  const { returning, catalogue } = state;
  if (returning === undefined) return state;
  const group = groupOf(returning, catalogue);
  const number = returning.post === '' ? undefined : catalogue.find(returning.post);
  if (group === undefined || (number === undefined && returning.post !== '')) return state;
  const there = { ...goToGroup(state, group), returning: undefined };
  return number === undefined ? there : selectPost(there, number);
}

function groupOf({ group, category: id }: LastPlace, { categories }: Catalogue): Group | undefined {
  if (group !== 'category') return { kind: group };
  const category = categories.find(candidate => candidate.id === id);
  return category && { kind: 'category', category };
}
