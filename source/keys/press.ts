import type { Intent } from '../app/action.ts';
import type { State } from '../app/state.ts';
import { viewOf } from '../app/view.ts';
import { appWords } from '../words/app.ts';
import type { Chord } from './chord.ts';
import { completionsOf, lineIntent } from './command-line.ts';
import { inputIntent, isInputKey } from './input-keys.ts';
import { keyName } from './key-name.ts';
import { defaultKeymap, type Keymap } from './keymap.ts';

/** What a key press means now; undefined when it means nothing and nothing need be said about it. */
export function intentOf(chord: Chord, state: State, keymap: Keymap = defaultKeymap): Intent | undefined {
  const view = viewOf(state);
  if (view === 'input') {
    return (
      inCommandLine(chord, state, keymap) ?? inputIntent(chord) ?? commandWhileTyping(chord, state, keymap)
    );
  }
  if (view === 'question') return answerOf(chord);
  const digit = digitOf(chord.name, state);
  if (digit !== undefined) return { kind: 'count', digit };
  const words = appWords[state.terminal.language];
  const command = keymap.commandFor(chord.name, state);
  if (command === undefined) {
    return { kind: 'say', sentence: words.noSuchKey(keyName(chord.name, state.terminal.language)) };
  }
  const reason = command.disabledReason?.(state, words);
  return reason === undefined
    ? command.action(state, state.count, keymap.table)
    : { kind: 'say', sentence: reason };
}

/** Enter and Tab, where a command is typed. */
function inCommandLine({ name }: Chord, state: State, { table }: Keymap): Intent | undefined {
  const { layer, terminal } = state;
  if (layer?.kind !== 'prompt' || layer.purpose !== 'command') return undefined;
  const line = layer.input.text;
  if (name === 'enter') {
    if (line.trim() === '') return { kind: 'back' };
    return { kind: 'run-line', line, intent: lineIntent(line, { ...state, layer: undefined }, table) };
  }
  if (name !== 'tab' && name !== 'shift-tab') return undefined;
  const typed = layer.recalled?.from === 'completions' ? layer.recalled.typed : line;
  const lines = completionsOf(typed, table, terminal.language);
  return { kind: 'complete', lines, by: name === 'tab' ? 1 : -1 };
}

/** What a line that is typed has no use for may still be a command: those of the picker. */
function commandWhileTyping({ name }: Chord, state: State, keymap: Keymap): Intent | undefined {
  const command = keymap.commandFor(name, state);
  const isUseful = command?.disabledReason?.(state, appWords[state.terminal.language]) === undefined;
  return isUseful ? command?.action(state, undefined, keymap.table) : undefined;
}

/**
 * A key that came with Alt and has no meaning of its own in this state is Esc and the key: terminals send the same bytes for both
 * when they are pressed within 20 ms of each other.
 */
export function withoutAlt(chord: Chord, state: State, keymap: Keymap = defaultKeymap): Chord[] {
  const isEdit = viewOf(state) === 'input' && isInputKey(chord.name);
  if (!chord.name.startsWith('alt-') || keymap.isBound(chord.name) || isEdit) return [chord];
  const name = chord.name.slice('alt-'.length);
  return [
    { name: 'escape', text: '' },
    { name, text: name.length === 1 ? name : '' },
  ];
}

/** What pasted text means: something only where a line is typed, where line breaks turn into spaces. */
export function pasteIntent(text: string, state: State): Intent | undefined {
  if (viewOf(state) !== 'input' || text === '') return undefined;
  return { kind: 'edit', edit: { kind: 'insert', text } };
}

/** Only a clear yes is one. */
function answerOf({ name }: Chord): Intent {
  return { kind: 'answer', isYes: name === 'y' || name === 'Y' };
}

/** Digits make a count; a 0 only goes on with one. */
function digitOf(name: string, { count }: State): number | undefined {
  if (!/^[0-9]$/.test(name) || (name === '0' && count === undefined)) return undefined;
  return Number(name);
}
