import { selectedGroup } from '../../source/app/view.ts';
import type { Story } from './story.ts';

/** The group whose posts are listed: the name of a category, or the kind of group. */
export function groupName({ state }: Story): string {
  const group = selectedGroup(state);
  return group.kind === 'category' ? group.category.name : group.kind;
}
