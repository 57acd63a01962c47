import { cleanLine } from '../text/clean.ts';
import type { PostDate } from './post.ts';
import { msPerDay, wallDay } from './wall-clock.ts';

/**
 * Jekyll 4's id of a post (`Document#id`) without the leading slash, `categories/yyyy/mm/dd/slug`: what read
 * state is kept under, so it depends on nothing that the folder says that a post happens to lie in.
 *
 * The rules are Jekyll's: categories in lower case, the day in the site's time zone, the slug as it was
 * written, `..` and double slashes squeezed. Three things differ. It is text as people read it, not
 * percent-encoded. It has this shape whatever `permalink` the site or the post chose, since a permalink may
 * well leave out what tells two posts apart. And where no date can be found, it has none, where Jekyll takes
 * the time at which it runs.
 */
export function postId(
  post: { categories: readonly string[]; date: PostDate | undefined; slug: string },
  timezone: string,
): string {
  return cleanLine(
    `${folderOf(post.categories, post.date && wallDay(post.date.epochMs, timezone))}${post.slug}`,
  );
}

/** Folders by the day, of each list of categories: posts share lists and days. */
const knownFolders = new WeakMap<readonly string[], Map<number | undefined, string>>();

/** Posts are read day by day. */
const mostDays = 8;

function folderOf(categories: readonly string[], day: number | undefined): string {
  let byDay = knownFolders.get(categories);
  if (byDay === undefined) {
    byDay = new Map();
    knownFolders.set(categories, byDay);
  }
  const known = byDay.get(day);
  if (known !== undefined) return known;
  const names = new Set(categories.map(category => category.toLowerCase()));
  const folder = sanitised([...names, ...(day === undefined ? [] : writtenDay(day))].join('/'));
  const path = folder.map(part => `${part}/`).join('');
  if (byDay.size >= mostDays) byDay.clear();
  byDay.set(day, path);
  return path;
}

function writtenDay(day: number): string[] {
  const date = new Date(day * msPerDay);
  const [month, ofMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return [String(date.getUTCFullYear()), String(month).padStart(2, '0'), String(ofMonth).padStart(2, '0')];
}

/** `URL#sanitize_url`, which runs over the whole address: `u.s.` and `2021` come out as `u.s2021`. */
function sanitised(folder: string): string[] {
  const url = `${folder}/`.replaceAll('..', '/').replaceAll('./', '');
  return url.split('/').filter(part => part !== '');
}
