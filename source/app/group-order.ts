import { standingOf } from '../catalogue/habits.ts';
import { type Group, groupsOf, isSameGroup } from './groups.ts';
import type { State } from './state.ts';
import { selectedGroup } from './view.ts';

/** The groups sorted and divided anew, with `group` selected. Only here do they move: not with every post that is read. */
export function regroup(state: State, group: Group = selectedGroup(state)): State {
  const { catalogue, habits, groupSort: sort, unread } = state;
  const visited = group.kind === 'category' ? group.category.id : undefined;
  const groups = groupsOf(catalogue, { sort, habits, unreadByCategory: unread.byCategory, visited });
  const selected = Math.max(
    0,
    groups.findIndex(other => isSameGroup(other, group)),
  );
  return { ...state, groups, groupPlace: { selected, top: state.groupPlace.top } };
}

export function isHidden({ habits }: State, group: Group): boolean {
  return group.kind === 'category' && standingOf(habits, group.category.id) === 'hidden';
}
