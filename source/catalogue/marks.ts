import { blankMark, changeMark, type Mark, type MarkChange, mergeMarks } from './mark.ts';
import { MapTable, type MarkEntry, type MarkTable } from './mark-table.ts';

/**
 * All marks of a reader, by post id, as an immutable value: setting one gives other `Marks` and is cheap at 200,000.
 *
 * They are tables one over the other, the newest last; a mark in one hides that of the same post in those below, and is never
 * older. No table is ever touched. Of the maps each is at least twice as large as the next, so that a change copies little
 * and a mark is looked for in few. Marks that come from each other share tables, which need not be compared.
 */
export class Marks implements MarkTable {
  readonly #layers: readonly MarkTable[];
  #size: number | undefined;

  constructor(layers: readonly MarkTable[]) {
    this.#layers = layers;
  }

  get size(): number {
    if (this.#size !== undefined) return this.#size;
    const [lowest, ...above] = this.#layers;
    this.#size = lowest?.size ?? 0;
    for (const id of idsOf(above)) if (lowest?.get(id) === undefined) this.#size++;
    return this.#size;
  }

  get(id: string): Mark | undefined {
    return topmost(this.#layers, id);
  }

  isRead(id: string): boolean {
    return this.get(id)?.isRead === true;
  }

  isStarred(id: string): boolean {
    return this.get(id)?.isStarred === true;
  }

  *entries(): Iterable<MarkEntry> {
    for (const [index, layer] of this.#layers.entries()) {
      const hidden = idsOf(this.#layers.slice(index + 1));
      if (hidden.size === 0) yield* layer.entries();
      else for (const entry of layer.entries()) if (!hidden.has(entry[0])) yield entry;
    }
  }

  /** From the lowest: a mark in one hides that of the same post in those before. */
  get tables(): readonly MarkTable[] {
    return this.#layers;
  }

  /** `changedMs` is the caller's clock. */
  set(id: string, change: MarkChange, changedMs: number): Marks {
    return this.setAll([id], change, changedMs);
  }

  /** The same change for many posts at once. */
  setAll(ids: Iterable<string>, change: MarkChange, changedMs: number): Marks {
    const news = new Map<string, Mark>();
    let [before, after] = [blankMark, changeMark(blankMark, change, changedMs)];
    for (const id of ids) {
      const mark = this.get(id) ?? blankMark;
      // Of a hundred thousand posts most have the same mark, and so they have the same one afterwards.
      if (mark !== before) [before, after] = [mark, changeMark(mark, change, changedMs)];
      news.set(id, after);
    }
    return this.with(news);
  }

  /** What `merge` would change: marks that `other` has and these have not, or have older. */
  newsIn(other: Marks): ReadonlyMap<string, Mark> {
    const shared = this.#sharedWith(other);
    const own = this.#layers.slice(shared);
    const others = other.#layers.slice(shared);
    if (own.length === 0 && others.length === 1 && others[0] instanceof MapTable) return others[0].marks;
    const news = new Map<string, Mark>();
    for (const layer of others) {
      for (const [id, theirs] of layer.entries()) {
        const ours = news.get(id) ?? topmost(own, id);
        const merged = ours === undefined || ours === theirs ? theirs : mergeMarks(ours, theirs);
        if (merged !== ours) news.set(id, merged);
      }
    }
    return news;
  }

  /**
   * Union; for one id the newer value of each field wins, whichever side it is on. `this` itself when `other`
   * has no news.
   */
  merge(other: Marks): Marks {
    const comesFromThese = this.#sharedWith(other) === this.#layers.length;
    return comesFromThese ? other : this.with(this.newsIn(other));
  }

  /** Both, where no mark of `newer` is older than that of the same post here. */
  under(newer: Marks): Marks {
    return new Marks([...this.#layers, ...newer.#layers]);
  }

  /** How many tables, from the lowest, are the same. */
  #sharedWith(other: Marks): number {
    let shared = 0;
    while (shared < this.#layers.length && this.#layers[shared] === other.#layers[shared]) shared++;
    return shared;
  }

  /** These marks with newer ones in the place of those of the same posts. */
  with(news: ReadonlyMap<string, Mark>): Marks {
    if (news.size === 0) return this;
    const layers = [...this.#layers];
    let top = new MapTable(news);
    for (let below = layers.at(-1); below instanceof MapTable; below = layers.at(-1)) {
      if (below.size >= top.size * 2) break;
      top = new MapTable(new Map([...below.entries(), ...top.entries()]));
      layers.pop();
    }
    return new Marks([...layers, top]);
  }
}

function topmost(layers: readonly MarkTable[], id: string): Mark | undefined {
  for (let index = layers.length - 1; index >= 0; index--) {
    const mark = layers[index]!.get(id);
    if (mark !== undefined) return mark;
  }
  return undefined;
}

function idsOf(layers: readonly MarkTable[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const layer of layers) for (const [id] of layer.entries()) ids.add(id);
  return ids;
}

/** The marks of someone who has read nothing yet. */
export const emptyMarks: Marks = new Marks([]);

/** Marks from a store; where an id comes twice the newer values win. */
export function marksFrom(entries: Iterable<MarkEntry>): Marks {
  const marks = new Map<string, Mark>();
  for (const [id, mark] of entries) {
    const known = marks.get(id);
    marks.set(id, known === undefined ? mark : mergeMarks(known, mark));
  }
  return new Marks([new MapTable(marks)]);
}

/** Marks that stand in a table already, such as one that reads them when they are asked for. */
export function marksIn(table: MarkTable): Marks {
  return new Marks([table]);
}
