import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ArchiveError, isArchiveError } from '../../archive/archive-error.ts';
import { kindOfPath } from '../../archive/kind-of-path.ts';
import { type Location, locateArchive } from '../../archive/locate-archive.ts';
import { type Archive, openArchive } from '../../archive/open-archive.ts';
import type { openIndexedArchive } from '../../archive/open-indexed-archive.ts';
import { cleanLine } from '../../text/clean.ts';
import { archiveWords } from '../../words/archive.ts';
import type { Language } from '../../words/language.ts';
import { reasonInWords } from '../../words/system-errors.ts';
import { CliError } from '../cli-error.ts';
import { exitCode } from '../exit-code.ts';
import type { Display } from '../output/display.ts';
import type { World } from '../world.ts';

/** Which archive this run is about: `argument` is the one on the command line. */
export function locationFor(
  argument: string | undefined,
  configured: string | undefined,
  world: World,
): Location {
  const { environment, workingFolder, packageFolder } = world;
  const bundled = join(packageFolder, 'posts');
  return locateArchive({ argument, environment, configured, workingFolder, homeFolder: homedir(), bundled });
}

/**
 * Opens the archive.
 * @throws CliError (not found) where there is none or where it holds no posts, (failed) where it cannot be read.
 */
export async function openFor(
  location: Location,
  { language, systemTimezone }: Pick<Display, 'language' | 'systemTimezone'>,
  { environment }: Pick<World, 'environment'>,
  onProgress?: (read: number, total: number) => void,
  openFolder: OpenFolder = openFolderLate,
): Promise<Archive> {
  const options = { systemTimezone, environment, ...(onProgress && { onProgress }) };
  return holdingPosts(location, language, async () => {
    return kindOfPath(location.path) === 'file'
      ? openArchive(location.path, options)
      : openFolder(location.path, options);
  });
}

/** Given by commands that nearly always open a folder, in whose bundles it is: another takes a millisecond to load. */
export type OpenFolder = typeof openIndexedArchive;

/** A single post needs no index, and does not load what reads one. */
const openFolderLate: OpenFolder = async (location, options) => {
  const { openIndexedArchive } = await import('../../archive/open-indexed-archive.ts');
  return openIndexedArchive(location, options);
};

/**
 * Opens an archive that has to hold posts.
 * @throws CliError (not found) where there is none or where it holds no posts, (failed) where it cannot be read.
 */
export async function holdingPosts<Opened extends Archive>(
  location: Location,
  language: Language,
  open: () => Promise<Opened>,
): Promise<Opened> {
  try {
    const archive = await open();
    if (archive.catalogue.size > 0) return archive;
  } catch (error) {
    if (!isArchiveError(error)) throw error;
    const code = error.kind === 'no-such-archive' ? exitCode.notFound : exitCode.failed;
    throw new CliError(code, sentenceFor(error.kind, location, language, error.detail));
  }
  throw new CliError(exitCode.notFound, sentenceFor('no-posts', location, language));
}

function sentenceFor(
  kind: ArchiveError['kind'] | 'no-posts',
  { path, origin }: Location,
  language: Language,
  detail = '',
): string {
  const { errors, origins } = archiveWords[language];
  const sentence = errors[kind](cleanLine(path), reasonInWords(detail, language));
  return origin === 'environment' || origin === 'configured' ? `${sentence}\n${origins[origin]}` : sentence;
}
