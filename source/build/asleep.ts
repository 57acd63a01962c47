import type { Plugin } from 'esbuild';

/** A package that is one function, as an ES module or not. */
function oneFunction(name: string): string {
  return `
    const load = () => require('${name}');
    export default (...words) => (load().default ?? load())(...words);`;
}

/** What stands for a package until one of its functions is called. */
const standIns: { readonly [name: string]: string } = {
  'markdown-it': oneFunction('markdown-it'),
  'markdown-it-cjk-friendly': oneFunction('markdown-it-cjk-friendly'),
  'markdown-it-deflist': oneFunction('markdown-it-deflist'),
  'markdown-it-footnote': oneFunction('markdown-it-footnote'),
  'gray-matter': oneFunction('gray-matter'),
  'js-yaml': `
    const yaml = () => require('js-yaml');
    export default {
      get FAILSAFE_SCHEMA() { return yaml().FAILSAFE_SCHEMA; },
      safeLoad: (...words) => yaml().safeLoad(...words),
    };`,
  // html-to-text writes HTML with it, for formatters that finews does not have.
  'dom-serializer': `export const render = (...words) => require('dom-serializer').render(...words);`,
  // The names of all entities take 4 ms to unpack, and most posts have none for Markdown to read.
  entities: `export const decodeHTMLStrict = (...words) => require('entities').decodeHTMLStrict(...words);`,
};

/** Whose import is replaced, where it is not our own. */
const usedBy: { readonly [name: string]: RegExp } = {
  'dom-serializer': /[\\/]html-to-text[\\/]lib[\\/]/,
  entities: /[\\/]markdown-it[\\/]dist[\\/]/,
};

/**
 * Lets packages sleep in their bundle until they are called. A bundle runs all of its modules when it is loaded, and a post that is
 * one piece of HTML below a simple front matter needs neither Markdown nor YAML: 8 ms of the 50 that it takes.
 */
export const asleep: Plugin = {
  name: 'asleep',
  setup(build) {
    const names = new RegExp(`^(?:${Object.keys(standIns).join('|')})$`);
    build.onResolve({ filter: names }, ({ path, importer, namespace, resolveDir }) => {
      if (namespace === 'asleep') return undefined;
      const user = usedBy[path];
      const isWanted = user === undefined ? isOurs(importer) : user.test(importer);
      return isWanted ? { path, namespace: 'asleep', pluginData: resolveDir } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'asleep' }, ({ path, pluginData }) => ({
      resolveDir: pluginData,
      contents: standIns[path]!,
    }));
  },
};

function isOurs(importer: string): boolean {
  return !/[\\/]node_modules[\\/]/.test(importer);
}
