import { cellWidth } from '../../text/width.ts';
import { isPlainText } from './plain-text.ts';

type StringWidth = (
  text: string,
  options?: { ambiguousIsNarrow?: boolean; countAnsiEscapeCodes?: boolean },
) => number;

/**
 * The package `string-width`, as Ink and its kin call it in the bundle, answered from our own table where the text is plain. The
 * package measures a million Chinese characters a second, and its regular expressions and its segmenter cost 30 ms at the start;
 * so it is loaded for the first text that needs it, if one ever comes.
 */
export function stringWidthWith(loadExact: () => StringWidth): StringWidth {
  const { ofText } = cellWidth(1);
  return (text, options) => {
    if (options === undefined) {
      const visible = text.includes('\u001b') ? text.replace(/\u001b\[[\d;]*m/g, '') : text;
      // A newline has no width; the table is for text of one line.
      if (isPlainText(visible))
        return ofText(visible.includes('\n') ? visible.replaceAll('\n', '') : visible);
    }
    return loadExact()(text, options);
  };
}
