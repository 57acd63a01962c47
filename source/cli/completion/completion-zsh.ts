import type { HelpWords } from '../../words/help/help-words.ts';
import { commandRow, namedCommands } from '../arguments/command-table.ts';
import { type OptionKey, optionRow } from '../arguments/option-table.ts';
import { actionsOf, flagsOf, takesPosts, type Values, valuesOf } from './completion-values.ts';

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
_finews_categories() {
  local -a categories
  categories=(\${(f)"$(finews complete categories 2>/dev/null)"})
  compadd -a categories
}
_finews_posts() {
  local -a ids titles
  local line
  for line in \${(f)"$(finews complete posts 2>/dev/null)"}; do
    ids+=(\${line%%$'\\t'*}); titles+=("\${line//$'\\t'/  }")
  done
  compadd -l -d titles -a ids
  _files
}
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
const withoutCommand: readonly OptionKey[] = [...commandRow('show').options, 'ascii'];

function optionSpecs(keys: readonly OptionKey[], words: HelpWords): string {
  return keys
    .flatMap(key => {
      const { valueName, type } = optionRow(key);
      const meaning = quotedFor(words.options[key]!);
      const value = type === 'string' ? `:${valueName}:${valueSpec(valuesOf(key))}` : '';
      return flagsOf([key]).map(flag => `'*${flag}[${meaning}]${value}'`);
    })
    .join(' ');
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
