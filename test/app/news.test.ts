import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectedGroup } from '../../source/app/view.ts';
import { longBody, manyPosts, Story } from './story.ts';

const twoMedia = [
  { title: 'A1', category: 'alpha', date: '2024-03-19 10:00' },
  { title: 'A2', category: 'alpha', date: '2024-03-19 09:00' },
  { title: 'B1', category: 'beta', date: '2024-03-18 10:00' },
  { title: 'B2', category: 'beta', date: '2024-03-18 09:00' },
];

function groupName({ state }: Story): string {
  const group = selectedGroup(state);
  return group.kind === 'category' ? group.category.id : group.kind;
}

test('n goes to the next unread post, and from the end of a category into the next one', () => {
  const story = new Story(twoMedia);
  story.press('tab', 'tab', 'tab');
  assert.equal(groupName(story), 'alpha');
  story.press('enter', 'n', 'n');
  assert.equal(story.reading, 'B1');
  assert.equal(groupName(story), 'beta');
});

test('p goes back to an unread post before', () => {
  const story = new Story(manyPosts(5));
  story.press('G', 'p');
  assert.equal(story.selected, 'Post 4');
});

test('n says so when nothing unread is left', () => {
  const story = new Story(manyPosts(2));
  story.press('A', 'y', 'n');
  assert.match(story.footer, /Nothing unread/);
});

test('Space pages through a post and goes on to the next unread one at its end', () => {
  const story = new Story([{ title: 'Long', body: longBody(20) }, { title: 'Next' }]);
  story.press('enter', 'space');
  assert.equal(story.reading, 'Long');
  story.press('space', 'space');
  assert.equal(story.reading, 'Next');
});

test('J and K read the post below and above', () => {
  const story = new Story(manyPosts(3));
  story.press('enter', 'J');
  assert.equal(story.reading, 'Post 2');
  story.press('2', 'J');
  assert.equal(story.reading, 'Post 3');
  story.press('K');
  assert.equal(story.reading, 'Post 2');
});

test('in a list of unread posts the one just read stays until one leaves the list', () => {
  const story = new Story(twoMedia);
  story.press('tab', 'enter', 'q');
  assert.equal(groupName(story), 'unread');
  assert.deepEqual(story.titles, ['A1', 'A2', 'B1', 'B2']);
  story.press('tab', 'shift-tab');
  assert.deepEqual(story.titles, ['A2', 'B1', 'B2']);
});

test('unread only hides what was read, and shows it again', () => {
  const story = new Story(manyPosts(3));
  story.press('m', 'L');
  assert.deepEqual(story.titles, ['Post 2', 'Post 3']);
  story.press('L');
  assert.deepEqual(story.titles, ['Post 1', 'Post 2', 'Post 3']);
});

test('a star puts a post under Starred', () => {
  const story = new Story(manyPosts(3));
  story.press('j', 's', "'");
  assert.deepEqual(story.titles, ['Post 2']);
  assert.equal(story.state.unread.starred, 1);
});

test('marking everything read asks with the number, and U takes it back', () => {
  const story = new Story(manyPosts(3));
  story.press('enter', 'q', 'A');
  assert.match(story.footer, /Mark 2 posts as read\?/);
  story.press('n');
  assert.equal(story.state.unread.all, 2);
  story.press('A', 'y');
  assert.equal(story.state.unread.all, 0);
  story.press('U');
  assert.equal(story.state.unread.all, 2);
});

test('a marks everything above read, and nothing below', () => {
  const story = new Story(manyPosts(5));
  story.press('3', 'j', 'a', 'y');
  assert.equal(story.state.unread.all, 2);
  assert.ok(!story.state.marks.isRead(story.idOf('Post 4')));
});

test('U takes back several steps, the last one first', () => {
  const story = new Story(manyPosts(2));
  story.press('s', 'm', 'U', 'U');
  assert.ok(!story.state.marks.isRead(story.idOf('Post 1')));
  assert.ok(!story.state.marks.isStarred(story.idOf('Post 1')));
  story.press('U');
  assert.match(story.footer, /Nothing to take back/);
});

test('when news comes in, the selection stays on its post', () => {
  const story = new Story(twoMedia);
  story.press('j', 'j');
  assert.equal(story.selected, 'B1');
  story.open([{ title: 'New', category: 'gamma', date: '2024-03-20 08:00' }, ...twoMedia]);
  assert.equal(story.titles.length, 5);
  assert.equal(story.selected, 'B1');
});

test('what another window has read is read here too', () => {
  const story = new Story(manyPosts(2));
  const elsewhere = new Story(manyPosts(2));
  elsewhere.press('m');
  story.dispatch({ kind: 'marks-saved', marks: elsewhere.state.marks });
  assert.equal(story.state.unread.all, 1);
});

test('a category is picked by its name, its id or the initials in it', () => {
  const story = new Story([
    { title: '一', category: 'hebeixinwenwang' },
    { title: '二', category: 'zhengquanshibao' },
  ]);
  story.press('t');
  story.type('zqsb');
  story.press('enter');
  assert.equal(groupName(story), 'zhengquanshibao');
});

test('a question that news comes in upon is about the posts that were listed', () => {
  const story = new Story(manyPosts(2));
  story.press('A');
  story.change([{ title: 'New' }, ...manyPosts(2)], 1);
  story.press('y');
  assert.deepEqual(
    story.titles.map(title => story.state.marks.isRead(story.idOf(title))),
    [false, true, true],
  );
});

test('while only the names of files are known, no key asks for every post', () => {
  const story = new Story(manyPosts(3));
  const { catalogue } = story.state;
  story.dispatch({ kind: 'archive-opened', catalogue: { ...catalogue, categories: [] } });
  for (const key of ['A', 'F', 'a']) {
    story.press(key);
    assert.match(story.footer, /once finews has read all posts/);
    assert.equal(story.state.layer, undefined);
  }
  story.press('S', 'S', 'S');
  assert.equal(story.titles.length, 3);
});
