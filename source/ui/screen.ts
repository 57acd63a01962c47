import { chordsOf, type TerminalKey } from '../keys/chord.ts';
import { defaultKeymap, type Keymap } from '../keys/keymap.ts';
import { intentOf, pasteIntent, withoutAlt } from '../keys/press.ts';
import type { Size } from '../layout/screen.ts';
import { toAnsi } from '../layout/to-text.ts';
import type { Store } from '../runtime/store.ts';
import { cleanLine } from '../text/clean.ts';
import { type Frame, frameOf } from './frame.ts';

/** A frame as one text for the terminal. */
interface DrawnFrame {
  /** As many rows as the screen has, without the blanks at their ends. */
  readonly text: string;
  readonly cursor: Frame['cursor'];
  readonly size: Size;
}

/** The screen for whoever has the terminal: what to show, and where keys go. Nothing here is Ink's. */
export interface Screen {
  /** The frame of this moment; the same one as long as nothing has changed. */
  readonly current: () => DrawnFrame;
  /** Calls `listener` after every change, until what it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly press: (input: string, key: TerminalKey) => void;
  /** What is pasted is text, never a row of commands. */
  readonly paste: (text: string) => void;
}

export function createScreen(
  store: Store,
  {
    hasColour,
    keymap = defaultKeymap,
  }: { readonly hasColour: boolean; readonly keymap?: Keymap | undefined },
): Screen {
  let drawnState: ReturnType<Store['current']> | undefined;
  let drawn: DrawnFrame;
  return {
    current() {
      const state = store.current();
      if (state === drawnState) return drawn;
      const { lines, cursor } = frameOf(state, keymap);
      const text = toAnsi(lines, { hasColour, hasLinks: false }).slice(0, -1);
      drawn = { text: withoutBlankEnds(text), cursor, size: state.size };
      drawnState = state;
      return drawn;
    },
    subscribe: store.subscribe,
    press(input, key) {
      for (const pressed of chordsOf(input, key)) {
        for (const chord of withoutAlt(pressed, store.current(), keymap)) {
          const intent = intentOf(chord, store.current(), keymap);
          if (intent !== undefined) store.dispatch(intent);
        }
      }
    },
    paste(text) {
      const intent = pasteIntent(cleanLine(text), store.current());
      if (intent !== undefined) store.dispatch(intent);
    },
  };
}

function withoutBlankEnds(text: string): string {
  return text
    .split('\n')
    .map(row => row.trimEnd())
    .join('\n');
}
