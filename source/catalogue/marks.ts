import { blankMark, changeMark, type Mark, type MarkChange, mergeMarks } from './mark.ts';

/**
 * All marks of a reader, by post id, as an immutable value: setting one gives another `Marks` and is cheap at
 * 100,000.
 */
export interface Marks {
  readonly size: number;
  get(id: string): Mark | undefined;
  isRead(id: string): boolean;
  isStarred(id: string): boolean;
  /** `changedMs` is the caller's clock. */
  set(id: string, change: MarkChange, changedMs: number): Marks;
  /** The same change for many posts at once. */
  setAll(ids: Iterable<string>, change: MarkChange, changedMs: number): Marks;
  /**
   * Union; for one id the newer value of each field wins, whichever side it is on. `this` itself when `other`
   * has no news.
   */
  merge(other: Marks): Marks;
  entries(): Iterable<readonly [id: string, mark: Mark]>;
}

type Entry = readonly [id: string, mark: Mark];
type MarkMap = ReadonlyMap<string, Mark>;

/**
 * How many changes lie over the big map before they are folded into a new one: the copies stay small, the
 * folds rare.
 */
const overlayLimit = 512;

/** A big map that is never touched, and a small one over it, of which each `set` makes a copy. */
class LayeredMarks implements Marks {
  readonly size: number;
  readonly #base: MarkMap;
  readonly #overlay: MarkMap;

  constructor(base: MarkMap, overlay: MarkMap, size: number) {
    this.#base = base;
    this.#overlay = overlay;
    this.size = size;
  }

  get(id: string): Mark | undefined {
    return this.#overlay.get(id) ?? this.#base.get(id);
  }

  isRead(id: string): boolean {
    return this.get(id)?.isRead === true;
  }

  isStarred(id: string): boolean {
    return this.get(id)?.isStarred === true;
  }

  set(id: string, change: MarkChange, changedMs: number): Marks {
    return this.setAll([id], change, changedMs);
  }

  setAll(ids: Iterable<string>, change: MarkChange, changedMs: number): Marks {
    const news = new Map<string, Mark>();
    for (const id of ids) news.set(id, changeMark(this.get(id) ?? blankMark, change, changedMs));
    return this.#with(news);
  }

  merge(other: Marks): Marks {
    const news = new Map<string, Mark>();
    for (const [id, theirs] of other.entries()) {
      const ours = this.get(id);
      const merged = ours === undefined || ours === theirs ? theirs : mergeMarks(ours, theirs);
      if (merged !== ours) news.set(id, merged);
    }
    return this.#with(news);
  }

  *entries(): Iterable<Entry> {
    for (const entry of this.#base) if (!this.#overlay.has(entry[0])) yield entry;
    yield* this.#overlay;
  }

  #with(news: MarkMap): Marks {
    if (news.size === 0) return this;
    let size = this.size;
    for (const id of news.keys()) if (this.get(id) === undefined) size++;
    const overlay = new Map([...this.#overlay, ...news]);
    if (overlay.size <= overlayLimit) return new LayeredMarks(this.#base, overlay, size);
    return new LayeredMarks(new Map([...this.#base, ...overlay]), new Map(), size);
  }
}

/** The marks of someone who has read nothing yet. */
export const emptyMarks: Marks = new LayeredMarks(new Map(), new Map(), 0);

/** Marks from a store; where an id comes twice the newer values win. */
export function marksFrom(entries: Iterable<Entry>): Marks {
  const marks = new Map<string, Mark>();
  for (const [id, mark] of entries) {
    const known = marks.get(id);
    marks.set(id, known === undefined ? mark : mergeMarks(known, mark));
  }
  return new LayeredMarks(marks, new Map(), marks.size);
}
