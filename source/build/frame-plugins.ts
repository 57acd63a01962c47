import path from 'node:path';
import type { Plugin } from 'esbuild';
import { type Patch, patched } from './patched.ts';

/** Ink's `Output` with a way past it for frames that are drawn already, see `ui/ink/frame-output`. */
export const wholeFrames: Plugin = {
  name: 'whole-frames',
  setup(build) {
    build.onResolve({ filter: /^\.\/output\.js$/ }, ({ importer, resolveDir }) =>
      /ink[\\/]build[\\/]renderer\.js$/.test(importer)
        ? { path: path.join(resolveDir, 'output.js'), namespace: 'whole-frames' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'whole-frames' }, ({ path: file }) => ({
      resolveDir: build.initialOptions.absWorkingDir!,
      contents: `
        import Output from ${JSON.stringify(file)};
        import { frameOutputOver } from './source/ui/ink/frame-output.ts';
        export default frameOutputOver(Output);
      `,
    }));
    build.onEnd(({ metafile }) => {
      const files = Object.keys(metafile?.inputs ?? {});
      const hasInk = files.some(file => /ink[\\/]build[\\/]renderer\.js$/.test(file));
      const hasWay = files.some(file => file.startsWith('whole-frames:'));
      return hasInk && !hasWay
        ? { errors: [{ text: "Ink's renderer has no ./output.js any more" }] }
        : undefined;
    });
  },
};

/**
 * Ink draws the frame that it has as soon as the window has another size, in which its lines wrap, and then only what the next
 * frame has otherwise: what the terminal made of its rows meanwhile stays between them. finews makes a frame for each size itself, so
 * that one is drawn, all of it, on a screen that is wiped.
 */
export const wholeFrameForEachSize: Plugin = {
  name: 'whole-frame-for-each-size',
  setup(build) {
    build.onLoad({ filter: /ink[\\/]build[\\/]ink\.js$/ }, ({ path: file }) => ({
      contents: patched(file, drawingOfSizes),
    }));
  },
};

const drawingOfSizes: readonly Patch[] = [
  [/^ *options\.stdout\.on\('resize', this\.resized\);$/m, ''],
  [
    /(?<=^ *)const shouldClearTerminal = (?=shouldClearTerminalForFrame\(\{$)/m,
    `const { columns } = getWindowSize(this.options.stdout);
     const isOfNewSize = isStdoutTty && (columns !== this.lastTerminalWidth || viewportRows !== previousViewportRows);
     this.lastTerminalWidth = columns;
     const shouldClearTerminal = isOfNewSize || `,
  ],
  [
    /(?<=if \(shouldClearTerminal\) \{[\s\S]*?)if \(this\.alternateScreen\) \{/,
    'if (isOfNewSize || this.alternateScreen) {',
  ],
];
