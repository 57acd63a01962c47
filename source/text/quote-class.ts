import { breakClassOf, classNumber } from './break-class.ts';

const { letter, digit, opener, closer, pause, space, stop, comma } = classNumber;
const narrowOpener = classNumber['narrow-opener'];
const narrowCloser = classNumber['narrow-closer'];

const WORD: ReadonlySet<number> = new Set([letter, digit]);
/** Behind these a quote begins something, before those it ends something. */
const STARTS: ReadonlySet<number> = new Set([space, opener, narrowOpener]);
const ENDS: ReadonlySet<number> = new Set([
  space,
  closer,
  pause,
  narrowCloser,
  stop,
  comma,
  classNumber['wide-stop'],
]);

/**
 * The class that a quote has where it stands: it opens, it closes, or it is an apostrophe. Its neighbours
 * tell; where both are text, as in `市场"信了"`, straight quotes open and close by turns.
 *
 * @param previous class of the character before; a space at a paragraph's start
 * @param open the straight quotes that are open, kept up to date here
 */
export function quoteClass(text: string, index: number, previous: number, open: Set<string>): number {
  const quote = text[index]!;
  const next = index + 1 < text.length ? breakClassOf(text.charCodeAt(index + 1)) : space;
  // German closes with “ what it opens with „.
  if (quote === '“') return WORD.has(previous) && ENDS.has(next) ? closer : opener;
  if (quote !== '"' && WORD.has(previous) && WORD.has(next)) return letter;
  if (quote === '’') return closer;

  const isStart = STARTS.has(previous);
  const isEnd = ENDS.has(next);
  const isOpening = isStart === isEnd ? !open.has(quote) : isStart;
  if (isOpening) open.add(quote);
  else open.delete(quote);
  return isOpening ? narrowOpener : narrowCloser;
}
