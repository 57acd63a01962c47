/** Where one is in a list: the selected item and the first row that is seen. */
export interface ListPlace {
  readonly selected: number;
  readonly top: number;
}

/** Rows that stay in view before and after the selected one. */
const MARGIN_ROWS = 3;

/**
 * The place with the selected row in view. A list that has to move puts the selected row in its middle, because a terminal
 * repaints every row of a list that moves, and this way it moves once in half a page.
 */
export function keepInView<Place extends ListPlace>(place: Place, rowCount: number, pageRows: number): Place {
  const margin = Math.min(MARGIN_ROWS, Math.floor((pageRows - 1) / 4));
  const isAbove = place.selected < place.top + margin;
  const isBelow = place.selected > place.top + pageRows - 1 - margin;
  const wanted = isAbove || isBelow ? place.selected - Math.floor(pageRows / 2) : place.top;
  const top = clamp(wanted, 0, Math.max(0, rowCount - pageRows));
  return top === place.top ? place : { ...place, top };
}

/** The nearest whole number of `least` to `most`; `least` where there is none. */
export function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
