import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Effect } from '../../source/app/effect.ts';
import { groupName } from './group-name.ts';
import { longBody, manyPosts, type SamplePost, Story, type StoryOptions } from './story.ts';

const posts: readonly SamplePost[] = [
  { title: 'Harbour opens', category: 'tides' },
  { title: 'Second', category: 'tides', body: `${longBody(60)}\n\nAt the harbour.\n\nThe harbour again.` },
  { title: 'Third', category: 'moon' },
];

type SearchEffect = Extract<Effect, { readonly kind: 'search' }>;

/** The search that was asked for last. */
function lastSearch({ effects }: Story): SearchEffect {
  return effects.findLast(effect => effect.kind === 'search')!;
}

/** The engine gives the posts with these titles. */
function answer(
  story: Story,
  titles: readonly string[],
  options: { isDone?: boolean; to?: SearchEffect } = {},
): void {
  const { request } = options.to ?? lastSearch(story);
  const numbers = titles.map(title => story.state.catalogue.find(story.idOf(title))!);
  story.dispatch({ kind: 'posts-found', request, numbers, isDone: options.isDone ?? true });
}

function searching(words: string, found: readonly string[], options: StoryOptions = {}): Story {
  const story = new Story(posts, options);
  story.press('/');
  story.type(words);
  answer(story, found);
  return story;
}

test('/ in a list searches all posts with every key, and the list shows what is found', () => {
  const story = searching('harbour', ['Harbour opens', 'Second']);
  assert.equal(story.effects.filter(({ kind }) => kind === 'search').length, 'harbour'.length);
  assert.deepEqual(story.titles, ['Harbour opens', 'Second']);
  assert.match(story.screen[0]!, /Search: harbour.*2 found/);
});

test('until the first answer the list stays as it was', () => {
  const story = new Story(posts);
  story.press('/');
  story.type('harb');
  assert.equal(story.titles.length, 3);
  assert.match(story.screen[0]!, /0 found…/);
});

test('the first post that is found is selected while one types, whatever was selected before', () => {
  const story = new Story(posts);
  story.press('j', '/');
  story.type('harbour');
  answer(story, ['Harbour opens', 'Second']);
  assert.equal(story.selected, 'Harbour opens');
});

test('an answer to an earlier search is dropped', () => {
  const story = new Story(posts);
  story.press('/');
  story.type('s');
  const earlier = lastSearch(story);
  story.type('e');
  answer(story, ['Second']);
  answer(story, ['Third'], { to: earlier });
  assert.deepEqual(story.titles, ['Second']);
});

test('one key leads from a post back to what was found, also after news has come while it was read', () => {
  const story = searching('harbour', ['Harbour opens', 'Second']);
  story.press('enter', 'enter');
  story.change(posts, 0);
  answer(story, ['Harbour opens', 'Second']);
  story.press('h');
  assert.equal(story.state.focus, 'posts');
  story.press('h');
  assert.equal(story.titles.length, 3);
});

test('Enter says what of the words means nothing', () => {
  const story = searching('harbour since:soon', ['Second']);
  story.press('enter');
  assert.match(story.footer, /“since:soon” means nothing/);
  assert.match(searching('harbour since:2020', ['Second']).screen[0]!, /1 found/);
});

test('Enter leads into the list, Enter again opens the post at the first match', () => {
  const story = searching('harbour', ['Harbour opens', 'Second']);
  story.press('enter', 'j', 'enter');
  assert.equal(story.reading, 'Second');
  assert.equal(story.state.reader?.found?.matches.length, 2);
  assert.ok(story.screen.some(row => row.includes('At the harbour.')));
  story.press('n');
  assert.equal(story.state.reader?.found?.current, 1);
  story.press('N');
  assert.equal(story.state.reader?.found?.current, 0);
});

test('Esc goes from the post to what was found, and from there to where one was', () => {
  const story = new Story(posts);
  story.press('tab', 'tab', 'tab', 'j');
  const before = { titles: story.titles, selected: story.selected, group: groupName(story) };
  story.press('/');
  story.type('third');
  answer(story, ['Third']);
  story.press('enter', 'enter', 'escape');
  assert.deepEqual(story.titles, ['Third']);
  assert.equal(story.state.focus, 'posts');
  story.press('escape');
  assert.deepEqual({ titles: story.titles, selected: story.selected, group: groupName(story) }, before);
});

test('Esc while typing gives the search up', () => {
  const story = searching('harbour', ['Second']);
  story.press('escape');
  assert.equal(story.state.search, undefined);
  assert.equal(story.titles.length, 3);
});

test('a search that is on is typed further, and given up as it was', () => {
  const story = searching('harbour', ['Harbour opens', 'Second']);
  story.press('enter', '/');
  story.type(' again');
  assert.equal(story.state.search?.words, 'harbour again');
  answer(story, ['Second']);
  story.press('escape');
  answer(story, ['Harbour opens', 'Second']);
  assert.equal(story.state.search?.words, 'harbour');
  assert.deepEqual(story.titles, ['Harbour opens', 'Second']);
});

