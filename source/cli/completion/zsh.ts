import type { HelpWords } from '../../words/help/help-words.ts';
import { commandRow, namedCommands } from '../arguments/command-table.ts';
import { type OptionKey, optionRow } from '../arguments/option-table.ts';
import { actionsOf, flagsOf, takesPosts, type Values, valuesOf } from './values.ts';

/** The completions for zsh. */
export function zshCompletion(words: HelpWords): string {
  const described = namedCommands.map(name => `'${name}:${quotedFor(words.commands[name]!.summary)}'`);
  const cases = namedCommands.map(name => {
    const { options } = commandRow(name);
    const first = actionsOf(name);
    const rest = takesPosts.includes(name) ? "'*:post:_finews_posts'" : "'*:archive:_files'";
    const action = first.length > 0 ? `'1:action:(${first.join(' ')})' ` : '';
    return `    ${name}) _arguments ${optionSpecs(options, words)} ${action}${rest} ;;`;
  });
  return `#compdef finews
# finews in zsh, after compinit: eval "$(finews completion zsh)"
_finews_ids() {
  local -a ids names
  local line
  for line in \${(f)"$(finews complete $1 -- \${words[2,CURRENT-1]} 2>/dev/null)"}; do
    ids+=(\${line%%$'\\t'*}); names+=("\${line//$'\\t'/  }")
  done
  compadd -l -d names -a ids
}
_finews_categories() { _finews_ids categories; }
_finews_posts() { _finews_ids posts; _files; }
_finews() {
  local -a commands
  commands=(${described.join(' ')})
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    _describe command commands
    _files -/
    return
  fi
  local command=$words[2]
  if (( \${+commands[(r)$command:*]} )); then shift words; (( CURRENT-- )); fi
  case $command in
${cases.join('\n')}
    *) _arguments ${optionSpecs(withoutCommand, words)} '*:archive:_finews_posts' ;;
  esac
}
compdef _finews finews
`;
}

/** What stands without a command opens the screen, or prints with `--print`. */
const withoutCommand: readonly OptionKey[] = [...commandRow('show').options, 'ascii', 'screenReader'];

function optionSpecs(keys: readonly OptionKey[], words: HelpWords): string {
  return keys
    .flatMap(key => {
      const { valueName, type } = optionRow(key);
      const meaning = quotedFor(words.options[key]!);
      const value = type === 'string' ? `:${valueName}:${valueSpec(valuesOf(key))}` : '';
      return flagsOf([key]).map(flag => `'*${flag}${valueSign(flag, type)}[${meaning}]${value}'`);
    })
    .join(' ');
}

/** How a value may follow its flag: `--format=text` and `--format text`, `-n5` and `-n 5`. */
function valueSign(flag: string, type: 'string' | 'boolean'): string {
  if (type === 'boolean') return '';
  return flag.startsWith('--') ? '=' : '+';
}

function valueSpec(values: Values | undefined): string {
  if (values === undefined) return ' ';
  if (values === 'categories') return '_finews_categories';
  return values === 'folders' ? '_files -/' : `(${values.join(' ')})`;
}

/** Within single quotes, where `_arguments` reads brackets and colons as its own. */
function quotedFor(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replaceAll("'", "'\\''")
    .replace(/[[\]:]/g, '\\$&');
}
