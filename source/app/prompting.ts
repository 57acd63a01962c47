import { appWords } from '../words/app.ts';
import type { ActionOf } from './action.ts';
import { narrowDown } from './choosing.ts';
import { findInArticle } from './find.ts';
import { editInput, emptyInput, type InputLine, inputOf } from './input-line.ts';
import { listPosts } from './post-list.ts';
import { showMatchFrom } from './seeking.ts';
import type { Prompt, State } from './state.ts';
import { just, type Step, saying } from './step.ts';

/** `/`: words to find in the post, to filter the list by, or to narrow a chooser down with. */
export function startTyping(state: State): Step {
  if (state.layer?.kind === 'chooser') return just({ ...state, layer: { ...state.layer, isTyping: true } });
  const isFinding = state.focus === 'reader';
  const { filter } = state.posts;
  const layer: Prompt = {
    kind: 'prompt',
    purpose: isFinding ? 'find' : 'filter',
    input: isFinding ? emptyInput : inputOf(filter),
    before: { top: state.reader?.top ?? 0, filter },
  };
  return just({ ...state, focus: isFinding ? 'reader' : 'posts', layer });
}

/** One edit of the line; what it finds shows at once. */
export function edit(state: State, action: ActionOf<'edit'>): Step {
  const { layer } = state;
  if (layer?.kind === 'chooser') {
    return just({ ...state, layer: narrowDown(state, layer, editInput(layer.input, action.edit)) });
  }
  if (layer?.kind !== 'prompt') return just(state);
  const input = editInput(layer.input, action.edit);
  const typed = { ...state, layer: { ...layer, input } };
  if (input.text === layer.input.text) return just(typed);
  return layer.purpose === 'find' ? find(typed, input, layer.before.top) : filter(typed, input.text);
}

/** Enter: keeps what was found, and says so where that is nothing. */
export function acceptPrompt(state: State, { purpose }: Prompt): Step {
  const closed = { ...state, layer: undefined };
  const { reader } = closed;
  if (purpose === 'filter' || reader?.found === undefined || reader.found.matches.length > 0) {
    return just(closed);
  }
  const words = appWords[state.terminal.language];
  return saying({ ...closed, reader: { ...reader, found: undefined } }, words.notFound);
}

/** Esc: back to before. */
export function cancelPrompt(state: State, { purpose, before }: Prompt): Step {
  const closed = { ...state, layer: undefined };
  if (purpose === 'filter') return filter(closed, before.filter);
  if (closed.reader === undefined) return just(closed);
  return just({ ...closed, reader: { ...closed.reader, found: undefined, top: before.top } });
}

function find(state: State, { text }: InputLine, fromRow: number): Step {
  const { reader } = state;
  if (reader === undefined) return just(state);
  const matches = findInArticle(reader.article, text);
  const found = text.trim() === '' ? undefined : { query: text, matches, current: 0 };
  return showMatchFrom({ ...state, reader: { ...reader, found, top: fromRow } }, fromRow);
}

function filter(state: State, text: string): Step {
  return text === state.posts.filter ? just(state) : just(listPosts(state, { filter: text }));
}
