import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { type Patch, patched } from './patched.ts';

/**
 * Yoga, Ink's layout engine, ships its WebAssembly as a `data:` URL that it fetches: 20 ms for loading all of Node's fetch, and a
 * top-level await that a CommonJS bundle cannot have. Here it is instantiated at once, from bytes in the bundle.
 */
export const synchronousYoga: Plugin = {
  name: 'synchronous-yoga',
  setup(build) {
    build.onLoad({ filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/ }, ({ path: file }) => ({
      resolveDir: path.dirname(file),
      contents: `
        import loadYoga from '../binaries/yoga-wasm-base64-esm.js';
        import bytes from '../binaries/yoga-wasm-base64-esm.js?wasm';
        import wrapAssembly from './wrapAssembly.js';
        const yoga = {
          instantiateWasm(imports, receive) {
            const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
            receive(instance);
            return instance.exports;
          },
        };
        loadYoga(yoga);
        export default wrapAssembly(yoga);
        export * from './generated/YGEnums.js';
      `,
    }));
    build.onResolve({ filter: /yoga-wasm-base64-esm\.js\?wasm$/ }, ({ path: imported, resolveDir }) => ({
      path: path.join(resolveDir, imported.replace('?wasm', '')),
      namespace: 'yoga-wasm',
    }));
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/, namespace: 'yoga-wasm' }, ({ path: file }) => ({
      loader: 'binary',
      contents: Buffer.from(yogaParts(file).base64, 'base64'),
    }));
    build.onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, ({ path: file }) => ({
      contents: yogaParts(file).code,
    }));
  },
};

const wasmUrl = /"data:application\/octet-stream;base64,([A-Za-z0-9+/=]+)"/;

function yogaParts(file: string): { base64: string; code: string } {
  const source = readFileSync(file, 'utf8');
  const base64 = wasmUrl.exec(source)?.[1];
  if (base64 === undefined) throw new Error(`no WebAssembly found in ${file}: has Yoga changed?`);
  return { base64, code: patched(file, [[wasmUrl, '""']]) };
}

/**
 * When `DEV=true`, Ink connects to React's developer tools, with top-level awaits; a reader has no use for that. And Ink remembers
 * the last 8,000 texts that it measured or wrapped: a screen of finews is one text, so these would be 170 MB of whole screens.
 */
export const slimInk: Plugin = {
  name: 'slim-ink',
  setup(build) {
    const developersOnly: Patch = [/^if \(process\.env\['DEV'\] === 'true'\) \{\n[\s\S]*?^\}\n/m, ''];
    build.onLoad({ filter: /ink[\\/]build[\\/]reconciler\.js$/ }, ({ path: file }) => ({
      contents: patched(file, [developersOnly, developersOnly]),
    }));
    build.onLoad({ filter: /ink[\\/]build[\\/](measure|wrap)-text\.js$/ }, ({ path: file }) => ({
      contents: patched(file, [[/maxSize: 4096/, 'maxSize: 16']]),
    }));
  },
};

/** `string-width` answered by our own table, see `ui/ink/string-width`; the package itself stays in the bundle and asleep. */
export const fastStringWidth: Plugin = {
  name: 'fast-string-width',
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ namespace }) =>
      namespace === 'fast-string-width'
        ? undefined
        : { path: 'string-width', namespace: 'fast-string-width' },
    );
    build.onLoad({ filter: /.*/, namespace: 'fast-string-width' }, () => ({
      resolveDir: build.initialOptions.absWorkingDir!,
      contents: `
        import { stringWidthWith } from './source/ui/ink/string-width.ts';
        let exact;
        export default stringWidthWith(() => (exact ??= require('string-width').default));
      `,
    }));
  },
};

/** What meow does as it loads, and what stands for it. */
const heavyLinesOfMeow: readonly Patch[] = [
  [/^var normalizeExports = requireNormalize\(\);$/m, 'var normalizeExports = {};'],
  // It draws errors in JSON, and asks for its colours what stdout is.
  [/^var libExports = requireLib\$1\(\);$/m, 'var libExports = {};'],
  [/^promisify\(execFile\);$/m, ''],
  // On Node 24 to load `util` is to load threads and sockets as well; a message of the parser's is made with it when there is one.
  [
    /^import require\$\$0\$2, \{ format \} from 'util';$/m,
    "const format = (...words) => process.getBuiltinModule('util').format(...words); const require$$0$2 = undefined;",
  ],
  [/^import \{ promisify \} from 'node:util';$/m, ''],
];

/** meow looks for the `package.json` of whoever calls it and normalises it, as it loads: 10 ms for what `cli/arguments/options` tells it. */
export const slimMeow: Plugin = {
  name: 'slim-meow',
  setup(build) {
    build.onLoad({ filter: /meow[\\/]build[\\/]dependencies\.js$/ }, ({ path: file }) => ({
      contents: patched(file, heavyLinesOfMeow),
    }));
  },
};

/** conf loads ajv, a third of its weight, for schemas; finews gives it none and checks its settings itself. */
export const slimConf: Plugin = {
  name: 'slim-conf',
  setup(build) {
    build.onResolve({ filter: /^(ajv\/dist\/2020\.js|ajv-formats)$/ }, ({ path: imported }) => ({
      path: imported,
      namespace: 'no-schema',
    }));
    build.onLoad({ filter: /.*/, namespace: 'no-schema' }, () => ({
      contents: 'export class Ajv2020 {}; export default () => {};',
    }));
  },
};

/** js-yaml looks for esprima, a parser of JavaScript, to read functions in YAML, which finews never lets it do: 10 ms. */
export const slimYaml: Plugin = {
  name: 'slim-yaml',
  setup(build) {
    build.onLoad(
      { filter: /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/ },
      ({ path: file }) => ({
        contents: patched(file, [[/^ {2}esprima = _require\('esprima'\);$/m, '']]),
      }),
    );
  },
};

/** signal-exit asserts that it is given a function, by a module that makes a stream of stderr as it loads: 4 ms. */
export const slimSignalExit: Plugin = {
  name: 'slim-signal-exit',
  setup(build) {
    build.onLoad({ filter: /signal-exit[\\/]index\.js$/ }, ({ path: file }) => ({
      contents: patched(file, [[/^ {2}var assert = require\('assert'\)$/m, '  var assert = { equal() {} }']]),
    }));
  },
};

/**
 * `note-html` writes all elements itself, and names those for which html-to-text brings a way of its own. Without these one selector
 * is enough: to parse 27 and to sort them takes 2 ms, for every post that is printed.
 */
export const oneSelector: Plugin = {
  name: 'one-selector',
  setup(build) {
    build.onLoad({ filter: /html-to-text[\\/]lib[\\/]html-to-text\.mjs$/ }, ({ path: file }) => ({
      contents: patched(file, [
        [/(?<=^ {2}selectors: \[\n {4}\{ selector: '\*', format: 'inline' \},\n)[\s\S]*?(?=^ {2}\],\n)/m, ''],
      ]),
    }));
    build.onLoad({ filter: /[\\/]body[\\/]note-html\.ts$/ }, ({ path: file }) => ({
      loader: 'ts',
      contents: patched(file, [[/(?<=\['\*'), \.\.\.ownElements(?=\])/, '']]),
    }));
  },
};
