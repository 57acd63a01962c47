import { commandRow, namedCommands } from '../arguments/command-table.ts';
import { optionKeys } from '../arguments/option-table.ts';
import { actionsOf, flagsOf, takesPosts, type Values, valuesOf } from './completion-values.ts';

/** The completions for bash. */
export function bashCompletion(): string {
  const commands = namedCommands.map(name => {
    const flags = flagsOf(commandRow(name).options).join(' ');
    return `    ${name}) options='${flags}'; actions='${actionsOf(name).join(' ')}' ;;`;
  });
  const values = optionKeys.flatMap(key => {
    const offered = valuesOf(key);
    return offered === undefined ? [] : [`    ${flagsOf([key]).join('|')}) ${reply(offered)}; return ;;`];
  });
  return `# finews in bash: eval "$(finews completion bash)"
_finews_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
# Not by compgen -W, which runs what stands in $( ): these words come from posts.
_finews_lines() {
  local line
  while IFS= read -r line; do
    [[ -n $line && $line == "$current"* ]] && COMPREPLY+=("$(printf '%q' "$line")")
  done <<< "$1"
}
_finews() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  local options actions
  COMPREPLY=()
  case $previous in
${values.join('\n')}
  esac
  case $command in
${commands.join('\n')}
    *) options='${flagsOf(commandRow('read').options).join(' ')}'; actions='' ;;
  esac
  if [[ $current == -* ]]; then _finews_words "$options"; return; fi
  if [[ $COMP_CWORD == 1 ]]; then
    COMPREPLY=($(compgen -W '${namedCommands.join(' ')}' -- "$current") $(compgen -d -- "$current"))
    compopt -o filenames; return
  fi
  if [[ $COMP_CWORD == 2 && -n $actions ]]; then _finews_words "$actions"; return; fi
  case $command in
    ${takesPosts.join('|')}|-p|--print) _finews_lines "$(finews complete posts 2>/dev/null | cut -f1)" ;;
  esac
  [[ \${#COMPREPLY[@]} == 0 ]] && { COMPREPLY=($(compgen -f -- "$current")); compopt -o filenames; }
}
complete -F _finews finews
`;
}

/** How bash finds the values. */
function reply(values: Values): string {
  if (values === 'categories') return '_finews_lines "$(finews complete categories 2>/dev/null)"';
  if (values === 'folders') return 'COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames';
  return `_finews_words '${values.join(' ')}'`;
}
