import type { Mark } from './mark.ts';

/** Marks by id, each id once. */
export interface MarkTable {
  readonly size: number;
  get(id: string): Mark | undefined;
  entries(): Iterable<MarkEntry>;
  /** Where it has many marks and a name: what the name says is what is in it, whoever has read it. */
  readonly name?: string | undefined;
  /** Goes through ids as they lie in a file, where they do: quicker than to make an entry of each. */
  visit?(each: VisitMark): void;
}

/** The bytes from `start` to `end` are an id as JSON, with its quotation marks. */
export type VisitMark = (
  bytes: Uint8Array,
  start: number,
  end: number,
  isRead: boolean,
  isStarred: boolean,
) => void;

/** A mark and whose it is. */
export type MarkEntry = readonly [id: string, mark: Mark];

/** Marks in memory. */
export class MapTable implements MarkTable {
  readonly marks: ReadonlyMap<string, Mark>;

  constructor(marks: ReadonlyMap<string, Mark>) {
    this.marks = marks;
  }

  get size(): number {
    return this.marks.size;
  }

  get(id: string): Mark | undefined {
    return this.marks.get(id);
  }

  entries(): Iterable<MarkEntry> {
    return this.marks;
  }
}
