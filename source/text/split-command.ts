/**
 * A command as it stands in `$PAGER` or `$EDITOR` (`less -R`, `"/opt/my pager" -x`) in words, as a shell
 * would part it; no shell runs it.
 */
export function splitCommand(command: string): string[] {
  const pieces = command.matchAll(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g);
  return Array.from(pieces, ([piece]) =>
    piece.replace(/"([^"]*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => double ?? single ?? escaped),
  );
}
