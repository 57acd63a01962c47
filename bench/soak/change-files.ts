import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const program = path.join(import.meta.dirname, 'change-files-program.ts');

export interface ChangingFiles {
  /** Ends it and says how many files were changed. */
  stop(): Promise<number>;
}

/** Changes the files of an archive, so many a second, in a process of its own: what it takes is not the measurement's. */
export function changeFiles(folder: string, perSecond: number): ChangingFiles {
  const changing = fork(program, [folder, String(perSecond)]);
  return {
    async stop() {
      changing.send('stop');
      const [changed] = await once(changing, 'message');
      return changed as number;
    },
  };
}
