import type { Search } from '../app/searching.ts';
import type { State } from '../app/state.ts';
import { categoryName, hasSnippets } from '../app/view.ts';
import type { PostNumber } from '../catalogue/catalogue.ts';
import { highlight, type Stretch } from '../layout/highlight.ts';
import type { Line, LineSpan } from '../layout/line.ts';
import { blankRow, row, selectedRow, spansWidth } from '../layout/row.ts';
import type { Rectangle } from '../layout/screen.ts';
import { findWords, type TextRange } from '../text/match.ts';
import { signSpans, titleOf } from './post-signs.ts';

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
  const signs = signSpans(state, head, isSelected, pane.columns);
  const title = titleOf(state, head);
  const role = state.marks.isRead(head.id) ? 'read' : 'unread';
  const inRow = (
    before: readonly LineSpan[],
    text: string,
    matches: readonly TextRange[],
    spanRole: LineSpan['role'],
  ): Line => {
    const marks = matches.map(({ start, end }): Stretch => ({ start, end, role: 'match' }));
    const { spans } = highlight({ spans: [{ text, role: spanRole }] }, marks);
    const line = row([...before, ...spans], [{ text: ' ', role: 'text' }], pane.columns, width);
    return isSelected && state.focus === 'posts' ? selectedWithMatches(line) : line;
  };
  const titleRow = inRow(signs, title, findWords(title, marked), role);
  if (!hasSnippets(state, pane)) return [titleRow];
  const indent: LineSpan = { text: signs[0]!.text.padEnd(spansWidth(signs, width)), role: signs[0]!.role };
  const snippet = snippets.get(number) ?? { text: categoryName(state.catalogue, number), matches: [] };
  const isWaiting = !snippets.has(number) && marked.length > 0;
  return [titleRow, inRow([indent], isWaiting ? '' : snippet.text, snippet.matches, 'time')];
}

/** On the bar of the selected row the words stay marked. */
function selectedWithMatches(line: Line): Line {
  const selected = selectedRow(line).spans;
  return {
    spans: line.spans.map((span, index) =>
      span.role === 'match' ? { ...selected[index]!, emphases: ['strong', 'mark'] } : selected[index]!,
    ),
  };
}
