import type { PostNumber } from '../catalogue/catalogue.ts';
import { withLine } from '../catalogue/habits.ts';
import { parseQuery } from '../catalogue/parse-query.ts';
import type { Query } from '../catalogue/query.ts';
import type { Snippet } from '../layout/snippet.ts';
import { searchingWords } from '../words/searching.ts';
import type { ActionOf } from './action.ts';
import { listPosts } from './post-list.ts';
import type { PostList, State } from './state.ts';
import { just, type Step } from './step.ts';
import { postsInView, screenOf, selectedNumber } from './view.ts';

/** A search over all posts; what it finds stands in the list until one goes back. */
export interface Search {
  /** As they were typed. */
  readonly words: string;
  /** What is marked in titles, snippets and posts. */
  readonly marked: readonly string[];
  /** What was typed and means nothing: `since:soon`. */
  readonly leftOut: readonly string[];
  /** The number of the request whose answers are taken. */
  readonly request: number;
  readonly isRunning: boolean;
  /** Whether the list shows what was found, and no longer what it showed before. */
  readonly isAnswered: boolean;
  /** Those in whose titles the words are first, each part newest first. */
  readonly numbers: readonly PostNumber[];
  readonly snippets: ReadonlyMap<PostNumber, Snippet | undefined>;
  /** The posts whose snippets were asked for. */
  readonly asked: ReadonlySet<PostNumber>;
  /** The list that one comes back to. */
  readonly before: Before;
}

interface Before {
  readonly posts: PostList;
  readonly focus: State['focus'];
}

/** Searches for words while they are typed; for none, the list is as before. What was found stays until there is an answer. */
export function search(state: State, words: string): Step {
  if (words.trim() === '') return just(withoutSearch(state));
  const { timezone } = state.catalogue.site;
  const query = parseQuery(words, { timezone, nowMs: state.nowMs });
  const request = state.requests + 1;
  const before = state.search?.before ?? { posts: state.posts, focus: state.focus };
  const started: Search = {
    words,
    marked: markedWords(query),
    leftOut: query.problems.map(problem => `${problem.field}:${'value' in problem ? problem.value : ''}`),
    request,
    isRunning: true,
    isAnswered: state.search?.isAnswered ?? false,
    numbers: state.search?.numbers ?? [],
    snippets: state.search?.snippets ?? new Map(),
    asked: new Set(state.search?.numbers),
    before,
  };
  return [
    { ...state, requests: request, search: started },
    [{ kind: 'search', query, request, marks: state.marks }],
  ];
}

/** Posts were found. One that has moved down the list stays where it is, else the first one is selected. */
export function takeHits(state: State, { request, numbers, isDone }: ActionOf<'posts-found'>): Step {
  const { search: running, posts } = state;
  if (running?.request !== request) return just(state);
  const found: Search = { ...running, numbers, isRunning: !isDone, isAnswered: true, asked: new Set() };
  const filter = running.isAnswered ? posts.filter : '';
  const listed = listPosts({ ...state, search: found }, { filter });
  const isAtTop = state.layer?.kind === 'prompt' || !running.isAnswered || posts.selected === 0;
  const selected = isAtTop ? 0 : listed.posts.selected;
  const top = Math.max(0, selected - (posts.selected - posts.top));
  return just({ ...listed, posts: { ...listed.posts, selected, top } });
}

export function takeSnippets(state: State, { request, snippets }: ActionOf<'snippets-read'>): Step {
  const { search: running } = state;
  if (running?.request !== request) return just(state);
  const all = new Map([...running.snippets, ...snippets]);
  return just({ ...state, search: { ...running, snippets: all } });
}

/** Asks for the snippets of the posts in view. */
export function askForSnippets(state: State): Step {
  const { search: running, posts } = state;
  const pane = screenOf(state).panes.posts;
  if (running === undefined || !running.isAnswered || pane === undefined) return just(state);
  if (running.marked.length === 0) return just(state);
  const inView = Array.from({ length: postsInView(state, pane) }, (_, row) => posts.numbers[posts.top + row]);
  const numbers = inView.filter(number => number !== undefined && !running.asked.has(number)) as PostNumber[];
  if (numbers.length === 0) return just(state);
  const asked = new Set([...running.asked, ...numbers]);
  return [
    { ...state, search: { ...running, asked } },
    [{ kind: 'read-snippets', numbers, words: running.marked, request: running.request }],
  ];
}

/** The list as it was before the search. */
export function withoutSearch(state: State): State {
  const { search: over } = state;
  if (over === undefined) return state;
  const focus = state.focus === 'reader' ? state.focus : over.before.focus;
  return { ...state, search: undefined, posts: over.before.posts, focus };
}

/** So many posts that were found stay in the list until the search has been made again; to find them again takes a while. */
const MOST_CARRIED = 2000;

/** The same search over another catalogue, in which `listed` lists what one goes back to: what was found stays meanwhile. */
export function searchAgain(state: State, listed: State): Step {
  const { search: over, posts } = state;
  if (over === undefined) return just(listed);
  if (!over.isAnswered) return search(listed, over.words);
  const carry = (number: PostNumber): PostNumber | undefined =>
    listed.catalogue.find(state.catalogue.idOf(number));
  const isInOrder = posts.numbers === over.numbers;
  const seen = isInOrder ? Math.max(MOST_CARRIED, posts.top + screenOf(state).rows) : over.numbers.length;
  const carried: Search = {
    ...over,
    numbers: over.numbers
      .slice(0, seen)
      .map(carry)
      .filter(number => number !== undefined),
    snippets: new Map(
      [...over.snippets].flatMap(([number, snippet]) => {
        const found = carry(number);
        return found === undefined ? [] : [[found, snippet]];
      }),
    ),
    before: { ...over.before, posts: listed.posts },
  };
  const number = selectedNumber(state);
  const selected = number === undefined ? undefined : carry(number);
  return search(listPosts({ ...listed, search: carried }, { filter: posts.filter, selected }), over.words);
}

/** Keeps the words for another time; says which of them mean nothing. */
export function rememberSearch(state: State): Step {
  if (state.search === undefined) return just(state);
  const { words, leftOut } = state.search;
  const habits = withLine(state.habits, 'searches', words.trim(), state.nowMs);
  const [first] = leftOut;
  const notice = first === undefined ? state.notice : searchingWords[state.terminal.language].leftOut(first);
  return [{ ...state, habits, notice }, [{ kind: 'save-habits', habits }]];
}

function markedWords({ conditions }: Query): string[] {
  return conditions.flatMap(condition => {
    const isMarked =
      condition.kind === 'word' &&
      !condition.isExcluded &&
      (condition.field === 'anywhere' || condition.field === 'title');
    return isMarked ? condition.anyOf : [];
  });
}
