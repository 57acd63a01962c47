/**
 * What is known of many posts: one array for each thing, a place in all of them for each post. This is how posts
 * come from the readers, lie in the index's file, and are looked at from there without being made into objects.
 */
export const columnTypes = {
  /** Milliseconds since the epoch; where there is no date, as `flags` says, minus infinity. */
  dates: Float64Array,
  flags: Uint8Array,
  /** Places in the list of categories' ids, and in that of folders. */
  groups: Uint32Array,
  folders: Uint32Array,
  /** The file's time of change (milliseconds) and its size, by which a changed file is known. */
  modified: Float64Array,
  sizes: Uint32Array,
  /** Of the id and of the path, see `hash-text`. */
  idHashes: Float64Array,
  pathHashes: Float64Array,
  /** Where the post's record begins and how long it is, see `record`. */
  recordStarts: Float64Array,
  recordLengths: Uint32Array,
  /** What is searched first: title, tags, source, stocks. */
  headTextStarts: Float64Array,
  headTextLengths: Uint32Array,
  /** What is searched then: the plain text. It lies in files of its own, which are counted through as one. */
  textStarts: Float64Array,
  textLengths: Uint32Array,
} as const;

export type ColumnName = keyof typeof columnTypes;

export type Columns = { readonly [name in ColumnName]: InstanceType<(typeof columnTypes)[name]> };

export const columnNames = Object.keys(columnTypes) as ColumnName[];

export function makeColumns(count: number): Columns {
  return Object.fromEntries(columnNames.map(name => [name, new columnTypes[name](count)])) as Columns;
}

/** The first `count` places of columns that were made longer. */
export function cutColumns(columns: Columns, count: number): Columns {
  if (count === columns.flags.length) return columns;
  return Object.fromEntries(columnNames.map(name => [name, columns[name].slice(0, count)])) as Columns;
}

/** What `flags` holds. */
export const flag = {
  hasDate: 1,
  hasTime: 2,
  /** Another post has the same id and keeps it: this one goes by its path. */
  isNamedByPath: 4,
} as const;
