import { type Group, groupName, groupOnRow } from '../app/groups.ts';
import type { State } from '../app/state.ts';
import { countOf } from '../app/unread-counts.ts';
import { standingOf } from '../catalogue/habits.ts';
import type { Line, LineSpan } from '../layout/line.ts';
import { blankRow, row, selectedRow } from '../layout/row.ts';
import type { Rectangle } from '../layout/screen.ts';
import { grouped } from '../words/app.ts';

/** The groups, each with how many of its posts are unread. */
export function groupsPane(state: State, { columns, rows }: Rectangle): Line[] {
  const { groups, groupPlace } = state;
  return Array.from({ length: rows }, (_, place) => {
    const index = groupOnRow(groupPlace.top + place, groups);
    if (index === undefined) return blankRow(columns);
    return groupRow(state, groups[index]!, index === groupPlace.selected, columns);
  });
}

function groupRow(state: State, group: Group, isSelected: boolean, columns: number): Line {
  const { glyphs, width, language } = state.terminal;
  const count = countOf(group, state);
  const hasFocus = isSelected && state.focus === 'groups';
  const left: LineSpan[] = [
    { text: isSelected ? glyphs.selected : ' ', role: isSelected ? 'mark' : 'text' },
    { text: groupName(group, language), role: isSelected ? 'title' : count > 0 ? 'text' : 'read' },
  ];
  const standing = group.kind === 'category' ? standingOf(state.habits, group.category.id) : 'plain';
  const right: LineSpan[] = [
    ...(standing === 'followed' ? [{ text: ` ${glyphs.followed}`, role: 'mark' } satisfies LineSpan] : []),
    ...(count > 0 ? [{ text: ` ${grouped(count)} `, role: 'count' } satisfies LineSpan] : []),
  ];
  const line = row(left, right, columns, width);
  return hasFocus ? selectedRow(line) : line;
}
