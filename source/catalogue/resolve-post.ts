import leven from 'leven';
import type { Catalogue, PostNumber } from './catalogue.ts';

/** Which post a word on the command line means. */
export type Resolution =
  | { readonly kind: 'one'; readonly number: PostNumber }
  /** Newest first. */
  | { readonly kind: 'several'; readonly numbers: readonly PostNumber[] }
  /** `nearest`: ids that look like the word, the nearest first. */
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

export interface ResolveOptions {
  /**
   * The word as a path below the archive's root, with `/` between the parts; undefined where it leads
   * elsewhere.
   */
  readonly pathBelowRoot: string | undefined;
  /** A number from 0 up to 1, 1 excluded, for the word `random`. */
  readonly random: () => number;
}

/**
 * Finds the post that a word means: `latest`, `random`, an id, a path, the number in the list, a file name with or without its
 * extension, the part of it after the date, or the beginning of any of these. The first way of reading it that fits any post
 * decides, so that a whole name is never ambiguous with the beginning of a longer one, and the numbers that a list shows hold.
 */
export function resolvePost(word: string, catalogue: Catalogue, options: ResolveOptions): Resolution {
  if (catalogue.size > 0 && word === 'latest') return { kind: 'one', number: 0 };
  if (catalogue.size > 0 && word === 'random') {
    return { kind: 'one', number: Math.floor(options.random() * catalogue.size) };
  }
  const wanted = word.normalize().replace(/^(?:\.?\/)+/, '');
  if (wanted === '') return { kind: 'none', nearest: [] };
  const pathBelowRoot = options.pathBelowRoot?.normalize();
  const known =
    catalogue.find(wanted) ??
    catalogue.findPath?.(pathBelowRoot ?? wanted) ??
    catalogue.findPath?.(wanted) ??
    numberInList(word, catalogue);
  if (known !== undefined) return { kind: 'one', number: known };
  const found = named(wanted, pathBelowRoot, likely(wanted, catalogue));
  if (found !== undefined) return found;
  const all = Array.from({ length: catalogue.size }, (_, number) => namesOf(number, catalogue));
  return named(wanted, pathBelowRoot, all) ?? { kind: 'none', nearest: nearestIds(wanted, all) };
}

function named(
  wanted: string,
  pathBelowRoot: string | undefined,
  names: readonly Names[],
): Resolution | undefined {
  for (const fits of waysToFit) {
    const numbers = names.filter(post => fits(post, wanted, pathBelowRoot)).map(({ number }) => number);
    if (numbers.length === 1) return { kind: 'one', number: numbers[0]! };
    if (numbers.length > 1) return { kind: 'several', numbers };
  }
  return undefined;
}

/** The names of the posts that can be meant. Letters with accents have several forms, so that such a word may mean any. */
function likely(wanted: string, catalogue: Catalogue): readonly Names[] {
  const isPlain = /^[\x20-\x7e]*$/.test(wanted);
  const numbers = isPlain ? (catalogue.naming?.(wanted) ?? []) : [];
  return numbers.map(number => namesOf(number, catalogue));
}

/** A number as the list of all posts shows it, 1 the newest. */
function numberInList(word: string, { size }: Catalogue): PostNumber | undefined {
  const number = /^[1-9]\d{0,6}$/.test(word) ? Number(word) : 0;
  return number >= 1 && number <= size ? number - 1 : undefined;
}

/** What a post may be called by. */
interface Names {
  readonly number: PostNumber;
  readonly id: string;
  readonly path: string;
  readonly fileName: string;
  readonly bareName: string;
  readonly slug: string;
}

type Fits = (names: Names, wanted: string, pathBelowRoot: string | undefined) => boolean;

const asBeginning: Fits = ({ id, fileName, slug }, wanted) =>
  [id, fileName, slug].some(name => name.startsWith(wanted));

const waysToFit: readonly Fits[] = [
  ({ path }, wanted, pathBelowRoot) => path === pathBelowRoot || path === wanted,
  ({ id }, wanted) => id === wanted,
  ({ fileName, bareName }, wanted) => fileName === wanted || bareName === wanted,
  ({ slug }, wanted) => slug === wanted,
  asBeginning,
];

function namesOf(number: PostNumber, catalogue: Catalogue): Names {
  const { id, path } = catalogue.head(number);
  const normal = path.normalize();
  const fileName = lastPart(normal);
  return {
    number,
    id: id.normalize(),
    path: normal,
    fileName,
    bareName: fileName.replace(/(?<=.)\.[^.]+$/, ''),
    slug: lastPart(id.normalize()),
  };
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const mostSuggestions = 3;

/** Ids of which at most a third would have to be typed otherwise, whole or from the last slash on. */
function nearestIds(wanted: string, names: readonly Names[]): string[] {
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  return names
    .map(({ id, fileName, slug }) => ({
      id,
      distance: Math.min(
        ...[id, fileName, slug].map(name => leven(name, wanted, { maxDistance: furthest + 1 })),
      ),
    }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}
