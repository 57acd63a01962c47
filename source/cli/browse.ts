import '../polyfill.ts';
import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { kindOfPath } from '../archive/kind-of-path.ts';
import { openHabitsStore } from '../marks/habits-store.ts';
import { openMarksStore } from '../marks/marks-store.ts';
import type { Settings } from '../settings/settings.ts';
import { runApp } from '../ui/run-app.ts';
import { archiveWords } from '../words/archive.ts';
import type { Options } from './arguments/options.ts';
import { list } from './command/list.ts';
import { contextFor } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { keymapFor } from './keymap-for.ts';
import { locationFor } from './posts/archive-for.ts';
import { openLiveFor } from './posts/live-archive-for.ts';
import { report } from './report.ts';
import { configFolderFor } from './settings-for.ts';
import type { World } from './world.ts';

/**
 * `finews [ARCHIVE]` in a terminal: the screen, until it is left. Where a screen is not possible, on a terminal that knows no
 * control sequences or without a keyboard, it says so and lists the posts.
 */
export async function browse(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const { settings, complaints, display, words } = context;
  const keyboard = keyboardOf(world);
  if (world.environment.TERM === 'dumb' || keyboard === undefined) {
    world.stderr.write(`finews: ${keyboard === undefined ? words.noKeyboard : words.dumbTerminal}\n`);
    return list(options, world);
  }
  const location = locationFor(options.words[0] ?? options.archive, settings.archive, world);
  const { keymap, problem } = keymapFor(context);
  const greeting = location.origin === 'bundled' ? archiveWords[display.language].openYourOwn : undefined;
  const marksStore = openMarksStore({ folder: configFolderFor(world), now: () => new Date() });
  const code = await runApp({
    open: () => openLiveFor(location, display, world),
    habitsStore: openHabitsStore(configFolderFor(world)),
    marksStore,
    options: {
      language: display.language,
      width: display.width,
      hasColour: display.hasColour,
      timezone: display.systemTimezone,
      archivePath: location.path,
      isOfOnePost: kindOfPath(location.path) === 'file',
      measureColumns: settings.measure,
      keymap,
      isAscii: options.isAscii || settings.ascii === true,
      isSpoken: isSpoken(options, world, settings),
      hint: problem ?? complaints[0] ?? greeting,
    },
    environment: { stdin: keyboard, stdout: world.stdout, now: Date.now },
  }).catch((error: unknown) => report(error, world, words, marksStore.isKept));
  // Everything is saved and restored by now, and after a defect nobody knows what would keep the process.
  process.exit(code);
}

/** Whether the screen is heard: the option, Ink's own variable, the setting. */
function isSpoken(options: Options, { environment }: World, settings: Settings): boolean {
  return options.isSpoken || (settings.screenReader ?? environment.INK_SCREEN_READER === 'true');
}

/** The terminal's keys: from stdin, or past it where a pipe stands in their place. */
function keyboardOf({ stdin }: World): ReadStream | NodeJS.ReadStream | undefined {
  if (stdin.isTTY) return stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return undefined;
  }
}
