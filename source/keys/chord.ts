import { foldKey } from './fold-key.ts';

/** One key press. */
export interface Chord {
  /** What the table of commands calls it: `j`, `J`, `ctrl-d`, `alt-x`, `space`, `enter`, `escape`, `down`, `shift-tab`. */
  readonly name: string;
  /** What it types into an input line; empty for keys that type nothing. */
  readonly text: string;
}

/** What Ink tells of a key, as far as finews looks at it. */
export interface TerminalKey {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageDown: boolean;
  readonly pageUp: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly meta: boolean;
}

const namedKeys: readonly (readonly [keyof TerminalKey, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageDown', 'pagedown'],
  ['pageUp', 'pageup'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
  ['escape', 'escape'],
];

/**
 * The key presses of one report. Terminals send keys that were pressed fast, or committed by an input method, in one piece
 * (`jjj`, `jj\r`, `\u0004\u0015`), and Ink hands them on as they come.
 */
export function chordsOf(input: string, key: TerminalKey): Chord[] {
  const named = namedKeys.find(([field]) => key[field]);
  if (named !== undefined) return [{ name: withModifiers(named[1], key), text: '' }];
  const characters = graphemesOf(input);
  if (characters.length !== 1 || !(key.ctrl || key.meta)) return characters.map(chordOf);
  const character = characters[0]!;
  const name = character === ' ' ? 'space' : foldKey(character);
  return [{ name: `${key.ctrl ? 'ctrl' : 'alt'}-${name}`, text: '' }];
}

function withModifiers(name: string, key: TerminalKey): string {
  if (name === 'escape') return name;
  const shift = key.shift ? 'shift-' : '';
  const alt = key.meta ? 'alt-' : '';
  return `${key.ctrl ? 'ctrl-' : ''}${alt}${shift}${name}`;
}

const controlNames: { readonly [character: string]: string } = {
  '\r': 'enter',
  '\n': 'enter',
  '\r\n': 'enter',
  '\t': 'tab',
  '\u001b': 'escape',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\0': 'ctrl-space',
};

function chordOf(character: string): Chord {
  const control = controlNames[character];
  if (control !== undefined) return { name: control, text: '' };
  const code = character.charCodeAt(0);
  if (code < 0x20) return { name: `ctrl-${String.fromCharCode(code + 0x60)}`, text: '' };
  const name = foldKey(character);
  return { name: name === ' ' ? 'space' : name, text: character };
}

function graphemesOf(text: string): string[] {
  if (text.length < 2) return text === '' ? [] : [text];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
