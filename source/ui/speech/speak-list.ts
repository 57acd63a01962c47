import { type Group, groupName } from '../../app/groups.ts';
import type { State } from '../../app/state.ts';
import { countOf } from '../../app/unread-counts.ts';
import { categoryName, headOf, selectedGroup, selectedNumber } from '../../app/view.ts';
import type { PostNumber } from '../../catalogue/catalogue.ts';
import { standingOf } from '../../catalogue/habits.ts';
import { fullTime } from '../../layout/short-time.ts';
import type { Head } from '../../post/post.ts';
import { appWords, grouped } from '../../words/app.ts';
import { speechWords } from '../../words/speech.ts';
import { countNote, groupTitle } from '../header.ts';
import { messageOf } from '../message-pane.ts';
import { titleOf } from '../post-signs.ts';

/** The category that is selected; with nothing known before, that these are the categories. */
export function groupSentences(before: State | undefined, after: State): string[] {
  const words = speechWords[after.terminal.language];
  const sentence = groupSentence(after, selectedGroup(after));
  if (before === undefined) return [words.categories, sentence];
  return sentence === groupSentence(before, selectedGroup(before)) ? [] : [sentence];
}

function groupSentence(state: State, group: Group): string {
  const { language } = state.terminal;
  const words = speechWords[language];
  const count = grouped(countOf(group, state));
  const isFollowed = group.kind === 'category' && standingOf(state.habits, group.category.id) === 'followed';
  const note = group.kind === 'starred' ? count : words.unreadPosts(count);
  return [groupName(group, language), note, ...(isFollowed ? [words.followed] : [])].join(words.comma);
}

/** The list, where it is another one, and the selected post; of the same post, what is noted of it anew. */
export function postSentences(before: State | undefined, after: State): string[] {
  const number = selectedNumber(after);
  const title = listTitle(after);
  const isOtherList = before === undefined || listTitle(before) !== title;
  const heading = isOtherList ? [title] : [];
  if (number === undefined) return isOtherList ? [...heading, ...messageOf(after, 'list')] : [];
  const head = headOf(after, number);
  const earlier = before && selectedNumber(before);
  const isSame = before !== undefined && earlier !== undefined && headOf(before, earlier).id === head.id;
  if (isSame && !isOtherList) return markSentences(before, after, head.id);
  return [...heading, postSentence(after, number, head)];
}

/** What has been noted of a post since. */
export function markSentences(before: State, after: State, id: string): string[] {
  const words = speechWords[after.terminal.language];
  const { marks } = after;
  const sentences: string[] = [];
  if (marks.isRead(id) !== before.marks.isRead(id))
    sentences.push(marks.isRead(id) ? words.read : words.unread);
  if (marks.isStarred(id) !== before.marks.isStarred(id)) {
    sentences.push(marks.isStarred(id) ? words.starred : words.notStarred);
  }
  return sentences;
}

/** Without the number of unread posts, which changes with every post that is read. */
function listTitle(state: State): string {
  const isSearch = state.search !== undefined;
  return [groupTitle(state), ...(isSearch ? countNote(state).map(({ text }) => text.trim()) : [])].join(
    speechWords[state.terminal.language].comma,
  );
}

/** The title first: it tells soonest whether one wants to hear more. */
function postSentence(state: State, number: PostNumber, head: Head): string {
  const { language } = state.terminal;
  const words = speechWords[language];
  const { marks, catalogue, posts } = state;
  return [
    titleOf(state, head),
    ...(marks.isRead(head.id) ? [] : [words.unread]),
    ...(marks.isStarred(head.id) ? [words.starred] : []),
    ...(head.warnings.length > 0 ? [words.damaged] : []),
    categoryName(catalogue, number),
    fullTime(head.date, catalogue.site.timezone),
    appWords[language].place(posts.selected + 1, posts.numbers.length),
  ]
    .filter(part => part !== '')
    .join(words.comma);
}
