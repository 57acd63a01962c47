import { narrowDown } from './choosing.ts';
import { emptyInput } from './input-line.ts';
import { listPosts } from './post-list.ts';
import { cancelPrompt } from './prompting.ts';
import { withoutSearch } from './searching.ts';
import type { State } from './state.ts';
import { just, type Step } from './step.ts';

/** Esc: takes one layer off, the last that was put on; never leaves finews. */
export function back(state: State): Step {
  return layerOff(state) ?? just(state.focus === 'posts' ? { ...state, focus: 'groups' } : state);
}

/** `q`: back as with Esc, and from the lists out of finews. */
export function leave(state: State): Step {
  return layerOff(state) ?? [state, [{ kind: 'quit' }]];
}

function layerOff(state: State): Step | undefined {
  const { layer, reader, focus, search } = state;
  if (layer?.kind === 'prompt') return cancelPrompt(state, layer);
  if (layer?.kind === 'chooser' && layer.isTyping && layer.purpose !== 'groups') {
    return just({ ...state, layer: { ...narrowDown(state, layer, emptyInput), isTyping: false } });
  }
  if (layer !== undefined) {
    return just({ ...state, layer: layer.kind === 'chooser' ? layer.under : undefined });
  }
  const hasOwnMarks = reader?.found !== undefined && (search === undefined || !reader.found.isOfSearch);
  if (focus === 'reader' && hasOwnMarks) {
    return just({ ...state, reader: { ...reader, found: undefined } });
  }
  if (focus === 'reader') return just({ ...state, focus: 'posts' });
  if (state.posts.filter !== '') return just(listPosts(state, { filter: '' }));
  if (search !== undefined) return just(withoutSearch(state));
  return undefined;
}
