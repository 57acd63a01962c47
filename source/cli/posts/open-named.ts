import type { Archive } from '../../archive/open-archive.ts';
import type { Context } from '../context.ts';
import { progressFor } from '../output/progress.ts';
import { locationFor, type OpenFolder, openFor } from './archive-for.ts';

/** Opens the archive that this run is about; shows on a terminal how far it is. */
export async function openNamed(
  context: Context,
  archive: string | undefined,
  openFolder?: OpenFolder,
): Promise<Archive> {
  const { settings, world, display } = context;
  const progress = progressFor(context);
  try {
    const location = locationFor(archive, settings.archive, world);
    return await openFor(location, display, world, progress.report, openFolder);
  } finally {
    progress.end();
  }
}
