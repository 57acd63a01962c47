import { closeSync } from 'node:fs';
import { isatty } from 'node:tty';

/**
 * Leaves the terminal's modes to others. Node, when it ends, puts the terminal on stdout and stderr into the modes that it had
 * when Node started; in `fzf | finews mark read --stdin` both start together, and those are the modes of fzf at work. What is
 * closed by then is passed over.
 */
export function leaveTerminalAsItIs(): void {
  process.once('exit', () => {
    for (const descriptor of [1, 2]) if (isatty(descriptor)) closeSync(descriptor);
  });
}
