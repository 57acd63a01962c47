import type { Reader, State } from '../../app/state.ts';
import { screenOf } from '../../app/view.ts';
import { textOf } from '../../layout/highlight.ts';
import { appWords } from '../../words/app.ts';
import { speechWords } from '../../words/speech.ts';
import { markSentences } from './speak-list.ts';

/** The lines of the post that have come into view; after a jump all from where it led; of a word that is found its line. */
export function articleSentences(before: State | undefined, after: State): string[] {
  const { reader } = after;
  if (reader === undefined) return [];
  const previous = before?.reader?.article === reader.article ? before.reader : undefined;
  if (before === undefined || previous === undefined) return linesInView(after, reader, undefined);
  const match = matchSentences(before, after, reader);
  if (match.length > 0) return match;
  const marks = markSentences(before, after, reader.post.head.id);
  if (previous.top === reader.top) return before.layer === undefined ? marks : [reader.post.title, ...marks];
  const heard = before.jumps === after.jumps ? previous.top : undefined;
  return [...linesInView(after, reader, heard), ...marks];
}

/** `heardTop` is the row that was at the top when the lines from there on were heard. */
function linesInView(state: State, { article, top }: Reader, heardTop: number | undefined): string[] {
  const rows = screenOf(state).panes.reader?.rows ?? 1;
  const end = Math.min(article.lines.length, top + rows);
  const isHeard = (row: number): boolean =>
    heardTop !== undefined && row >= heardTop && row < heardTop + rows;
  const lines: string[] = [];
  for (let row = top; row < end; row++) if (!isHeard(row)) lines.push(textOf(article.lines[row]!));
  const isNewlyAtEnd = end === article.lines.length && (lines.length === 0 || !isHeard(end - 1));
  return isNewlyAtEnd ? [...lines, speechWords[state.terminal.language].endOfPost] : lines;
}

/** The line of a match that one has gone to. What typing has found is said when Enter takes it. */
function matchSentences(before: State, state: State, { found, article }: Reader): string[] {
  const row = found?.matches[found.current]?.[0]?.row;
  if (found === undefined || row === undefined) return [];
  const earlier = before.reader?.found;
  const isTaken = before.layer?.kind === 'prompt' && before.layer.purpose === 'find';
  const isNew = isTaken || earlier?.current !== found.current || earlier.words !== found.words;
  const words = appWords[state.terminal.language];
  return isNew
    ? [`${words.matches(found.current + 1, found.matches.length)}: ${textOf(article.lines[row]!)}`]
    : [];
}
