import type { Search } from '../app/searching.ts';
import type { State } from '../app/state.ts';
import { categoryName, hasSnippets } from '../app/view.ts';
import type { PostNumber } from '../catalogue/catalogue.ts';
import type { Line, LineSpan, Role } from '../layout/line.ts';
import { blankRow, row, selectedRow, spansWidth } from '../layout/row.ts';
import type { Rectangle } from '../layout/screen.ts';
import type { Snippet } from '../layout/snippet.ts';
import { findWords, type TextRange } from '../text/match.ts';
import { signSpans, titleOf } from './post-signs.ts';

/** Below this a piece of the text begins under the signs, to have more room, and else under the title. */
const LEAST_COLUMNS_FOR_INDENT = 60;
const SIGN_COLUMNS = 4;

/** The posts that a search found: the title and, where there is room, a piece of the text below, with the words marked. */
export function resultsPane(state: State, search: Search, pane: Rectangle): Line[] {
  const { posts } = state;
  const lines: Line[] = [];
  for (let index = posts.top; index < posts.numbers.length && lines.length < pane.rows; index++) {
    lines.push(...resultRows(state, search, posts.numbers[index]!, index === posts.selected, pane));
  }
  while (lines.length < pane.rows) lines.push(blankRow(pane.columns));
  return lines.slice(0, pane.rows);
}

function resultRows(
  state: State,
  { marked, snippets }: Search,
  number: PostNumber,
  isSelected: boolean,
  pane: Rectangle,
): Line[] {
  const { width } = state.terminal;
  const head = state.catalogue.head(number);
  const title = titleOf(state, head);
  const signs = signSpans(state, head, isSelected, pane.columns);
  const role = state.marks.isRead(head.id) ? 'read' : 'unread';
  const titleSpans = withMatches(title, findWords(title, marked), role, role);
  const inRow = (spans: readonly LineSpan[]): Line => {
    const line = row(spans, [{ text: ' ', role: 'text' }], pane.columns, width);
    return isSelected && state.focus === 'posts' ? selectedMatches(line) : line;
  };
  if (!hasSnippets(state, pane)) return [inRow([...signs, ...titleSpans])];
  const indentColumns = pane.columns < LEAST_COLUMNS_FOR_INDENT ? SIGN_COLUMNS : spansWidth(signs, width);
  const indent: LineSpan = { ...signs[0]!, text: signs[0]!.text.padEnd(indentColumns) };
  const { text, matches } = snippetFor(state, number, snippets.get(number));
  return [inRow([...signs, ...titleSpans]), inRow([indent, ...withMatches(text, matches, 'time', 'text')])];
}

/** What was found by its head alone says where it is listed. */
function snippetFor(state: State, number: PostNumber, snippet: Snippet | undefined): Snippet {
  if (snippet !== undefined) return snippet;
  const isWaiting = state.search?.snippets.has(number) === false && state.search.marked.length > 0;
  return { text: isWaiting ? '' : categoryName(state.catalogue, number), matches: [] };
}

function withMatches(text: string, matches: readonly TextRange[], role: Role, matchRole: Role): LineSpan[] {
  const spans: LineSpan[] = [];
  let position = 0;
  for (const { start, end } of matches) {
    if (start > position) spans.push({ text: text.slice(position, start), role });
    spans.push({ text: text.slice(start, end), role: matchRole, emphases: ['mark'] });
    position = end;
  }
  if (position < text.length) spans.push({ text: text.slice(position), role });
  return spans;
}

/** On the bar of the selected row, too, the matches are marked. */
function selectedMatches(line: Line): Line {
  const { spans } = selectedRow(line);
  return {
    spans: spans.map((span, index) => {
      const isMatch = line.spans[index]?.emphases?.includes('mark');
      return isMatch ? { ...span, emphases: [...(span.emphases ?? []), 'mark'] } : span;
    }),
  };
}
