import { breakClassOf, classNumber } from './break-class.ts';
import { beforeAfter, Opportunity, opportunityBetween, PARAGRAPH_START } from './break-rules.ts';
import { LineFiller, type LineRange } from './line-filler.ts';
import { quoteClass } from './quote-class.ts';
import type { CellWidth } from './width.ts';

export type { LineRange } from './line-filler.ts';

export interface BreakOptions {
  /** Width of the first line, where it differs (`columns` where it does not). */
  readonly firstColumns?: number;
  /** Lets `、`, `，` and `。` stand in the margin, up to two cells beyond the columns (CLREQ 3.1.6). */
  readonly hangsPunctuation?: boolean;
}

/**
 * Breaks cleaned text into lines of at most so many columns, as Chinese, Japanese, Korean and Latin readers
 * expect it:
 *
 * - CLREQ's strict rules on what starts and ends no line (`。，」` and `「（`, small kana, `——` and `……` in one
 *   piece);
 * - numbers stay whole and keep their sign and unit (`¥1,376`, `3.5%`, `1.46万亿元`);
 * - words stay whole; they may part after a hyphen between letters. Korean breaks at spaces;
 * - what is wider than a line starts on a line of its own and parts at the least bad place;
 * - `\n` ends a line. Spaces at a line's end are left out, spaces at a paragraph's start stay.
 *
 * It fills greedily, in one pass, in linear time, and copies no text. Only a character wider than the columns
 * makes a line too wide. Every text has at least one line.
 */
export function breakLines(
  text: string,
  columns: number,
  width: CellWidth,
  options: BreakOptions = {},
): LineRange[] {
  const { firstColumns = columns, hangsPunctuation = false } = options;
  const filler = new LineFiller(columns, firstColumns);
  const openQuotes = new Set<string>();
  let before = PARAGRAPH_START;
  let previousClass = space;

  for (let index = 0; index < text.length; ) {
    const codePoint = text.codePointAt(index)!;
    if (codePoint === NEWLINE) {
      index += 1;
      filler.endParagraph(index);
      openQuotes.clear();
      before = PARAGRAPH_START;
      previousClass = space;
      continue;
    }

    let end = index + (codePoint > 0xffff ? 2 : 1);
    let cells = width.ofCodePoint(codePoint);
    if (isFlag(text, index, codePoint)) {
      end += 2;
      cells *= 2;
    }

    let breakClass = breakClassOf(codePoint);
    if (breakClass === quote) breakClass = quoteClass(text, index, previousClass, openQuotes);
    const opportunity = opportunityBetween(before, breakClass);
    before = beforeAfter(before, breakClass);

    if (breakClass === space) filler.addSpace(cells);
    else if (breakClass === mark && previousClass !== space) filler.addMark(end, cells);
    else {
      const hangs = hangsPunctuation && HANGING.has(codePoint) && isFreeBefore(text, end, before);
      filler.addCharacter(index, end, cells, opportunity, hangs);
    }
    previousClass = breakClass;
    index = end;
  }
  return filler.finish();
}

const { space, mark, quote } = classNumber;
const NEWLINE = 0x0a;
const HANGING: ReadonlySet<number> = new Set([0x3001, 0x3002, 0xff0c]);

/** Whether two regional indicators begin here, which are one flag together. */
function isFlag(text: string, index: number, codePoint: number): boolean {
  return isRegionalIndicator(codePoint) && isRegionalIndicator(text.codePointAt(index + 2) ?? 0);
}

function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

/** Whether what follows may start a line, so that the character before it may hang. */
function isFreeBefore(text: string, index: number, before: number): boolean {
  const next = text.codePointAt(index) ?? NEWLINE;
  return next === NEWLINE || opportunityBetween(before, breakClassOf(next)) === Opportunity.free;
}
