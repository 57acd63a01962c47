import { type Instance, render } from 'ink';
import type { AmbiguousWidth } from '../text/width.ts';
import { App, Ear, type InkApp } from './app.tsx';
import { countAmbiguousAs } from './ink/string-width.ts';
import type { Screen } from './screen.ts';

interface RenderOptions {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly ambiguous: AmbiguousWidth;
  /** Whether the screen is heard and not seen. */
  readonly isSpoken: boolean;
  readonly onReady: (app: InkApp) => void;
}

/** Hands the screen to Ink. Ink and React take longer to load than all the rest of a start, so this file is a bundle of its own. */
export function renderApp(
  screen: Screen,
  { stdin, stdout, ambiguous, isSpoken, onReady }: RenderOptions,
): Instance {
  countAmbiguousAs(ambiguous);
  const Part = isSpoken ? Ear : App;
  return render(<Part screen={screen} onReady={onReady} />, {
    stdin,
    stdout,
    isScreenReaderEnabled: isSpoken,
    exitOnCtrlC: false,
    incrementalRendering: true,
    // Ink takes a terminal for none where CI is set in the environment.
    interactive: Boolean(stdout.isTTY),
    // Faster than keys repeat, so that every one is seen.
    maxFps: 120,
  });
}
