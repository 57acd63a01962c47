import { toPlainText } from '../layout/to-text.ts';
import type { ActionOf } from './action.ts';
import { emptyInput } from './input-line.ts';
import { requestPost } from './reading.ts';
import type { Prompt, State } from './state.ts';
import { just, type Step } from './step.ts';
import { currentNumber } from './view.ts';

/** `|`: asks for the command that gets the post. */
export function startPiping(state: State): Step {
  const before = { top: state.reader?.top ?? 0, filter: state.posts.filter, search: state.search };
  const input = emptyInput;
  return just({ ...state, layer: { kind: 'prompt', purpose: 'pipe', input, recalled: undefined, before } });
}

/** The post, as it is set in the reader, goes to the command that was typed. */
export function pipeTo(state: State, { input }: Prompt): Step {
  const { reader } = state;
  const command = input.text.trim();
  if (reader === undefined || command === '') return just(state);
  return [state, [{ kind: 'pipe-post', command, text: toPlainText(reader.article.lines) }]];
}

export function editPost(state: State): Step {
  const number = currentNumber(state);
  return number === undefined ? just(state) : [state, [{ kind: 'edit-post', number }]];
}

export function pagePost(state: State): Step {
  const { reader } = state;
  return reader === undefined
    ? just(state)
    : [state, [{ kind: 'page-post', text: toPlainText(reader.article.lines) }]];
}

/** The file may be another now: it is read again, if it is still the one that is shown. */
export function rereadPost(state: State, { number }: ActionOf<'post-edited'>): Step {
  return state.reader?.number === number ? requestPost(state, number, { isPreview: false }) : just(state);
}
