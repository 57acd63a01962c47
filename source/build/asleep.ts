import path from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** The bundles in which packages sleep: those that wake together are in one. */
const sleepingBundles: { readonly [bundle: string]: readonly string[] } = {
  markdown: ['markdown-it', 'markdown-it-cjk-friendly', 'markdown-it-deflist', 'markdown-it-footnote'],
  yaml: ['gray-matter', 'js-yaml'],
  meow: ['meow'],
  conf: ['conf'],
  'dom-serializer': ['dom-serializer'],
};

/** A package that is one function, as an ES module or not. */
function oneFunction(name: string): string {
  return `
    const load = () => ${required(name)};
    export default (...words) => (load().default ?? load())(...words);`;
}

function lateFunctions(name: string, functions: readonly string[]): string {
  return functions
    .map(one => `export const ${one} = (...words) => require('${name}').${one}(...words);`)
    .join('\n');
}

function lateClass(name: string, type: string): string {
  return `export function ${type}(...words) { return new (require('${name}').${type})(...words); }`;
}

/** What stands for a package until one of its functions is called. */
const standIns: { readonly [name: string]: string } = {
  'markdown-it': oneFunction('markdown-it'),
  'markdown-it-cjk-friendly': oneFunction('markdown-it-cjk-friendly'),
  'markdown-it-deflist': oneFunction('markdown-it-deflist'),
  'markdown-it-footnote': oneFunction('markdown-it-footnote'),
  'gray-matter': oneFunction('gray-matter'),
  'js-yaml': `
    const yaml = () => ${required('js-yaml')};
    export default {
      get FAILSAFE_SCHEMA() { return yaml().FAILSAFE_SCHEMA; },
      safeLoad: (...words) => yaml().safeLoad(...words),
    };`,
  meow: oneFunction('meow'),
  conf: `export default function (...words) { return new (${required('conf')}.default)(...words); }`,
  // html-to-text and its kin write HTML with it, for formatters that finews does not have.
  'dom-serializer': `
    export const render = (...words) => ${required('dom-serializer')}.render(...words);
    export default render;`,
  // Node's own, a tenth of a millisecond to two: most runs start no thread and no program, and have no terminal or no index.
  'node:child_process': lateFunctions('node:child_process', ['spawn', 'spawnSync']),
  'node:tty': `${lateFunctions('node:tty', ['isatty'])}
    ${lateClass('node:tty', 'ReadStream')}`,
  'node:worker_threads': lateClass('node:worker_threads', 'Worker'),
  'node:zlib': lateFunctions('node:zlib', ['crc32']),
  // The names of all entities take 4 ms to unpack, and most posts have none for Markdown to read.
  entities: `export const decodeHTMLStrict = (...words) => require('entities').decodeHTMLStrict(...words);`,
};

/** Whose import is replaced, where it is not any of our own. */
const usedBy: { readonly [name: string]: RegExp } = {
  'dom-serializer': /[\\/]html-to-text[\\/]/,
  entities: /[\\/]markdown-it[\\/]dist[\\/]/,
  // The threads themselves have loaded it anyway.
  'node:worker_threads': /[\\/]start-[^\\/]+\.ts$/,
};

/**
 * Lets packages sleep in bundles of their own until they are called. A bundle runs all of its modules when it is loaded, and a
 * post that is one piece of HTML below a simple front matter needs neither Markdown nor YAML: 8 ms of the 50 that it takes.
 * `found` hears of each such bundle.
 */
export function asleep(found: (bundle: string) => void): Plugin {
  return {
    name: 'asleep',
    setup(build) {
      const names = new RegExp(`^(?:${Object.keys(standIns).join('|')})$`);
      build.onResolve({ filter: names }, ({ path: name, importer, namespace, resolveDir }) => {
        if (namespace === 'asleep' || path.basename(importer) === entryName) return undefined;
        const user = usedBy[name];
        const isWanted = user === undefined ? isOurs(importer) : user.test(importer);
        return isWanted ? { path: name, namespace: 'asleep', pluginData: resolveDir } : undefined;
      });
      build.onResolve({ filter: /^\.\/.*\.cjs$/, namespace: 'asleep' }, ({ path: bundle }) => {
        found(path.basename(bundle, '.cjs'));
        return { path: bundle, external: true };
      });
      build.onLoad({ filter: /.*/, namespace: 'asleep' }, ({ path: name, pluginData }) => ({
        resolveDir: pluginData,
        contents: standIns[name]!,
      }));
    },
  };
}

const entryName = 'sleepers.cjs';

/** What a bundle of sleeping packages is built of. */
export function sleepersEntry(bundle: string, projectFolder: string): Pick<BuildOptions, 'stdin'> {
  const packages = sleepingBundles[bundle]!.map(name => `'${name}': require('${name}')`);
  return {
    stdin: {
      contents: `module.exports = { ${packages.join(', ')} };`,
      resolveDir: projectFolder,
      sourcefile: entryName,
    },
  };
}

function required(name: string): string {
  const [bundle] = Object.entries(sleepingBundles).find(([, packages]) => packages.includes(name))!;
  return `require('./${bundle}.cjs')['${name}']`;
}

function isOurs(importer: string): boolean {
  return !/[\\/]node_modules[\\/]/.test(importer);
}
