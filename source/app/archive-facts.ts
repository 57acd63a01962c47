import type { Catalogue } from '../catalogue/catalogue.ts';
import { findAgain } from '../catalogue/find-again.ts';
import { appWords } from '../words/app.ts';
import type { ActionOf } from './action.ts';
import { regroup } from './group-order.ts';
import { returnToLastPlace } from './last-place.ts';
import { refreshPicker } from './picker.ts';
import { lingering, listPosts } from './post-list.ts';
import { placeOf } from './post-numbers.ts';
import { layOutAgain, openPost, requestPost } from './reading.ts';
import { searchAgain, withoutSearch } from './searching.ts';
import type { State } from './state.ts';
import { just, type Step, saying, then } from './step.ts';
import { countUnread, recount } from './unread-counts.ts';
import { categoryName, headOf, selectedNumber } from './view.ts';

/** The archive is open, or open again: the same group, the same post and the same place in it, by their ids. */
export function openArchive(state: State, { catalogue }: ActionOf<'archive-opened'>): Step {
  const isAgain = state.opening.kind === 'open';
  return then(withCatalogue(state, catalogue), opened => {
    const next = returnToLastPlace(opened);
    if (isAgain) return saying(next, appWords[state.terminal.language].reloaded(catalogue.size));
    const number = next.isOfOnePost ? selectedNumber(next) : undefined;
    return number === undefined ? just(next) : openPost(next, number);
  });
}

/** News came while one reads: nothing on the screen moves but what is new, and the post on its way is asked for again. */
export function changeArchive(state: State, { catalogue, added }: ActionOf<'archive-changed'>): Step {
  // Until there is an index the first row is only the newest by its name.
  const isUntouched = state.indexing !== undefined && state.posts.selected === 0 && state.focus !== 'reader';
  const rowsAbove = state.posts.selected - state.posts.top;
  const awaited = state.awaited && findAgain(headOf(state, state.awaited.number), catalogue);
  const { position, intent } = state.awaited ?? {};
  const changed = then(withCatalogue({ ...state, indexing: undefined }, catalogue), next => {
    const selected = isUntouched ? 0 : placeAfter(state, next);
    const kept = { ...next, posts: { ...next.posts, selected, top: Math.max(0, selected - rowsAbove) } };
    const shown = returnToLastPlace(kept);
    return awaited === undefined || shown !== kept
      ? just(shown)
      : requestPost(kept, awaited, { isPreview: false, position, intent });
  });
  if (added === 0) return changed;
  const newPosts = state.newPosts + added;
  return then(changed, next =>
    saying({ ...next, newPosts }, appWords[state.terminal.language].news(newPosts)),
  );
}

/** Where the selected post is now; where it is listed no more, the next one that was below it. */
function placeAfter(before: State, after: State): number {
  const { numbers } = after.posts;
  const isListed = new Uint8Array(after.catalogue.size);
  for (let place = 0; place < numbers.length; place++) isListed[numbers[place]!] = 1;
  for (let place = before.posts.selected; place < before.posts.numbers.length; place++) {
    const number = findAgain(headOf(before, before.posts.numbers[place]!), after.catalogue);
    if (number !== undefined && isListed[number] === 1) return placeOf(numbers, number);
  }
  return Math.max(0, numbers.length - 1);
}

function withCatalogue(before: State, catalogue: Catalogue): Step {
  const state = { ...withoutSearch(before), focus: before.focus };
  const number = selectedNumber(state);
  const selected = number === undefined ? undefined : findAgain(headOf(state, number), catalogue);
  const opened: State = {
    ...state,
    opening: { kind: 'open' },
    catalogue,
    unread: countUnread(catalogue, state.marks),
    awaited: undefined,
    reader: readerIn(state, catalogue),
  };
  const focus = opened.reader === undefined && state.focus === 'reader' ? 'posts' : state.focus;
  const reader = renamed(before, opened);
  const listed = refreshPicker(
    listPosts(regroup({ ...opened, reader, focus }), { selected, kept: lingering(before, catalogue) }),
  );
  return searchAgain(before, listed);
}

/** Only reloading can fail here; an archive that does not open at first is an error of the command line. */
export function failArchive(state: State, { reason }: ActionOf<'archive-failed'>): Step {
  return saying(state, appWords[state.terminal.language].cannotReload(reason));
}

/**
 * What two windows have noted is one: stars and reading done elsewhere show here too. The saved marks are built upon, because
 * marks that come from each other are compared quickly.
 */
export function takeMarks(state: State, { marks: saved }: ActionOf<'marks-saved'>): Step {
  const news = state.marks.newsIn(saved);
  const marks = saved.merge(state.marks);
  if (marks === state.marks) return just(state);
  const unread = news.size === 0 ? state.unread : recount(state.unread, state.catalogue, news.keys(), marks);
  return just({ ...state, marks, unread });
}

/** The open post under its number in the new catalogue; closed where it is gone. */
function readerIn({ reader }: State, catalogue: State['catalogue']): State['reader'] {
  const number = reader && findAgain(reader.post.head, catalogue);
  return reader === undefined || number === undefined ? undefined : { ...reader, number };
}

/** The open post says below its title what people know its category by, which may have been its id alone until now. */
function renamed(before: State, after: State): State['reader'] {
  const { reader } = after;
  if (reader === undefined || before.reader === undefined) return reader;
  const name = categoryName(before.catalogue, before.reader.number);
  if (categoryName(after.catalogue, reader.number) === name) return reader;
  const again = layOutAgain(after, reader);
  // The rows above the body are kept by how far they are from it, which at the very top is another number now.
  return reader.top === 0 ? { ...again, top: 0 } : again;
}
