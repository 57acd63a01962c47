import { cleanLine } from '../text/clean.ts';
import type { PostDate } from './post.ts';
import { wallClock } from './wall-clock.ts';

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
  const categories = new Set(post.categories.map(category => category.toLowerCase()));
  const folder = [...categories, ...dayOf(post.date, timezone)].join('/');
  return cleanLine([...sanitised(folder), post.slug].join('/'));
}

function dayOf(date: PostDate | undefined, timezone: string): string[] {
  if (!date) return [];
  const { year, month, day } = wallClock(date.epochMs, timezone);
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
}

/** `URL#sanitize_url`, which runs over the whole address: `u.s.` and `2021` come out as `u.s2021`. */
function sanitised(folder: string): string[] {
  const url = `${folder}/`.replaceAll('..', '/').replaceAll('./', '');
  return url.split('/').filter(part => part !== '');
}
