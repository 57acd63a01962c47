import { createInterface } from 'node:readline';
import type { World } from '../world.ts';

/**
 * Asks on the terminal, yes or no; Enter alone and the end of the input are no, Ctrl-C ends the program as it always does.
 * Without a terminal nobody is asked, and the answer is yes.
 */
export async function confirm(question: string, { stdin, stderr }: World): Promise<boolean> {
  if (!stdin.isTTY || !stderr.isTTY) return true;
  stderr.write(question);
  // The terminal edits the line: in raw mode, readline's own, Ctrl-C would be a character.
  const lines = createInterface({ input: stdin, terminal: false });
  const answer = await new Promise<string | undefined>(resolve => {
    lines.once('line', resolve);
    lines.once('close', resolve);
  });
  lines.close();
  if (answer === undefined) stderr.write('\n');
  return /^(?:y|yes|是)$/i.test(answer?.trim() ?? '');
}
