import { breakClassOf, classNumber } from './break-class.ts';

const { letter, digit, opener, closer, space, stop, comma } = classNumber;
const narrowOpener = classNumber['narrow-opener'];
const narrowCloser = classNumber['narrow-closer'];
const wideStop = classNumber['wide-stop'];

const SINGLE = 0x27;
const CURLY_OPENING = 0x201c;
const CURLY_CLOSING_SINGLE = 0x2019;

/**
 * The class that a quote has where it stands: it opens, it closes, or it is an apostrophe. Its neighbours tell; where both
 * are text, as in `市场"信了"`, straight quotes open and close by turns.
 *
 * @param previous class of the character before, spaces included
 * @param open straight quotes that are open; kept up to date
 */
export function quoteClass(text: string, index: number, previous: number, open: Set<number>): number {
  const quote = text.charCodeAt(index);
  const next = index + 1 < text.length ? breakClassOf(text.charCodeAt(index + 1)) : space;

  if (quote === CURLY_OPENING) {
    // “ closes where German has it: „so“.
    return isWord(previous) && isEnd(next) ? closer : opener;
  }
  if (quote === CURLY_CLOSING_SINGLE) return isWord(previous) && isWord(next) ? letter : closer;
  if (quote === SINGLE && isWord(previous) && isWord(next)) return letter;

  const isOpening =
    isStart(previous) && !isEnd(next) ? true : isEnd(next) && !isStart(previous) ? false : !open.has(quote);
  if (isOpening) open.add(quote);
  else open.delete(quote);
  return isOpening ? narrowOpener : narrowCloser;
}

function isWord(breakClass: number): boolean {
  return breakClass === letter || breakClass === digit;
}

/** Whether a quote after this class begins something. */
function isStart(breakClass: number): boolean {
  return breakClass === space || breakClass === opener || breakClass === narrowOpener;
}

/** Whether a quote before this class ends something. */
function isEnd(breakClass: number): boolean {
  return (
    breakClass === space ||
    breakClass === closer ||
    breakClass === narrowCloser ||
    breakClass === stop ||
    breakClass === comma ||
    breakClass === wideStop
  );
}
