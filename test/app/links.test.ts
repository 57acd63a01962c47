import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SamplePost, Story } from './story.ts';

const body =
  'See [the tides](https://tide.example/a), [the moon](https://moon.example/b) and [us](mailto:desk@tide.example).\n\n' +
  '<https://original.example/1>';
const posts: readonly SamplePost[] = [{ title: 'One', body }, { title: 'Two' }];

function inLinks(): Story {
  const story = new Story(posts);
  story.press('enter', '#');
  return story;
}

test('of the list of links, y copies and o opens the chosen one; the list stays', () => {
  const story = inLinks();
  story.press('j', 'y');
  assert.deepEqual(story.effects.at(-1), { kind: 'copy', text: 'https://moon.example/b' });
  assert.match(story.footer, /Copied https:\/\/moon\.example\/b/);
  story.press('k', 'o');
  assert.deepEqual(story.effects.at(-1), { kind: 'open-url', url: 'https://tide.example/a' });
  assert.equal(story.state.layer?.kind, 'chooser');
  story.press('enter');
  assert.deepEqual(story.effects.at(-1), { kind: 'open-url', url: 'https://tide.example/a' });
  assert.equal(story.state.layer, undefined);
});

test('a link that was narrowed down to is the one that is copied', () => {
  const story = inLinks();
  story.press('/');
  story.type('moon');
  story.press('escape', '/');
  story.type('desk');
  assert.equal(story.screen.filter(row => row.includes('://')).length, 0);
  story.press('ctrl-u');
  story.type('moon');
  story.press('enter');
  assert.deepEqual(story.effects.at(-1), { kind: 'open-url', url: 'https://moon.example/b' });
});

test('an address of mail is copied and not opened', () => {
  const story = inLinks();
  story.press('j', 'j', 'o');
  assert.match(story.footer, /y copies this address/);
  story.press('y');
  assert.deepEqual(story.effects.at(-1), { kind: 'copy', text: 'mailto:desk@tide.example' });
  story.press('enter');
  assert.match(story.footer, /y copies this address/);
  assert.ok(story.effects.every(({ kind }) => kind !== 'open-url'));
});

test('the keys of links do nothing in another list, and say so', () => {
  const story = new Story([{ title: 'One', body: '## Section\n\nText.' }]);
  story.press('enter', 'T', 'y');
  assert.match(story.footer, /no link on this line/);
});

test('in the list a post is read first, and then its address is opened or copied', () => {
  const story = new Story(posts, { answersReads: false });
  story.press('o');
  const request = story.effects.findLast(effect => effect.kind === 'read-post')!;
  assert.equal(
    story.effects.some(({ kind }) => kind === 'open-url'),
    false,
  );
  story.answer(request);
  assert.deepEqual(story.effects.at(-1), { kind: 'open-url', url: 'https://original.example/1' });
  assert.equal(story.state.unread.all, 2);
  assert.equal(story.state.focus, 'posts');
});

test('a post without an original says so, also from the list', () => {
  const story = new Story(posts);
  story.press('j', 'y');
  assert.match(story.footer, /names no original/);
  story.press('|');
  assert.match(story.footer, /Pipe to:/);
});

test('a post whose only link is the original says which key opens that', () => {
  const story = new Story([{ title: 'One', body: 'The tide.\n\n<https://original.example/1>' }]);
  story.press('enter', '#');
  assert.match(story.footer, /no link but its original, which o opens/);
});
