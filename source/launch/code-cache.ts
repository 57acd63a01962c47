import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder } from '../archive/snapshot/cache-folder.ts';

/** Loads a bundle by its name below `dist/` (`./main.cjs`) and gives its exports; each is loaded once. */
export type LoadBundle = (name: string) => unknown;

/** Where V8's compiled code is kept: beside the indexes of archives, in the user's cache folder. */
export function codeCacheFolder(): string {
  const { platform, env: environment } = process;
  return path.join(cacheFolder({ platform, homeFolder: os.homedir(), environment }), 'code');
}

/**
 * A `require` for finews' own bundles that keeps V8's compiled code between runs. Node's `module.enableCompileCache` is not on
 * Node 20 and stores what was compiled at load; here the code is stored with the functions that were used: when the program ends,
 * or after `restMs`, since V8 throws away what a long session has not used for a while, and a closed window leaves no time at its end.
 *
 * The cache is code that will run, so its folder must be the user's alone; each file is named by the bundle's hash (the bundle's
 * first line, written by the build) and Node's version; a bad one is ignored. Whatever fails, the bundle runs without a cache.
 */
export function openCodeCache(
  bundleFolder: string,
  cacheFolder: string,
  { restMs = 3000 }: { readonly restMs?: number } = {},
): LoadBundle {
  const loaded = new Map<string, { exports: unknown }>();
  const isUsable = isOursAlone(cacheFolder);
  const nodeRequire = createRequire(path.join(bundleFolder, 'launch.cjs'));
  const requireBundle = (id: string): unknown => (id.startsWith('./') ? load(id) : nodeRequire(id));
  const unsaved: (() => void)[] = [];
  let isSavedAtExit = false;
  return load;

  function load(name: string): unknown {
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const file = path.join(bundleFolder, name);
    // The build writes ASCII, and bytes that need no decoding are read three times as fast.
    const source = fs.readFileSync(file, 'latin1');
    const hash = /^\/\/ ([0-9a-f]{32})\n/.exec(source)?.[1];
    const family = `${path.basename(name, '.cjs')}-${process.version}-`;
    const cacheFile = isUsable && hash !== undefined ? path.join(cacheFolder, family + hash) : undefined;
    const cachedData = cacheFile === undefined ? undefined : readIfThere(cacheFile);
    // One line before the source, so that positions in errors stay those of the file.
    const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
      filename: file,
      ...(cachedData !== undefined && { cachedData }),
    });
    if (cacheFile !== undefined && (cachedData === undefined || script.cachedDataRejected)) {
      if (unsaved.length === 0) setTimeout(saveAll, restMs).unref();
      if (!isSavedAtExit) process.once('exit', saveAll);
      isSavedAtExit = true;
      unsaved.push(() => replaceFamily(cacheFolder, family, cacheFile, script.createCachedData()));
    }
    const module = { exports: {} as unknown };
    loaded.set(name, module);
    script.runInThisContext()(module.exports, requireBundle, module, file, bundleFolder);
    return module.exports;
  }

  function saveAll(): void {
    for (const save of unsaved.splice(0)) save();
  }
}

/** Makes the folder if it is missing. True when it is a real folder that no other user can write to. */
function isOursAlone(folder: string): boolean {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = fs.lstatSync(folder);
    // Windows has neither owner numbers nor modes; the folder lies in the user's own profile there.
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  } catch {
    return false;
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes the file whole or not at all, and removes what older builds of the same bundle have left. */
function replaceFamily(folder: string, family: string, file: string, data: Buffer): void {
  const temporary = `${file}.${process.pid}`;
  try {
    const older = fs
      .readdirSync(folder)
      .filter(name => name.startsWith(family) && path.join(folder, name) !== file);
    fs.writeFileSync(temporary, data, { mode: 0o600, flag: 'wx' });
    fs.renameSync(temporary, file);
    for (const name of older) fs.rmSync(path.join(folder, name), { force: true });
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}
