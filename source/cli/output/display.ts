import { type AmbiguousWidth, type CellWidth, cellWidth } from '../../text/width.ts';
import { type Language, languageOf } from '../../words/language.ts';
import type { Options } from '../arguments/options.ts';
import { systemTimezone } from '../system-timezone.ts';
import type { World } from '../world.ts';

/** How finews shows itself in this run. */
export interface Display {
  readonly language: Language;
  readonly width: CellWidth;
  /** Whether anything but characters is written at all: bold, colour, links. */
  readonly isStyled: boolean;
  /** False under `NO_COLOR` (https://no-color.org) and `FORCE_COLOR=0`. */
  readonly hasColour: boolean;
  /** IANA name: for sites that set none. */
  readonly systemTimezone: string;
}

/** The reader's settings, as far as they are about the display. */
export interface DisplaySettings {
  readonly language: Language | undefined;
  readonly ambiguousWidth: AmbiguousWidth | undefined;
}

/** Decides: the command line before the environment before the settings, each where it says something. */
export function displayFor(options: Options, world: World, settings: DisplaySettings): Display {
  const { environment } = world;
  const { FORCE_COLOR, NO_COLOR } = environment;
  const isForced = isSet(FORCE_COLOR) && FORCE_COLOR !== '0';
  const isRefused = isSet(NO_COLOR) || FORCE_COLOR === '0';
  // Asked for when it matters: a stream of stdout takes longer to make than posts to count.
  const isTerminal = () => world.stdout.isTTY === true && environment.TERM !== 'dumb';
  return {
    language: options.language ?? settings.language ?? languageOf(environment),
    width: cellWidth(options.ambiguousWidth ?? ambiguousFrom(environment) ?? settings.ambiguousWidth ?? 1),
    get isStyled() {
      return options.colour === 'auto' ? isForced || isTerminal() : options.colour === 'always';
    },
    get hasColour() {
      return this.isStyled && (options.colour === 'always' || isForced || !isRefused);
    },
    systemTimezone: systemTimezone(environment.TZ),
  };
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function ambiguousFrom(environment: World['environment']): AmbiguousWidth | undefined {
  const value = environment.FINEWS_AMBIGUOUS_WIDTH;
  return value === '1' ? 1 : value === '2' ? 2 : undefined;
}
