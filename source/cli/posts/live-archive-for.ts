import type { LiveArchive } from '../../archive/live-archive.ts';
import type { Location } from '../../archive/locate-archive.ts';
import { openLiveArchive } from '../../archive/open-live-archive.ts';
import type { Display } from '../output/display.ts';
import type { World } from '../world.ts';
import { holdingPosts } from './archive-for.ts';

/**
 * Opens the archive as soon as a first screen is possible; it is watched from then on.
 * @throws CliError (not found) where there is none or where it holds no posts, (failed) where it cannot be read.
 */
export async function openLiveFor(
  location: Location,
  { language, systemTimezone }: Pick<Display, 'language' | 'systemTimezone'>,
  { environment }: Pick<World, 'environment'>,
): Promise<LiveArchive> {
  const options = { systemTimezone, environment, isWatching: true };
  return holdingPosts(location, language, () => openLiveArchive(location.path, options));
}
