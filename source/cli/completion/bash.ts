import { commandRow, namedCommands } from '../arguments/command-table.ts';
import { optionKeys } from '../arguments/option-table.ts';
import { actionsOf, flagsOf, takesPosts, type Values, valuesOf } from './values.ts';

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
# Ids, each with a name behind it. Not by compgen -W, which runs what stands in $( ): these words come from posts.
_finews_ids() {
  local id
  while IFS=$'\\t' read -r id _; do
    [[ -n $id && $id == "$current"* ]] && COMPREPLY+=("$(printf '%q' "$id")")
  done < <(finews complete "$1" -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
}
_finews() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  local options actions
  COMPREPLY=()
  # --format=json is three words to bash.
  [[ $current == = ]] && current=
  [[ $previous == = ]] && previous=\${COMP_WORDS[COMP_CWORD-2]}
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
    ${takesPosts.join('|')}|-p|--print) _finews_ids posts ;;
  esac
  [[ \${#COMPREPLY[@]} == 0 ]] && { COMPREPLY=($(compgen -f -- "$current")); compopt -o filenames; }
}
complete -F _finews finews
`;
}

/** How bash finds the values. */
function reply(values: Values): string {
  if (values === 'categories') return '_finews_ids categories';
  if (values === 'folders') return 'COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames';
  return `_finews_words '${values.join(' ')}'`;
}
