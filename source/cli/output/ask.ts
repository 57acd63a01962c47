import { createInterface } from 'node:readline/promises';
import type { World } from '../world.ts';

/** Asks on the terminal, yes or no; Enter alone is no. Without a terminal nobody is asked, and the answer is yes. */
export async function confirm(question: string, { stdin, stderr }: World): Promise<boolean> {
  if (!stdin.isTTY || !stderr.isTTY) return true;
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    return /^(?:y|yes|是)$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
