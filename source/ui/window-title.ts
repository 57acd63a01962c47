import type { State } from '../app/state.ts';
import { groupTitle } from './header.ts';

/** What the window is called: the post that is being read, else the group, and whose it is. */
export function windowTitle(state: State): string {
  const { focus, reader } = state;
  const place = focus === 'reader' && reader !== undefined ? reader.post.title : groupTitle(state);
  return place === '' ? 'finews' : `${place} ${state.terminal.glyphs.separator} finews`;
}
