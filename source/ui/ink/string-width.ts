import { type AmbiguousWidth, cellWidth } from '../../text/width.ts';
import { isPlainText } from './plain-text.ts';

type StringWidth = (
  text: string,
  options?: { ambiguousIsNarrow?: boolean; countAnsiEscapeCodes?: boolean },
) => number;

let ambiguous: AmbiguousWidth = 1;

/**
 * How wide characters of ambiguous width are on this terminal: Ink repaints a changed row from its first changed cell on, and
 * has to count the cells as the terminal does. Said once, before the first frame.
 */
export function countAmbiguousAs(columns: AmbiguousWidth): void {
  ambiguous = columns;
}

/**
 * The package `string-width`, as Ink and its kin call it in the bundle, answered from our own table where the text is plain. The
 * package measures a million Chinese characters a second, and its regular expressions and its segmenter cost 30 ms at the start;
 * so it is loaded for the first text that needs it, if one ever comes.
 */
export function stringWidthWith(loadExact: () => StringWidth): StringWidth {
  return (text, options) => {
    if (options !== undefined) return loadExact()(text, options);
    const visible = text.includes('\u001b') ? text.replace(/\u001b\[[\d;]*m/g, '') : text;
    if (!isPlainText(visible)) return loadExact()(text, { ambiguousIsNarrow: ambiguous === 1 });
    // A newline has no width; the table is for text of one line.
    return cellWidth(ambiguous).ofText(visible.includes('\n') ? visible.replaceAll('\n', '') : visible);
  };
}
