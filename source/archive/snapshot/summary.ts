import type { Category } from '../../catalogue/catalogue.ts';
import { once } from '../../post/body/once.ts';
import type { Site } from '../../post/site.ts';
import type { Problem } from '../problem.ts';

/** What an index says besides its columns. */
export interface Summary {
  /** No two indexes have the same. */
  readonly name: string;
  /** Of how many files it knows the head; the last of them may be second copies, which are not listed. */
  readonly count: number;
  /** How many posts are listed. */
  readonly size: number;
  readonly site: Site;
  /** What a site without a time zone of its own was read with. */
  readonly systemTimezone: string;
  /** For `hashText`. */
  readonly seed: number;
  /** Ids by the numbers in the column `groups`; the first ones are those of `categories`. */
  readonly groupIds: readonly string[];
  readonly categories: readonly Category[];
  /** By the numbers in the column `folders`, below the archive's root. */
  readonly folderPaths: readonly string[];
  /** Of every folder that was listed. */
  readonly folderTimes: readonly (readonly [path: string, modifiedMs: number])[];
  /** Files that were read and are no posts. */
  readonly others: readonly KnownFile[];
  /** What the site's pages say of its categories, and the time of each file that says so. */
  readonly categoryPages: {
    readonly names: readonly (readonly [id: string, name: string])[];
    readonly ids: readonly string[];
  };
  readonly siteTimes: readonly (readonly [path: string, modifiedMs: number])[];
  readonly problems: readonly Problem[];
  /** The files of plain text beside the index, counted through as one. */
  readonly textFiles: readonly TextFile[];
}

export interface KnownFile {
  readonly path: string;
  readonly modifiedMs: number;
  readonly size: number;
}

export interface TextFile {
  readonly name: string;
  readonly bytes: number;
}

/**
 * The sections of the index that it is kept in, as JSON. Two thousand categories take a millisecond to parse, and their pages
 * half of one; who counts posts needs neither, and the first screen no pages.
 */
export const summarySections = ['summary', 'categories', 'categoryPages'] as const;

type SummarySection = (typeof summarySections)[number];

export function packSummary(summary: Summary): { readonly [name in SummarySection]: Buffer } {
  const { groupIds, categories, categoryPages, ...rest } = summary;
  return {
    summary: Buffer.from(JSON.stringify(rest)),
    categories: Buffer.from(JSON.stringify({ groupIds, categories })),
    categoryPages: Buffer.from(JSON.stringify(categoryPages)),
  };
}

/**
 * `read` is called at once for all of them, so that what is damaged is known when the index is opened, unless whoever counts wants no
 * more than the first; parsed is what is asked for.
 */
export function unpackSummary(read: (name: SummarySection) => Buffer, isForCounting: boolean): Summary {
  const [summary, categories, categoryPages] = summarySections.map(name => {
    const bytes = once(() => read(name));
    if (!isForCounting) bytes();
    return once(() => JSON.parse(bytes().toString()));
  }) as [() => LightSummary, () => Categories, () => Summary['categoryPages']];
  return {
    ...summary(),
    get groupIds() {
      return categories().groupIds;
    },
    get categories() {
      return categories().categories;
    },
    get categoryPages() {
      return categoryPages();
    },
  };
}

type Categories = Pick<Summary, 'groupIds' | 'categories'>;
type LightSummary = Omit<Summary, keyof Categories | 'categoryPages'>;
