import type { PostNumber } from '../catalogue/catalogue.ts';
import { blankMark } from '../catalogue/mark.ts';
import type { Article } from '../layout/article.ts';
import { layOutArticle } from '../layout/lay-out-article.ts';
import { positionOf, rowAt } from '../layout/row-at.ts';
import { measureWithin, type Rectangle } from '../layout/screen.ts';
import type { Post } from '../post/post.ts';
import { appWords } from '../words/app.ts';
import type { ActionOf, Intent } from './action.ts';
import { type Found, findInArticle } from './find.ts';
import { clamp } from './list-place.ts';
import { markPosts, markRead } from './marking.ts';
import { selectPost } from './post-list.ts';
import type { Reader, State } from './state.ts';
import { just, type Step, saying, then } from './step.ts';
import { categoryName, headOf, screenOf } from './view.ts';

/**
 * Opens a post to read it: the reader has the keys, and the post is read from now on. One that has to be fetched first is then
 * shown at `position`, else where it was left.
 */
export function openPost(state: State, number: PostNumber, position?: number): Step {
  const opened: State = { ...selectPost(state, number), focus: 'reader' };
  return then(markRead(opened, headOf(state, number).id), next =>
    next.reader?.number === number
      ? just({ ...next, awaited: undefined })
      : requestPost({ ...next, reader: undefined }, number, { isPreview: false, position }),
  );
}

/** Asks for a post. Until it is there the reader keeps what it shows, and only the last one asked for is shown. */
export function requestPost(
  state: State,
  number: PostNumber,
  { isPreview, position, intent }: RequestOptions,
): Step {
  const request = state.requests + 1;
  return [
    { ...state, requests: request, awaited: { number, request, position, intent } },
    [{ kind: 'read-post', number, request, isPreview }],
  ];
}

interface RequestOptions {
  readonly isPreview: boolean;
  readonly position?: number | undefined;
  readonly intent?: Intent | undefined;
}

/** What is seen of a long post until all of it is there: its beginning, unless it will be shown further below. */
export function receiveBeginning(state: State, { request, post }: ActionOf<'post-begun'>): Step {
  const { awaited } = state;
  if (awaited?.request !== request || (state.search?.marked.length ?? 0) > 0) return just(state);
  if ((awaited.position ?? placeLeft(state, post)) > 0) return just(state);
  return just({ ...state, awaited: { ...awaited, beginning: layOut(state, post, awaited.number) } });
}

/** A post that was asked for is there. One that nobody waits for any more is dropped here, and nowhere else. */
export function receivePost(state: State, { request, post }: ActionOf<'post-read'>): Step {
  if (state.awaited?.request !== request) return just(state);
  const { number, position } = state.awaited;
  const article = layOut(state, post, number);
  const found = foundBySearch(state, article);
  const row = position === undefined ? found?.matches[0]?.[0]?.row : undefined;
  const top = row === undefined ? rowAt(article, position ?? placeLeft(state, post)) : rowAbove(state, row);
  const reader = { number, post, article, top, found };
  return just({ ...state, awaited: undefined, reader });
}

/** Where a post was left. What was left at its beginning is shown with what stands above its text. */
function placeLeft({ marks }: State, { head }: Post): number {
  const { position } = marks.get(head.id) ?? blankMark;
  return position > 0 ? position : Number.NEGATIVE_INFINITY;
}

export function failPost(state: State, { request, reason }: ActionOf<'post-failed'>): Step {
  if (state.awaited?.request !== request) return just(state);
  const focus = state.focus === 'reader' ? 'posts' : state.focus;
  return saying(
    { ...state, awaited: undefined, reader: undefined, focus },
    appWords[state.terminal.language].cannotRead(reason),
  );
}

/** What is searched for in all posts is marked in each of them. */
function foundBySearch({ search }: State, article: Article): Found | undefined {
  const words = search?.marked ?? [];
  if (words.length === 0) return undefined;
  const matches = findInArticle(article, words);
  return matches.length === 0 ? undefined : { isOfSearch: true, words, matches, current: 0 };
}

/** Where a match is in view with something before it; a match on the first rows leaves the post at its top. */
function rowAbove(state: State, row: number): number {
  const rows = screenOf(state).panes.reader?.rows ?? state.size.rows;
  return row < rows ? 0 : row - Math.floor(rows / 3);
}

/** The article in the width that the reader has now, its first visible character kept at the top. */
export function fitReader(state: State): State {
  const { reader } = state;
  const pane = screenOf(state).panes.reader;
  if (reader === undefined || pane === undefined) return state;
  if (columnsFor(state, pane) === reader.article.columns) {
    const top = clamp(reader.top, 0, lastTop(state, reader.article, pane));
    return top === reader.top ? state : { ...state, reader: { ...reader, top } };
  }
  const fitted = layOutAgain(state, reader);
  return { ...state, reader: { ...fitted, top: clamp(fitted.top, 0, lastTop(state, fitted.article, pane)) } };
}

/** The article as it is to be shown now, its first visible character kept at the top. */
export function layOutAgain(state: State, reader: Reader): Reader {
  const article = layOut(state, reader.post, reader.number);
  const top = rowAt(article, positionOf(reader.article, reader.top));
  const found = reader.found && { ...reader.found, matches: findInArticle(article, reader.found.words) };
  return { ...reader, article, found, top };
}

/** Scrolls to a row as far as the article goes, and notes the place where it is being read. */
export function scrollTo(state: State, row: number): Step {
  const { reader } = state;
  const pane = screenOf(state).panes.reader;
  if (reader === undefined || pane === undefined) return just(state);
  const top = clamp(row, 0, lastTop(state, reader.article, pane));
  if (top === reader.top) return just(state);
  const scrolled = { ...state, reader: { ...reader, top } };
  const position = Math.max(0, positionOf(reader.article, top));
  return markPosts(scrolled, [reader.post.head.id], { position });
}

/** Whether the last row of the post is in view. */
export function isAtEnd(state: State): boolean {
  const pane = screenOf(state).panes.reader;
  if (state.reader === undefined || pane === undefined) return false;
  return state.reader.top >= state.reader.article.lines.length - pane.rows;
}

/** How much of the post has been seen, in percent. */
export function percentSeen({ article, top }: Reader, pane: Rectangle): number {
  const seen = Math.min(article.lines.length, top + pane.rows);
  return article.lines.length === 0 ? 100 : Math.floor((seen * 100) / article.lines.length);
}

/** Where one listens, a jump leads to its line, also to one of the last. */
function lastTop({ terminal }: State, article: Article, pane: Rectangle): number {
  return Math.max(0, article.lines.length - (terminal.isSpoken ? 1 : pane.rows));
}

/** Where one listens, a line is a paragraph. */
function columnsFor({ terminal, measureColumns }: State, pane: Rectangle): number {
  return terminal.isSpoken ? Number.POSITIVE_INFINITY : measureWithin(pane, measureColumns).columns;
}

function layOut(state: State, post: Post, number: PostNumber): Article {
  const pane = screenOf(state).panes.reader ?? { left: 0, top: 0, ...state.size };
  return layOutArticle(post, {
    columns: columnsFor(state, pane),
    isLinear: state.terminal.isSpoken ?? false,
    width: state.terminal.width,
    language: state.terminal.language,
    timezone: state.catalogue.site.timezone,
    categoryName: categoryName(state.catalogue, number),
  });
}