test('no words, no search', () => {
  const story = searching('ha', ['Second']);
  story.press('ctrl-u');
  assert.equal(story.state.search, undefined);
  assert.equal(story.titles.length, 3);
  story.press('enter');
  assert.equal(story.state.layer, undefined);
});

test('nothing found says so, and what to do next', () => {
  const story = searching('lighthouse', []);
  assert.match(story.screen.join('\n'), /No post has all of these words/);
});

test('snippets are asked for where they are in view, and shown below the titles', () => {
  const story = searching('harbour', ['Harbour opens', 'Second']);
  const asked = story.effects.findLast(effect => effect.kind === 'read-snippets')!;
  assert.equal(asked.numbers.length, 2);
  const snippet = { text: 'At the harbour.', matches: [{ start: 7, end: 14 }] };
  story.dispatch({
    kind: 'snippets-read',
    request: asked.request,
    snippets: new Map([[asked.numbers[1]!, snippet]]),
  });
  const row = story.screen.findIndex(line => line.includes('Second'));
  assert.match(story.screen[row + 1]!, /At the harbour\./);
  assert.equal(story.effects.filter(({ kind }) => kind === 'read-snippets').length, 1);
});

test('what is found while one moves on stays where it is', () => {
  const story = new Story(manyPosts(30));
  story.press('/');
  story.type('post');
  answer(story, ['Post 1', 'Post 2', 'Post 3'], { isDone: false });
  story.press('enter', 'j');
  assert.equal(story.selected, 'Post 2');
  answer(story, ['Post 1', 'Post 7', 'Post 2', 'Post 3']);
  assert.equal(story.selected, 'Post 2');
});

test('Up and Down fetch what was searched for before, also in the next run', () => {
  const first = searching('harbour', ['Second']);
  first.press('enter', 'escape', '/');
  first.type('moon');
  first.press('enter', 'escape');
  const story = new Story(posts, { habits: first.state.habits });
  story.press('/');
  story.type('ti');
  const line = (): string | undefined =>
    story.state.layer?.kind === 'prompt' ? story.state.layer.input.text : undefined;
  const seen = ['up', 'up', 'up', 'down', 'down'].map(key => {
    story.press(key);
    return line();
  });
  assert.deepEqual(seen, ['moon', 'harbour', 'harbour', 'moon', 'ti']);
});

test('another category ends the search', () => {
  const story = searching('harbour', ['Second']);
  story.press('enter', 'tab', 'tab', 'tab');
  assert.equal(story.state.search, undefined);
  assert.equal(groupName(story), 'tides');
});

test('n goes through the unread posts that were found, and no further', () => {
  const story = searching('harbour', ['Harbour opens', 'Second']);
  story.press('enter', 'n', 'm', 'n', 'm', 'n');
  assert.deepEqual(story.titles, ['Harbour opens', 'Second']);
  assert.match(story.footer, /nothing|unread/i);
});

test('when news comes in, the search is made again', () => {
  const story = searching('harbour', ['Second']);
  story.press('enter');
  const { request } = lastSearch(story);
  story.open([{ title: 'New', date: '2024-03-20 08:00' }, ...posts]);
  assert.notEqual(lastSearch(story).request, request);
  answer(story, ['Harbour opens', 'Second']);
  assert.deepEqual(story.titles, ['Harbour opens', 'Second']);
  story.press('escape');
  assert.equal(story.titles.length, 4);
});

test('when news comes in, what was found stays, with the selection where it was', () => {
  const story = searching('harbour', ['Harbour opens', 'Second', 'Third']);
  story.press('enter', 'j');
  story.open([{ title: 'New harbour', date: '2024-03-20 08:00' }, ...posts]);
  assert.deepEqual(story.titles, ['Harbour opens', 'Second', 'Third']);
  assert.equal(story.selected, 'Second');
  answer(story, ['New harbour', 'Harbour opens', 'Second', 'Third']);
  assert.equal(story.selected, 'Second');
});

test('however many posts were found, news leaves the selected one where it was', () => {
  const many = manyPosts(3000).map(post => ({ ...post, body: '' }));
  for (const sorts of [0, 1]) {
    const story = new Story(many);
    for (let left = sorts; left > 0; left--) story.press('S');
    story.press('/');
    story.type('post');
    const titles = many.map(({ title }) => title);
    answer(story, titles);
    story.press('enter', '2', '4', '0', '0', 'j');
    const { selected } = story;
    story.change(many, 1);
    assert.equal(story.selected, selected);
    answer(story, titles);
    assert.equal(story.selected, selected);
    assert.equal(story.titles.length, 3000);
  }
});

test('F filters the list by title as before, also what was found', () => {
  const story = searching('harbour', ['Harbour opens', 'Second']);
  story.press('enter', 'F');
  story.type('sec');
  assert.deepEqual(story.titles, ['Second']);
  story.press('enter', 'escape');
  assert.deepEqual(story.titles, ['Harbour opens', 'Second']);
});

test('the cursor stands behind what is typed, two cells for a Chinese character', () => {
  const story = new Story(posts, { columns: 80 });
  story.press('/');
  const { x } = story.frame.cursor!;
  story.type('港口');
  assert.deepEqual(story.frame.cursor, { x: x + 4, y: 23 });
});
