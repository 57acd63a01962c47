import { positionOf } from '../layout/row-at.ts';
import type { PaneName } from '../layout/screen.ts';
import { type Group, isSameGroup } from './groups.ts';
import type { State } from './state.ts';
import { headOf, selectedGroup, selectedNumber } from './view.ts';

/** Where one is, told by ids, so that it holds when the archive changes. */
export interface Place {
  readonly focus: PaneName;
  readonly group: Group;
  /** The words of the search whose posts are listed. */
  readonly search: string | undefined;
  /** The post that is read or selected. */
  readonly post: string | undefined;
  /** Where in the post one reads; undefined in the lists. */
  readonly position: number | undefined;
}

export function currentPlace(state: State): Place {
  const { focus, reader, awaited, layer } = state;
  const isReading = focus === 'reader';
  const number = (isReading ? (reader?.number ?? awaited?.number) : undefined) ?? selectedNumber(state);
  // What is being found has scrolled the post already.
  const top = layer?.kind === 'prompt' && layer.purpose === 'find' ? layer.before.top : reader?.top;
  return {
    focus,
    group: selectedGroup(state),
    search: state.search?.words,
    post: number === undefined ? undefined : headOf(state, number).id,
    position: isReading && reader !== undefined ? positionOf(reader.article, top ?? 0) : undefined,
  };
}

/** For one who reads, the list beside does not matter. */
export function isSamePlace(one: Place, other: Place): boolean {
  if (one.focus !== other.focus || one.post !== other.post) return false;
  if (one.focus === 'reader') return one.position === other.position;
  return isSameGroup(one.group, other.group) && one.search === other.search;
}
