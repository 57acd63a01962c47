import path from 'node:path';
import { holdsPosts } from './holds-posts.ts';

/** Which archive to open, and who says so. */
export interface Location {
  /** Absolute; empty where the word on the command line was. */
  readonly path: string;
  readonly origin: Origin;
}

type Origin = 'argument' | 'environment' | 'configured' | 'working-folder' | 'bundled';

export interface LocateInput {
  /** The archive on the command line, as a word or with `--archive`. */
  readonly argument: string | undefined;
  readonly environment: { readonly [name: string]: string | undefined };
  /** The archive in the settings. */
  readonly configured: string | undefined;
  readonly workingFolder: string;
  readonly homeFolder: string;
  /** The posts that come along. */
  readonly bundled: string;
}

/**
 * Decides which archive is meant: the argument; else `FINEWS_ARCHIVE`; else the configured one; else the
 * working folder if it holds posts; else the posts that come along. Whether it is there is for `openArchive`
 * to find out: a wrong name is an error and never another archive.
 */
export function locateArchive(input: LocateInput): Location {
  const { argument, configured, workingFolder, homeFolder } = input;
  const fromEnvironment = input.environment.FINEWS_ARCHIVE;
  if (argument !== undefined) {
    // An empty word is a slip (a variable that is not set) and not the working folder.
    return { path: argument && path.resolve(workingFolder, argument), origin: 'argument' };
  }
  if (fromEnvironment) {
    return {
      path: path.resolve(workingFolder, expandHome(fromEnvironment, homeFolder)),
      origin: 'environment',
    };
  }
  if (configured) {
    return { path: path.resolve(homeFolder, expandHome(configured, homeFolder)), origin: 'configured' };
  }
  if (holdsPosts(workingFolder)) return { path: workingFolder, origin: 'working-folder' };
  return { path: input.bundled, origin: 'bundled' };
}

/** `~` and `~/news` as a shell would expand them; no shell has seen a settings file. */
function expandHome(name: string, homeFolder: string): string {
  return /^~(?=$|[\\/])/.test(name) ? path.join(homeFolder, name.slice(1)) : name;
}
