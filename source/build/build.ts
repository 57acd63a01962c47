import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import { asleep } from './asleep.ts';
import { bundlesOnDemand } from './bundles-on-demand.ts';
import {
  fastStringWidth,
  slimConf,
  slimInk,
  slimMeow,
  slimYaml,
  synchronousYoga,
  wholeFrames,
} from './slim-plugins.ts';
import { thirdPartyLicences } from './third-party-licences.ts';
import { workerBundles } from './worker-bundles.ts';

/**
 * Makes `dist/`: one CommonJS file a bundle, because V8 keeps compiled code for scripts and not for ES modules on Node 20, and
 * because each command then loads one file and nothing that it does not need.
 *
 * `launch` starts `main`; what `main` reaches by `import('./print.ts')` and the like is a bundle of its own, found on the way.
 */
async function buildAll(projectFolder: string): Promise<void> {
  const distFolder = path.join(projectFolder, 'dist');
  const waiting = ['source/launch/launch.ts', 'source/cli/main.ts'];
  const inputs: Metafile['inputs'][] = [];
  rmSync(distFolder, { recursive: true, force: true });
  mkdirSync(distFolder);
  const enqueue = (found: string): void => {
    const relative = path.relative(projectFolder, found);
    if (!waiting.includes(relative)) waiting.push(relative);
  };
  for (const entry of waiting) {
    const { outputFiles, metafile } = await build({
      ...commonOptions(projectFolder),
      entryPoints: [entry],
      plugins: [
        bundlesOnDemand(enqueue),
        workerBundles(enqueue),
        synchronousYoga,
        slimInk,
        fastStringWidth,
        wholeFrames,
        slimConf,
        slimMeow,
        slimYaml,
        asleep,
      ],
    });
    writeBundle(path.join(distFolder, `${path.basename(entry, path.extname(entry))}.cjs`), outputFiles![0]!);
    inputs.push(metafile!.inputs);
  }
  writeFileSync(path.join(distFolder, 'LICENCES.txt'), thirdPartyLicences(projectFolder, inputs));
}

function commonOptions(projectFolder: string): BuildOptions {
  return {
    absWorkingDir: projectFolder,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    jsx: 'automatic',
    legalComments: 'none',
    define: {
      // React's production build.
      'process.env.NODE_ENV': '"production"',
      // Asked for by meow, which wants to be given it and is then told the package anyway.
      'import.meta': '{"url":"file:///finews"}',
      'Intl.Segmenter': 'LazySegmenter',
    },
    inject: ['source/ui/ink/segmenter.ts'],
    logLevel: 'warning',
  };
}

/** Writes a bundle with its hash as the first line: the code cache is kept under that name. */
function writeBundle(file: string, { text }: OutputFile): void {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32);
  writeFileSync(file, `// ${hash}\n${text}`);
}

await buildAll(path.join(import.meta.dirname, '..', '..'));
