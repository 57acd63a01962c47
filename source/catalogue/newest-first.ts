import type { Head } from '../post/post.ts';

/** The order of every list: undated posts last, and at the same moment the larger id first, so that it is the same each time. */
export function newestFirst(a: Head, b: Head): number {
  const difference = (b.date?.epochMs ?? -Infinity) - (a.date?.epochMs ?? -Infinity);
  // Two undated posts are an infinity apart from themselves: not a number.
  return difference || (a.id < b.id ? 1 : -1);
}
