import { join } from 'node:path';
import { codeCacheFolder, openCodeCache } from './code-cache.ts';
import { settleHome } from './settle-home.ts';

/** Starts finews from `dist/`; `packageFolder` is where it is installed. Called by `bin/finews.js` alone. */
export function launch(packageFolder: string): void {
  settleHome();
  const load = openCodeCache(join(packageFolder, 'dist'), codeCacheFolder());
  const program = load('./main.cjs') as typeof import('../cli/main.ts');
  program.run(packageFolder);
}
