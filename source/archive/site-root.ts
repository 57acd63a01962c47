import { existsSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../post/decode.ts';
import { parseSite } from '../post/parse-site.ts';
import type { Site } from '../post/site.ts';
import { reasonOf } from '../words/system-errors.ts';
import { liesInside } from './inside.ts';
import type { Problem } from './problem.ts';
import { readBeginning } from './read-bytes.ts';

const configNames = ['_config.yml', '_config.yaml'];
/** Some sites keep their data in it; what finews wants stands at its beginning. A pipe or a device is none. */
const maxConfigBytes = 256 * 1024;

/**
 * The folder of the site that a folder belongs to: the nearest one from there upwards with a `_config.yml`;
 * else, for a folder in `_posts`, the one that holds `_posts`; else itself. Paths are counted from there, so
 * that a post has the same id and the same categories whether the whole site was opened or a part of it.
 */
export function findSiteRoot(folder: string): string {
  const start = path.resolve(folder);
  for (let ancestor = start; ; ancestor = path.dirname(ancestor)) {
    if (isSiteRoot(ancestor)) return ancestor;
    if (path.dirname(ancestor) === ancestor) break;
  }
  const above = start.search(/[\\/]_posts(?:[\\/]|$)/);
  return above > 0 ? start.slice(0, above) : start;
}

/** Whether a folder is the root of a Jekyll site. */
export function isSiteRoot(folder: string): boolean {
  return configNames.some(name => existsSync(path.join(folder, name)));
}

/**
 * Reads the site's configuration; without one, or with one that cannot be read, everything has its default.
 */
export function readSite(siteRoot: string, systemTimezone: string): { site: Site; problems: Problem[] } {
  const name = configNames.find(candidate => existsSync(path.join(siteRoot, candidate)));
  if (name === undefined) return { site: parseSite(undefined, systemTimezone), problems: [] };
  const without = (problem: Problem) => ({ site: parseSite(undefined, systemTimezone), problems: [problem] });
  const file = path.join(siteRoot, name);
  try {
    if (!liesInside(file, siteRoot || '.')) return without({ kind: 'link-outside', path: name });
    const bytes = readBeginning(file, maxConfigBytes);
    return { site: parseSite(decode(bytes, { isBeginning: true }).text, systemTimezone), problems: [] };
  } catch (error) {
    return without({ kind: 'config-unreadable', path: name, detail: reasonOf(error) });
  }
}
