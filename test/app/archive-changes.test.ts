import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longBody, manyPosts, Story } from './story.ts';

const many = manyPosts(60);
const fresh = { title: 'Fresh', date: '2024-03-20 11:59' };

test('news leaves the cursor on its post and the rows where they were', () => {
  const story = new Story(many);
  story.press('3', '0', 'j');
  const [selected, rows] = [story.selected, story.screen.slice(0, -1)];
  story.change([fresh, ...many], 1);
  assert.equal(story.selected, selected);
  const titleOf = (row: string) => /Post \d+/.exec(row)?.[0];
  assert.deepEqual(story.screen.slice(0, -1).map(titleOf), rows.map(titleOf));
  assert.match(story.footer, /1 new/);
});

test('news that comes in parts is counted together, until the next key', () => {
  const story = new Story(many);
  story.change([fresh, ...many], 1);
  story.change([{ title: 'Fresher', date: '2024-03-20 12:00' }, fresh, ...many], 1);
  assert.match(story.footer, /2 new/);
  story.press('j');
  assert.doesNotMatch(story.footer, /new$/);
  story.change([...manyPosts(70)], 10);
  assert.match(story.footer, /10 new/);
});

test('news leaves the open post and its scroll alone', () => {
  const posts = [{ title: 'Long', body: longBody(60) }, ...manyPosts(3)];
  const story = new Story(posts);
  story.press('enter', 'space');
  const top = story.state.reader?.top;
  story.change([fresh, ...posts], 1);
  assert.deepEqual([story.reading, story.state.reader?.top], ['Long', top]);
});

test('the open post tells the name of its category as soon as it is known', () => {
  const story = new Story([{ title: 'Long', body: longBody(60) }]);
  story.press('enter');
  assert.ok(story.screen.some(row => row.includes('chaoxi')));
  story.press('j', 'j', 'j', 'j');
  const [top, rows] = [story.state.reader?.top, story.screen.slice(1, -1)];
  story.change([{ title: 'Long', body: longBody(60) }], 0, { categoryNames: { chaoxi: '潮汐晚报' } });
  assert.equal(story.state.reader?.top, top);
  assert.deepEqual(story.screen.slice(1, -1), rows);
  story.press('g');
  assert.ok(story.screen.some(row => row.includes('潮汐晚报')));
  assert.ok(!story.screen.some(row => row.includes('chaoxi')));
});

test('a post that is on its way when news comes is still the one that is shown', () => {
  const story = new Story(many, { answersReads: false });
  story.press('j', 'enter');
  story.change([fresh, ...many], 1);
  const last = story.effects.findLast(effect => effect.kind === 'read-post');
  assert.ok(last?.kind === 'read-post');
  story.answer(last);
  assert.equal(story.reading, 'Post 2');
});

test('what was to be done with a post on its way is done when news comes', () => {
  const story = new Story(many, { answersReads: false });
  story.press('j', 'o');
  const before = story.state.awaited?.intent;
  story.change([fresh, ...many], 1);
  assert.ok(before !== undefined);
  assert.deepEqual(story.state.awaited?.intent, before);
});

test('a selected post that is removed gives its place to the one below', () => {
  const story = new Story(many);
  story.press('j');
  story.change(
    many.filter(({ title }) => title !== 'Post 2'),
    0,
  );
  assert.equal(story.selected, 'Post 3');
});

test('the footer says how far the index is, and how long it will take', () => {
  const story = new Story(many);
  story.dispatch({ kind: 'index-progressed', read: 0, total: 1000 });
  // One that is there at once says nothing.
  assert.doesNotMatch(story.footer, /Indexing/);
  story.dispatch({ kind: 'index-progressed', read: 250, total: 1000 });
  assert.match(story.footer, /Indexing 250 of 1,000 \(25%\), 3 s left/);
  story.change(many, 0);
  assert.doesNotMatch(story.footer, /Indexing/);
});

test('the footer promises no time before the index has a pace, and long ones in minutes', () => {
  const story = new Story(many);
  story.dispatch({ kind: 'index-progressed', read: 0, total: 100_000 });
  story.dispatch({ kind: 'index-progressed', read: 92, total: 100_000 });
  assert.match(story.footer, /Indexing 92 of 100,000 \(0%\)(?!,)/);
  story.dispatch({ kind: 'index-progressed', read: 2100, total: 100_000 });
  assert.match(story.footer, /\(2%\), 2 min left/);
});

test('an archive that is gone is said in words, and what was listed stays', () => {
  const story = new Story(many);
  story.press('3', 'j');
  const { selected } = story;
  story.dispatch({ kind: 'archive-failed', reason: 'ENOENT' });
  assert.match(story.footer, /The archive could not be read again: no such file/);
  assert.equal(story.selected, selected);
});

test('news leaves in the list of unread posts what was just read there', () => {
  const story = new Story(many);
  story.press('L', 'j', 'enter', 'q');
  const { selected } = story;
  story.change([fresh, ...many], 1);
  assert.equal(story.selected, selected);
  story.press('k');
  assert.notEqual(story.selected, selected);
  story.press('j');
  assert.equal(story.selected, selected);
});
