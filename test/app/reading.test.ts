import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longBody, manyPosts, Story } from './story.ts';

test('opening a post shows it, marks it read and counts one unread less', () => {
  const story = new Story(manyPosts(3));
  story.press('j', 'enter');
  assert.equal(story.reading, 'Post 2');
  assert.ok(story.state.marks.isRead(story.idOf('Post 2')));
  assert.equal(story.state.unread.all, 2);
  assert.equal(story.effects.at(-1)?.kind, 'read-post');
});

test('a preview beside the lists does not mark the post read', () => {
  const story = new Story(manyPosts(3), { columns: 120 });
  story.press('j');
  assert.equal(story.reading, 'Post 2');
  assert.equal(story.state.unread.all, 3);
});

test('an answer that comes after one has moved on is dropped', () => {
  const story = new Story(manyPosts(3), { columns: 120, answersReads: false });
  story.press('j', 'j');
  const requests = story.effects.filter(effect => effect.kind === 'read-post');
  story.answer(requests.at(-2)!);
  assert.equal(story.reading, undefined);
  story.answer(requests.at(-1)!);
  assert.equal(story.reading, 'Post 3');
});

test('the beginning of a long post is seen until all of it is there, and no command takes it for the post', () => {
  const story = new Story([{ title: 'Long', body: longBody(60) }], { answersReads: false });
  story.press('enter');
  const wanted = story.effects.findLast(effect => effect.kind === 'read-post')!;
  story.answerBeginning(wanted, 3);
  assert.ok(story.screen.some(row => row.includes('Paragraph 3.')));
  assert.ok(!story.screen.some(row => row.includes('Paragraph 4.')));
  assert.equal(story.reading, undefined);
  story.answer(wanted);
  assert.ok(story.screen.some(row => row.includes('Paragraph 4.')));
  story.answerBeginning(wanted, 3);
  assert.ok(story.screen.some(row => row.includes('Paragraph 4.')));
});

test('of a post that was left further below the beginning is not shown', () => {
  const posts = [{ title: 'Long', body: longBody(60) }, { title: 'Other' }];
  const story = new Story(posts, { answersReads: false });
  const read = (shows: (wanted: { number: number; request: number }) => void): void => {
    story.press('enter');
    shows(story.effects.findLast(effect => effect.kind === 'read-post')!);
  };
  read(wanted => story.answer(wanted));
  story.press('d', 'h', 'j');
  read(wanted => story.answer(wanted));
  story.press('h', 'k');
  read(wanted => story.answerBeginning(wanted, 3));
  assert.ok(!story.screen.some(row => row.includes('Paragraph 1.')));
});

test('the place in a post comes back, also in another width', () => {
  const body = Array.from(
    { length: 30 },
    (_, index) => `第${index + 1}段。${'潮水涨了又落'.repeat(12)}`,
  ).join('\n\n');
  const posts = [{ title: '潮汐', body }, { title: '港口' }];
  const story = new Story(posts, { columns: 80 });
  story.press('enter', 'f', 'f');
  const position = story.state.marks.get(story.idOf('潮汐'))!.position;
  assert.ok(position > 0);
  const again = new Story(posts, { columns: 50, marks: story.state.marks });
  again.press('enter');
  const { article, top } = again.state.reader!;
  // A blank row at the top is kept as the place before its text.
  assert.ok(article.offsets[top]! <= position + 1 && article.offsets[top + 1]! > position);
});

test('the place comes back to the row, also where the row at the top was blank', () => {
  const posts = [{ title: 'Long', body: longBody(60) }];
  const story = new Story(posts);
  story.press('enter', '7', 'j');
  for (let row = 7; row < 12; row++) {
    const again = new Story(posts, { marks: story.state.marks });
    again.press('enter');
    assert.equal(again.state.reader?.top, row);
    story.press('j');
  }
});

test('the place comes back to the row in the other language as well, and the beginning with what stands above it', () => {
  const pictures = Array.from(
    { length: 20 },
    (_, index) => `![a${index}](https://images.example/${index}.png)`,
  );
  const body = `${pictures.join('\n\n')}\n\n${longBody(60)}`;
  const posts = [{ title: 'Damaged', date: 'no such day', body }];
  const story = new Story(posts, { language: 'en' });
  story.press('enter');
  for (let row = 0; row < 60; row++) {
    const left = story.state.reader!.article;
    assert.equal(story.state.reader!.top, row);
    const again = new Story(posts, { language: 'zh', marks: story.state.marks });
    again.press('enter');
    const { article, top } = again.state.reader!;
    const rowsBelow = left.lines.length - row;
    assert.equal(top, left.offsets[row]! > 0 ? article.lines.length - rowsBelow : 0);
    story.press('j');
  }
});

test('another size of the window keeps the first character in view', () => {
  const body = Array.from({ length: 40 }, (_, index) => `${index}${'字'.repeat(90)}`).join('\n\n');
  const story = new Story([{ title: '长文', body }]);
  story.press('enter', 'f', 'f', 'f');
  const before = story.state.reader!;
  const offset = before.article.offsets[before.top]!;
  story.dispatch({ kind: 'resized', size: { columns: 44, rows: 24 } });
  const { article, top } = story.state.reader!;
  assert.ok(article.offsets[top]! <= offset && article.offsets[top + 1]! > offset);
});

test('a scroll never goes past the last row', () => {
  const story = new Story([{ title: 'Long', body: longBody(40) }]);
  story.press('enter', 'G', 'j', 'f');
  const { article, top } = story.state.reader!;
  assert.equal(top + 20, article.lines.length);
  assert.match(story.footer, /100%/);
});

test('] and [ go from heading to heading', () => {
  const body = ['one', 'two', 'three'].map(name => `## ${name}\n\n${longBody(30)}`).join('\n\n');
  const story = new Story([{ title: 'Sections', body }]);
  story.press('enter', ']', ']');
  const { sections } = story.state.reader!.article;
  assert.equal(story.state.reader!.top, sections[1]!.row);
  story.press('[');
  assert.equal(story.state.reader!.top, sections[0]!.row);
});

test('the outline jumps to the chosen section', () => {
  const body = ['one', 'two', 'three'].map(name => `## ${name}\n\n${longBody(30)}`).join('\n\n');
  const story = new Story([{ title: 'Sections', body }]);
  story.press('enter', 'T');
  assert.ok(story.screen.some(row => row.includes('three')));
  story.press('j', 'j', 'enter');
  const { article, top } = story.state.reader!;
  assert.equal(top, article.sections[2]!.row);
});

test('a link is opened by its number', () => {
  const body = 'See [one](https://one.example/) and [two](https://two.example/).';
  const story = new Story([{ title: 'Links', body }]);
  story.press('enter', '#', '2', 'enter');
  assert.deepEqual(story.effects.at(-1), { kind: 'open-url', url: 'https://two.example/' });
});

test('a post that cannot be read says why and leads back to the list', () => {
  const story = new Story(manyPosts(2), { answersReads: false });
  story.press('enter');
  story.dispatch({ kind: 'post-failed', request: story.state.awaited!.request, reason: 'EIO' });
  assert.equal(story.state.focus, 'posts');
  assert.match(story.footer, /the disk reports an error/);
});

test('a post that was named by its file is open at once, and q leads to its list', () => {
  const story = new Story([{ title: 'Alone', body: longBody(20) }], { isOfOnePost: true });
  assert.deepEqual([story.reading, story.state.focus], ['Alone', 'reader']);
  story.press('q');
  story.open([{ title: 'Alone', body: longBody(20) }]);
  assert.equal(story.state.focus, 'posts');
});
