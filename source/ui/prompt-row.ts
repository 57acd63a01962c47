import type { Prompt, State } from '../app/state.ts';
import { commandsOfLine } from '../keys/command-line.ts';
import type { Keymap } from '../keys/keymap.ts';
import type { LineSpan } from '../layout/line.ts';
import { row, spansWidth } from '../layout/row.ts';
import { appWords } from '../words/app.ts';
import { commandLineWords } from '../words/command-line.ts';
import { commandWords } from '../words/commands.ts';
import type { Language } from '../words/language.ts';
import { programWords } from '../words/programs.ts';
import { searchingWords } from '../words/searching.ts';
import type { Footer } from './footer.ts';
import { inputSpans } from './input-spans.ts';

/** The line that is being typed, and what helps in typing it; that has the room of `right` where it needs it. */
export function promptRow(
  state: State,
  prompt: Prompt,
  right: readonly LineSpan[],
  columns: number,
  keymap: Keymap,
): Footer {
  const { width, language } = state.terminal;
  const taken = spansWidth(right, width);
  const label = ` ${labelOf(prompt, language)}`;
  const typed = inputSpans(label, prompt.input, columns - taken, width);
  const help = helpFor(prompt, keymap, language);
  const helpSpans: LineSpan[] = help === '' ? [] : [{ text: ` ${help}`, role: 'hint' }];
  const line = row([...typed.spans, ...helpSpans], help === '' ? right : [], columns, width);
  return { lines: [line], cursorColumn: typed.cursorColumn };
}

/** Stands before what is typed. */
export function labelOf({ purpose }: Prompt, language: Language): string {
  const labels: { readonly [purpose in Prompt['purpose']]: string } = {
    find: appWords[language].find,
    filter: appWords[language].filter,
    search: searchingWords[language].prompt,
    pipe: programWords[language].pipe,
    command: ':',
  };
  return labels[purpose];
}

function helpFor({ purpose, input }: Prompt, { table }: Keymap, language: Language): string {
  if (purpose === 'command') {
    if (input.text.trim() === '') return commandLineWords[language].help;
    return `  ${candidates(input.text, table, language)}`;
  }
  return purpose === 'search' && input.text === '' ? searchingWords[language].help : '';
}

/** What a command does, or the names of those that are meant. */
function candidates(line: string, table: Keymap['table'], language: Language): string {
  const found = commandsOfLine(line, table, language);
  const [command] = found;
  if (command === undefined) return '';
  if (found.length > 1) return found.map(({ id }) => id).join('  ');
  const meaning = commandWords[language][command.id];
  return line.trim() === command.id ? meaning : `${command.id}: ${meaning}`;
}
