import type { Settings } from '../settings/settings.ts';
import { type CliWords, cliWords } from '../words/cli.ts';
import type { Options } from './arguments/options.ts';
import { type Display, displayFor } from './output/display.ts';
import { settingsFor } from './settings-for.ts';
import type { World } from './world.ts';

/** What every command works with. */
export interface Context {
  readonly options: Options;
  readonly world: World;
  readonly settings: Settings;
  /** What is wrong with the settings; stderr has it already. */
  readonly complaints: readonly string[];
  readonly display: Display;
  readonly words: CliWords;
}

/** Reads the settings and decides how this run shows itself. */
export function contextFor(options: Options, world: World): Context {
  const { settings, complaints } = settingsFor(world);
  const display = displayFor(options, world, settings);
  return { options, world, settings, complaints, display, words: cliWords[display.language] };
}
