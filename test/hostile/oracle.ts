import assert from 'node:assert/strict';
import headless from '@xterm/headless';

/** What a sink may write besides text and newlines. */
export interface Allowed {
  /** SGR and OSC 8 of finews' own form. */
  readonly styles?: boolean;
  /** Between the fields of a row. */
  readonly tabs?: boolean;
  /** At the ends of records, for `--null`. */
  readonly nulls?: boolean;
}

/** What finews writes of its own, in pairs that close what they open: a piece in a style, and around it a link. */
const code = '(?:[123479]|3[0-7]|9[0-7])';
const ownStyle = new RegExp(`\\u001b\\[${code}(?:;${code})*m([^\\u001b\\n]*)\\u001b\\[0m`, 'g');
const ownLink = /\u001b\]8;;(?:https?|mailto):[\x21-\x7e]+\u001b\\([^\u001b\n]*)\u001b\]8;;\u001b\\/g;

/** Written out, not by the properties that the program itself goes by. */
const forbidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['an escape that finews did not write', /\u001b/],
  ['a control character', /[\0-\x08\x0b-\x1a\x1c-\x1f\x7f]/],
  ['a control character of eight bits', /[\x80-\x9f]/],
  ['a change of direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ['nothing to see', /[\u034f\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2065\u3164\ufeff\uffa0]/],
  ['a line end of Unicode', /[\u2028\u2029]/],
  ['a tag', /[\u{e0000}-\u{e0fff}]/u],
  ['half of a character', /\p{Surrogate}/u],
  ['no character', /[\ufdd0-\ufdef\ufffe\uffff]/],
  ['a flood of marks', /\p{Mark}{5}/u],
];

/** Holds what was written against the bytes that finews may write; undefined where there is nothing to object to. */
export function objectionTo(written: string, allowed: Allowed = {}): string | undefined {
  let rest = allowed.styles ? written.replace(ownStyle, '$1').replace(ownLink, '$1') : written;
  if (allowed.nulls) rest = rest.replaceAll('\0', '');
  if (!allowed.tabs && rest.includes('\t')) return 'a tab';
  return forbidden.find(([, pattern]) => pattern.test(rest))?.[0];
}

/** Fails with the place where the bytes of a sink hold what they must not. */
export function assertHarmlessText(written: string, allowed: Allowed, where: string): void {
  const objection = objectionTo(written, allowed);
  if (objection !== undefined)
    assert.fail(`${where}: ${objection} in ${JSON.stringify(written.slice(0, 2000))}`);
}

/** What a terminal has become after a text was written to it, and what it did meanwhile. */
export interface Aftermath {
  readonly replies: string;
  readonly titles: readonly string[];
  /** Numbers of the operating system commands that came through, but for links. */
  readonly commands: readonly number[];
  readonly modes: object;
  readonly isAlternateScreen: boolean;
  /** Whether the next character has a colour or a style. */
  readonly isStyled: boolean;
  /** The next character, which another character set would change. */
  readonly nextCharacter: string;
  /** The text of all rows from the first one, to the last that has any. */
  readonly rows: readonly string[];
}

/** Writes to a real terminal emulator, and tells what has become of it. */
export async function aftermathOf(written: string): Promise<Aftermath> {
  const terminal = new headless.Terminal({
    cols: 300,
    rows: 50,
    scrollback: 10_000,
    allowProposedApi: true,
    convertEol: true,
  });
  let replies = '';
  const titles: string[] = [];
  const commands: number[] = [];
  terminal.onData(data => {
    replies += data;
  });
  terminal.onBinary(data => {
    replies += data;
  });
  terminal.onTitleChange(title => titles.push(title));
  for (const number of [0, 1, 2, 4, 9, 10, 11, 12, 52, 104, 777, 1337]) {
    terminal.parser.registerOscHandler(number, () => {
      commands.push(number);
      return false;
    });
  }
  await new Promise<void>(resolve => terminal.write(`${written}\nq`, resolve));
  const { active } = terminal.buffer;
  const cell = active.getLine(active.baseY + active.cursorY)?.getCell(active.cursorX - 1);
  const rows = Array.from({ length: active.baseY + active.cursorY }, (_, row) => {
    return active.getLine(row)!.translateToString(true);
  });
  const aftermath = {
    replies,
    titles,
    commands,
    modes: { ...terminal.modes },
    isAlternateScreen: active.type === 'alternate',
    isStyled: cell === undefined || !cell.isAttributeDefault(),
    nextCharacter: cell?.getChars() ?? '',
    rows,
  };
  terminal.dispose();
  return aftermath;
}

const untouched = aftermathOf('');

/** Fails where a terminal is not as it was, has answered, or was told anything but text. */
export async function assertHarmless(written: string, allowed: Allowed, where: string): Promise<void> {
  assertHarmlessText(written, allowed, where);
  const { rows: _, ...aftermath } = await aftermathOf(written);
  const { rows: __, ...before } = await untouched;
  assert.deepEqual(aftermath, before, where);
}
