import type { State } from '../../app/state.ts';
import type { Keymap } from '../../keys/keymap.ts';
import { appWords } from '../../words/app.ts';
import { labelOf } from '../prompt-row.ts';
import { narrate } from './narrate.ts';

export interface Speaker {
  /** Says what is new in this state. */
  hear(state: State): void;
  /** Says all of where one is. */
  repeat(state: State): void;
}

/** The line that is typed, as it stands in the terminal's last row. */
interface TypedLine {
  readonly text: string;
  /** Left out where it was heard before, and something else since. */
  readonly label: string;
  /** Cells from the cursor to its end. */
  readonly behind: number;
}

/**
 * Writes sentences below each other, as a shell does: nothing is drawn over, so that a screen reader reads each once. Only a line
 * that is typed changes where it stands.
 */
export function createSpeaker(write: (text: string) => void, keymap: Keymap): Speaker {
  let before: State | undefined;
  let shown: TypedLine | undefined;
  const say = (sentences: readonly string[], state: State): void => {
    const isOngoing = shown !== undefined;
    const isInterrupted = isOngoing && sentences.length > 0;
    const typed = typedLine(state);
    const wanted = typed && { ...typed, label: isInterrupted ? '' : (shown?.label ?? typed.label) };
    let output = '';
    if (isInterrupted || (isOngoing && wanted === undefined)) {
      output += '\n';
      shown = undefined;
    }
    output += sentences.map(sentence => `${sentence}\n`).join('');
    if (wanted !== undefined) output += edited(shown, wanted, state);
    shown = wanted;
    before = state;
    if (output !== '') write(output);
  };
  return {
    hear: state => say(narrate(before, state, keymap), state),
    repeat: state => say(narrate(undefined, state, keymap), state),
  };
}

function typedLine({ layer, terminal: { language, width } }: State): TypedLine | undefined {
  const isTyped = layer?.kind === 'prompt' || (layer?.kind === 'chooser' && layer.isTyping);
  if (!isTyped) return undefined;
  const label = layer.kind === 'prompt' ? labelOf(layer, language) : appWords[language].search;
  const { text, cursor } = layer.input;
  return { text, label, behind: width.ofText(text.slice(cursor)) };
}

/** What makes one line the other: what is added or taken away at its end, else all of it anew. */
function edited(shown: TypedLine | undefined, wanted: TypedLine, { terminal: { width } }: State): string {
  const back = wanted.behind > 0 ? `\u001b[${wanted.behind}D` : '';
  if (shown === undefined) return wanted.label + wanted.text + back;
  const toEnd = shown.behind > 0 ? `\u001b[${shown.behind}C` : '';
  if (wanted.text.startsWith(shown.text)) return toEnd + wanted.text.slice(shown.text.length) + back;
  if (shown.text.startsWith(wanted.text)) {
    const cells = width.ofText(shown.text.slice(wanted.text.length));
    return `${toEnd}${'\b \b'.repeat(cells)}${back}`;
  }
  return `\r\u001b[K${wanted.label}${wanted.text}${back}`;
}
