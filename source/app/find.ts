import type { Article } from '../layout/article.ts';
import { textOf } from '../layout/highlight.ts';
import { findWords } from '../text/match.ts';

/** What a search in a post found. */
export interface Found {
  /** The words of the search over all posts are marked as long as it is on; those typed in the post until one goes back. */
  readonly isOfSearch: boolean;
  /** Any of them is a match. */
  readonly words: readonly string[];
  /** Ascending; a match that runs over a line's end has a piece on each line. */
  readonly matches: readonly Match[];
  /** Which of `matches` one is at. */
  readonly current: number;
}

type Match = readonly MatchPiece[];

interface MatchPiece {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** The article's characters in a row, each with the place where it is shown. */
interface SearchText {
  readonly text: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** All places of any of the words in a post as it is laid out: in any case, also where a line breaks within a word. */
export function findInArticle(article: Article, words: readonly string[]): Match[] {
  const searched = searchTextOf(article);
  return findWords(searched.text, words).map(({ start, end }) => piecesOf(searched, start, end));
}

/** The first match that begins on this row or below, else the first of all. */
export function matchFrom(matches: readonly Match[], row: number): number {
  const index = matches.findIndex(match => match[0]!.row >= row);
  return index === -1 ? 0 : index;
}

function searchTextOf({ lines }: Article): SearchText {
  let text = '';
  const rows: number[] = [];
  const columns: number[] = [];
  const append = (character: string, row: number, column: number): void => {
    if (character === ' ' && (text === '' || text.endsWith(' '))) return;
    text += character;
    rows.push(row);
    columns.push(column);
  };
  for (const [row, line] of lines.entries()) {
    const lineText = textOf(line);
    const start = lineText.search(/\S/);
    if (start === -1) continue;
    // Chinese goes on without a space where its line breaks, Latin words do not.
    if (isNarrow(text.at(-1)) && isNarrow(lineText[start])) append(' ', row, start);
    for (let column = start; column < lineText.length; column++) {
      append(/\s/.test(lineText[column]!) ? ' ' : lineText[column]!, row, column);
    }
  }
  return { text, rows, columns };
}

function piecesOf({ rows, columns }: SearchText, from: number, to: number): Match {
  const pieces: MatchPiece[] = [];
  for (let index = from; index < to; index++) {
    const row = rows[index]!;
    const column = columns[index]!;
    const last = pieces.at(-1);
    if (last?.row === row && last.end === column) pieces[pieces.length - 1] = { ...last, end: column + 1 };
    else pieces.push({ row, start: column, end: column + 1 });
  }
  return pieces;
}

function isNarrow(character: string | undefined): boolean {
  return character !== undefined && character < '\u1100';
}
