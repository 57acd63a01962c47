import { pastLines, withLine } from '../catalogue/habits.ts';
import { appWords } from '../words/app.ts';
import type { ActionOf } from './action.ts';
import { narrowDown } from './choosing.ts';
import { findInArticle } from './find.ts';
import { editInput, emptyInput, type InputLine, inputOf } from './input-line.ts';
import { clamp } from './list-place.ts';
import { listPosts } from './post-list.ts';
import { pipeTo } from './programs.ts';
import { rememberSearch, search, withoutSearch } from './searching.ts';
import { showMatchFrom } from './seeking.ts';
import type { Prompt, Recalled, State } from './state.ts';
import { just, type Step, saying } from './step.ts';

/** `/`: words to find in the post, to search all posts for, or to narrow a chooser down with; `F`: to filter the list by. */
export function startTyping(state: State, { isFilter = false }: ActionOf<'start-typing'>): Step {
  if (state.layer?.kind === 'chooser') return just({ ...state, layer: { ...state.layer, isTyping: true } });
  const { filter } = state.posts;
  const before = { top: state.reader?.top ?? 0, filter, search: state.search };
  const prompt = (purpose: Prompt['purpose'], text: string): State => ({
    ...state,
    layer: { kind: 'prompt', purpose, input: inputOf(text), recalled: undefined, before },
  });
  if (state.focus === 'reader') return just(prompt('find', ''));
  if (isFilter) return just({ ...prompt('filter', filter), focus: 'posts' });
  return just(prompt('search', state.search?.words ?? ''));
}

/** One edit of the line; what it finds shows at once. */
export function edit(state: State, action: ActionOf<'edit'>): Step {
  const { layer } = state;
  if (layer?.kind === 'chooser') {
    return just({ ...state, layer: narrowDown(state, layer, editInput(layer.input, action.edit)) });
  }
  if (layer?.kind !== 'prompt') return just(state);
  const input = editInput(layer.input, action.edit);
  return typeIn(state, { ...layer, input, recalled: undefined }, layer);
}

/** `:`: a command by its name, or a row by its number. */
export function startCommand(state: State): Step {
  const before = { top: state.reader?.top ?? 0, filter: state.posts.filter, search: state.search };
  const input = emptyInput;
  return just({
    ...state,
    layer: { kind: 'prompt', purpose: 'command', input, recalled: undefined, before },
  });
}

/** Up and Down while one searches or types a command: earlier lines, the last first, and then again what was typed. */
export function recall(state: State, prompt: Prompt, by: number): Step {
  const past = pastLines(state.habits, prompt.purpose === 'command' ? 'commands' : 'searches');
  const { index: last, typed } = recalledFrom(prompt, 'past');
  const index = clamp(last + by, -1, past.length - 1);
  const recalled: Recalled | undefined = index === -1 ? undefined : { from: 'past', index, typed };
  return typeIn(state, { ...prompt, input: inputOf(past[index] ?? typed), recalled }, prompt);
}

/** Tab while one types a command: one after the other of the lines that it may become, and around. */
export function complete(state: State, { lines, by }: ActionOf<'complete'>): Step {
  const { layer } = state;
  if (layer?.kind !== 'prompt' || lines.length === 0) return just(state);
  const { index: last, typed } = recalledFrom(layer, 'completions');
  const index = last === -1 && by < 0 ? lines.length - 1 : (last + by + lines.length) % lines.length;
  const recalled: Recalled = { from: 'completions', index, typed };
  return just({ ...state, layer: { ...layer, input: inputOf(lines[index]!), recalled } });
}

function recalledFrom({ recalled, input }: Prompt, from: Recalled['from']): Omit<Recalled, 'from'> {
  return recalled?.from === from ? recalled : { index: -1, typed: input.text };
}

/** The line is left and kept for another time. */
export function closeCommand(state: State, line: string): Step {
  const closed = { ...state, layer: undefined };
  if (line.trim() === '') return just(closed);
  const habits = withLine(state.habits, 'commands', line.trim(), state.nowMs);
  return [{ ...closed, habits }, [{ kind: 'save-habits', habits }]];
}

function typeIn(state: State, prompt: Prompt, previous: Prompt): Step {
  const typed = { ...state, layer: prompt };
  const { input, purpose, before } = prompt;
  if (input.text === previous.input.text) return just(typed);
  if (purpose === 'pipe' || purpose === 'command') return just(typed);
  if (purpose === 'search') return search({ ...typed, focus: 'posts' }, input.text);
  return purpose === 'find' ? find(typed, input, before.top) : filter(typed, input.text);
}

/** Enter: keeps what was found, and says so where that is nothing. */
export function acceptPrompt(state: State, prompt: Prompt): Step {
  const { purpose } = prompt;
  const closed = { ...state, layer: undefined };
  if (purpose === 'pipe') return pipeTo(closed, prompt);
  const { reader } = closed;
  if (purpose === 'search') return rememberSearch(closed);
  if (purpose === 'filter' || reader?.found === undefined || reader.found.matches.length > 0) {
    return just(closed);
  }
  const words = appWords[state.terminal.language];
  return saying({ ...closed, reader: { ...reader, found: undefined } }, words.notFound);
}

/** Esc: back to before. */
export function cancelPrompt(state: State, { purpose, before }: Prompt): Step {
  const closed = { ...state, layer: undefined };
  if (purpose === 'pipe' || purpose === 'command') return just(closed);
  if (purpose === 'filter') return filter(closed, before.filter);
  if (purpose === 'search') {
    const isOther = before.search !== undefined && before.search.words !== closed.search?.words;
    if (isOther) return search(closed, before.search.words);
    return just(before.search === undefined ? withoutSearch(closed) : closed);
  }
  if (closed.reader === undefined) return just(closed);
  return just({ ...closed, reader: { ...closed.reader, found: undefined, top: before.top } });
}

function find(state: State, { text }: InputLine, fromRow: number): Step {
  const { reader } = state;
  if (reader === undefined) return just(state);
  const words = [text];
  const matches = findInArticle(reader.article, words);
  const found = text.trim() === '' ? undefined : { isOfSearch: false, words, matches, current: 0 };
  return showMatchFrom({ ...state, reader: { ...reader, found, top: fromRow } }, fromRow);
}

function filter(state: State, text: string): Step {
  return text === state.posts.filter ? just(state) : just(listPosts(state, { filter: text }));
}
