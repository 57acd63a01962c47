import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import { asciiOnly } from './ascii-only.ts';
import { asleep, sleepersEntry } from './asleep.ts';
import { bundlesOnDemand } from './bundles-on-demand.ts';
import { wholeFrameForEachSize, wholeFrames } from './frame-plugins.ts';
import {
  fastStringWidth,
  oneSelector,
  slimConf,
  slimInk,
  slimMeow,
  slimSignalExit,
  slimYaml,
  synchronousYoga,
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
  const entries = new Map<string, Pick<BuildOptions, 'entryPoints' | 'stdin'>>();
  const inputs: Metafile['inputs'][] = [];
  rmSync(distFolder, { recursive: true, force: true });
  mkdirSync(distFolder);
  const enqueue = (file: string): void => {
    entries.set(path.basename(file, path.extname(file)), { entryPoints: [file] });
  };
  const enqueueSleepers = (name: string): void => {
    entries.set(name, sleepersEntry(name, projectFolder));
  };
  enqueue('source/launch/launch.ts');
  enqueue('source/cli/main.ts');
  // A map is gone through with all that is added meanwhile.
  for (const [name, entry] of entries) {
    const { outputFiles, metafile } = await build({
      ...commonOptions(projectFolder),
      ...entry,
      plugins: [
        bundlesOnDemand(enqueue),
        workerBundles(enqueue),
        synchronousYoga,
        slimInk,
        fastStringWidth,
        oneSelector,
        wholeFrames,
        wholeFrameForEachSize,
        slimConf,
        slimMeow,
        slimSignalExit,
        slimYaml,
        asleep(enqueueSleepers),
      ],
    });
    writeBundle(path.join(distFolder, `${name}.cjs`), outputFiles![0]!);
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
  const code = asciiOnly(text, file);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 32);
  writeFileSync(file, `// ${hash}\n${code}`);
}

await buildAll(path.join(import.meta.dirname, '..', '..'));
