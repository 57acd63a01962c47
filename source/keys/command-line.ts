import type { Intent } from '../app/action.ts';
import type { State } from '../app/state.ts';
import { viewOf } from '../app/view.ts';
import { cleanLine } from '../text/clean.ts';
import { nearest } from '../text/nearest.ts';
import { appWords } from '../words/app.ts';
import { commandLineWords } from '../words/command-line.ts';
import { commandWords } from '../words/commands.ts';
import type { Language } from '../words/language.ts';
import type { Command } from './command.ts';

/** What hands type that know other programs. */
const aliases: { readonly [typed: string]: Command['id'] } = {
  q: 'quit',
  'q!': 'quit',
  qa: 'quit',
  h: 'help',
};

/** A line typed after `:`: a count before a name, as before a key; either may be missing. Full-width letters are plain ones. */
interface CommandLine {
  readonly count: string;
  readonly name: string;
}

function parseLine(line: string): CommandLine {
  const [, count = '', name = ''] = /^(\d*)\s*(.*)$/s.exec(cleanLine(line).normalize('NFKC')) ?? [];
  return { count, name: name.toLowerCase() };
}

/** What the line means in this state, which is that under the line; what cannot be done is said. */
export function lineIntent(line: string, state: State, table: readonly Command[]): Intent {
  const { language } = state.terminal;
  const words = commandLineWords[language];
  const { count, name } = parseLine(line);
  const number = count === '' ? undefined : Math.min(MOST_COUNT, Number(count));
  if (name === '') return { kind: 'move-to', index: Math.max(0, (number ?? 1) - 1) };
  const found = commandsFor(name, table, language);
  const [command] = found;
  if (command === undefined) return say(words.unknown(name, meantBy(name, table)));
  if (found.length > 1) return say(words.ambiguous(name, idsOf(found).slice(0, MOST_NAMED)));
  if (!command.views.includes(viewOf(state))) return say(words.notHere(command.id));
  const reason = command.disabledReason?.(state, appWords[language]);
  return reason === undefined ? command.action(state, number, table) : say(reason);
}

const MOST_NAMED = 8;

/** No archive has so many rows. */
const MOST_COUNT = 9_999_999;

/** The lines that a line may become. */
export function completionsOf(line: string, table: readonly Command[], language: Language): string[] {
  const { count, name } = parseLine(line);
  return idsOf(commandsFor(name, table, language)).map(id => (count === '' ? id : `${count} ${id}`));
}

/** The commands that a line may mean, for the hint beside it. */
export function commandsOfLine(
  line: string,
  table: readonly Command[],
  language: Language,
): readonly Command[] {
  const { name } = parseLine(line);
  return name === '' ? [] : commandsFor(name, table, language);
}

/** The commands of this name; else those whose names begin so, or have a part that does; else those whose meaning has the word. */
function commandsFor(name: string, table: readonly Command[], language: Language): readonly Command[] {
  const exact = table.filter(({ id }) => id === (aliases[name] ?? name));
  if (exact.length > 0) return exact;
  const named = table.filter(({ id }) => id.startsWith(name) || id.includes(`.${name}`));
  if (named.length > 0) return named;
  return table.filter(({ id }) => commandWords[language][id].toLowerCase().includes(name));
}

function meantBy(name: string, table: readonly Command[]): string | undefined {
  const idsByName = new Map(table.flatMap(({ id }) => [...id.split('.'), id].map(part => [part, id])));
  return idsByName.get(nearest(name, idsByName.keys()) ?? '');
}

function idsOf(commands: readonly Command[]): Command['id'][] {
  return commands.map(({ id }) => id);
}

function say(sentence: string): Intent {
  return { kind: 'say', sentence };
}
