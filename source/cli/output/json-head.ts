import type { Marks } from '../../catalogue/marks.ts';
import { fullTime } from '../../layout/short-time.ts';
import type { Head } from '../../post/post.ts';
import { cleanLine } from '../../text/clean.ts';

/** What `--json` says of a post. Other programs read these fields: none is renamed or taken away. */
export interface JsonHead {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  /** ISO 8601 in UTC (`2025-12-15T01:22:48.000Z`), a day alone where no time is known, null where nothing is. */
  readonly date: string | null;
  readonly category: string;
  readonly categoryName: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly read: boolean;
  readonly starred: boolean;
  readonly warnings: readonly string[];
}

export interface PlaceOfHead {
  readonly category: string;
  readonly categoryName: string;
  /** IANA name of the zone in which a day without a time is meant. */
  readonly timezone: string;
}

export function jsonHead(
  head: Head,
  { category, categoryName, timezone }: PlaceOfHead,
  marks: Marks,
): JsonHead {
  const { id, path, title, date, categories, tags, warnings } = head;
  return {
    id,
    path: cleanLine(path),
    title,
    date: date?.hasTime ? new Date(date.epochMs).toISOString() : fullTime(date, timezone) || null,
    category,
    categoryName,
    categories,
    tags,
    read: marks.isRead(id),
    starred: marks.isStarred(id),
    warnings: warnings.map(({ kind }) => kind),
  };
}
