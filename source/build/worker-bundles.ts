import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const workerFile = /new URL\('(\.\/[^']+-worker)\.ts', import\.meta\.url\)/g;

/** Turns every `new URL('./x-worker.ts', import.meta.url)` into the file of a bundle beside this one, and tells `found` its path. */
export function workerBundles(found: (file: string) => void): Plugin {
  return {
    name: 'worker-bundles',
    setup(build) {
      build.onLoad({ filter: /[\\/]start-[^\\/]+\.ts$/ }, ({ path: file }) => {
        const contents = readFileSync(file, 'utf8').replace(workerFile, (_, name: string) => {
          found(path.join(path.dirname(file), `${name}.ts`));
          return `require('node:path').join(__dirname, '${name}.cjs')`;
        });
        return { contents, loader: 'ts' };
      });
    },
  };
}
