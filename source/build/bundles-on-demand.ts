import path from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Turns every `import('./x.ts')` of the project's own into the `require` of a bundle beside this one, and tells `found` its path.
 * (esbuild splits ES modules only, see `build.ts` for why these are not.)
 */
export function bundlesOnDemand(found: (file: string) => void): Plugin {
  return {
    name: 'bundles-on-demand',
    setup(build) {
      build.initialOptions.supported = { ...build.initialOptions.supported, 'dynamic-import': false };
      build.onResolve({ filter: /^\.{1,2}\/.*\.tsx?$/ }, ({ kind, path: imported, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const file = path.join(resolveDir, imported);
        found(file);
        return { path: `./${path.basename(file, path.extname(file))}.cjs`, external: true };
      });
    },
  };
}
