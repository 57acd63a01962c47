/** A part of the screen, in cells from its upper left corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export type PaneName = 'groups' | 'posts' | 'reader';

/** `narrow`: one pane at a time; `medium`: the lists side by side or the reader alone; `wide`: all three. */
type Shape = 'narrow' | 'medium' | 'wide';

/**
 * Where everything stands. A pane that is not shown has no rectangle; between two that are lies one column
 * for the rule.
 */
export interface Screen extends Size {
  readonly shape: Shape;
  readonly header: Rectangle | undefined;
  readonly body: Rectangle;
  readonly footer: Rectangle | undefined;
  readonly panes: { readonly [name in PaneName]?: Rectangle };
}

/**
 * From here on the lists stand side by side: 24 columns of names, a rule, and titles of 20 characters and
 * more.
 */
const MEDIUM_COLUMNS = 72;
/** From here on the reader has its 54 columns beside both lists. */
const WIDE_COLUMNS = 120;
/** From here on a blank row parts the header and the footer from what is read. */
const AIRY_ROWS = 20;

/**
 * Divides the screen. `focus` is the pane that has the keys; `isAlone` gives it the whole width at any
 * size.
 */
export function layOutScreen(size: Size, focus: PaneName, isAlone: boolean): Screen {
  const shape = shapeOf(size.columns);
  const hasHeader = size.rows >= 6;
  const hasFooter = size.rows >= 3;
  const gapRows = size.rows >= AIRY_ROWS ? 1 : 0;
  const top = hasHeader ? 1 + gapRows : 0;
  const below = hasFooter ? 1 + gapRows : 0;
  const body = { left: 0, top, columns: size.columns, rows: Math.max(1, size.rows - top - below) };
  return {
    ...size,
    shape,
    header: hasHeader ? { left: 0, top: 0, columns: size.columns, rows: 1 } : undefined,
    body,
    footer: hasFooter ? { left: 0, top: size.rows - 1, columns: size.columns, rows: 1 } : undefined,
    panes: dividePanes(body, isAlone ? 'narrow' : shape, focus),
  };
}

function shapeOf(columns: number): Shape {
  if (columns >= WIDE_COLUMNS) return 'wide';
  return columns >= MEDIUM_COLUMNS ? 'medium' : 'narrow';
}

function dividePanes(body: Rectangle, shape: Shape, focus: PaneName): Screen['panes'] {
  const { columns } = body;
  if (shape === 'narrow' || (shape === 'medium' && focus === 'reader')) return { [focus]: body };
  const groupColumns = within(Math.round(columns * 0.18), 24, 32);
  const groups = { ...body, columns: groupColumns };
  const postsLeft = groupColumns + 1;
  if (shape === 'medium')
    return { groups, posts: { ...body, left: postsLeft, columns: columns - postsLeft } };
  const postColumns = within(Math.round(columns * 0.32), 38, 64);
  const readerLeft = postsLeft + postColumns + 1;
  return {
    groups,
    posts: { ...body, left: postsLeft, columns: postColumns },
    reader: { ...body, left: readerLeft, columns: columns - readerLeft },
  };
}

/**
 * The width that text is set in, and the air on its left: a comfortable measure, centred where there is
 * room.
 */
export function measureWithin(pane: Rectangle, mostColumns: number): { columns: number; inset: number } {
  const marginColumns = pane.columns >= 48 ? 2 : pane.columns >= 24 ? 1 : 0;
  const columns = Math.max(1, Math.min(mostColumns, pane.columns - 2 * marginColumns));
  return { columns, inset: Math.floor((pane.columns - columns) / 2) };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
