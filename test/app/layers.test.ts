import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longBody, manyPosts, Story } from './story.ts';

function quits({ effects }: Story): boolean {
  return effects.some(({ kind }) => kind === 'quit');
}

test('q leads from the reader to the list, and from the list out', () => {
  const story = new Story(manyPosts(2));
  story.press('enter', 'q');
  assert.equal(story.state.focus, 'posts');
  assert.ok(!quits(story));
  story.press('q');
  assert.ok(quits(story));
});

test('Esc takes one layer off at a time and never quits', () => {
  const story = new Story([{ title: 'Harbour', body: longBody(3) }]);
  story.press('enter', '/');
  story.type('paragraph');
  story.press('enter', '?', 'escape');
  assert.equal(story.state.layer, undefined);
  story.press('escape');
  assert.equal(story.state.reader?.found, undefined);
  story.press('escape');
  assert.equal(story.state.focus, 'posts');
  story.press('escape', 'escape', 'escape');
  assert.equal(story.state.focus, 'groups');
  assert.ok(!quits(story));
});

test('Q and Ctrl-C quit from anywhere', () => {
  for (const key of ['Q', 'ctrl-c']) {
    const story = new Story(manyPosts(2));
    story.press('enter', key);
    assert.ok(quits(story));
  }
});

test('a word is found as it is typed, in any case, also where a line breaks within it', () => {
  const story = new Story([{ title: '潮汐', body: `${'潮水'.repeat(18)}港口拥堵。\n\nHarbour` }], {
    columns: 40,
  });
  story.press('enter', '/');
  story.type('港口拥堵');
  assert.equal(story.state.reader?.found?.matches.length, 1);
  assert.equal(story.state.reader?.found?.matches[0]?.length, 2);
  story.press('ctrl-u');
  story.type('harb');
  assert.equal(story.state.reader?.found?.matches.length, 1);
});

test('n and N go around the matches while they show, and to unread posts afterwards', () => {
  const story = new Story([{ title: 'One', body: longBody(40) }, { title: 'Two' }]);
  story.press('enter', '/');
  story.type('paragraph 1');
  story.press('enter');
  const count = story.state.reader!.found!.matches.length;
  story.press('N');
  assert.match(story.footer, new RegExp(`match ${count} of ${count}`));
  story.press('n');
  assert.match(story.footer, /match 1 of/);
  story.press('escape', 'n');
  assert.equal(story.reading, 'Two');
});

test('a search that is given up goes back to where it began', () => {
  const story = new Story([{ title: 'One', body: longBody(60) }]);
  story.press('enter', 'j', '/');
  story.type('paragraph 50');
  assert.ok(story.state.reader!.top > 1);
  story.press('escape');
  assert.equal(story.state.reader!.top, 1);
});

test('a filter leaves the posts that hold every word, and Esc shows all again', () => {
  const story = new Story([{ title: '港口拥堵' }, { title: '港口扩建' }, { title: '豆瓣酱' }]);
  story.press('F');
  story.type('港口 扩');
  story.press('enter');
  assert.deepEqual(story.titles, ['港口扩建']);
  story.press('escape');
  assert.equal(story.titles.length, 3);
});

test('letters are typed into a line and are no commands', () => {
  const story = new Story(manyPosts(2));
  story.press('F');
  story.type('q');
  assert.ok(!quits(story));
  assert.deepEqual(story.frame.cursor, { x: 10, y: 23 });
});

test('the help lists the keys of this view, and is searched', () => {
  const story = new Story(manyPosts(2), { rows: 50 });
  story.press('?');
  assert.ok(story.screen.some(row => /next unread\s+n$/.test(row)));
  assert.ok(!story.screen.some(row => row.includes('next section')));
  assert.match(story.footer, /:move\.down$/);
  story.press('/');
  story.type('star');
  assert.ok(story.screen.some(row => row.includes('starred posts')));
  assert.ok(!story.screen.some(row => row.includes('next unread')));
});

test('the keys of a list of links are shown over it, and lead back to it', () => {
  const story = new Story([{ title: 'One', body: 'See [the tides](https://tide.example/a).' }], { rows: 50 });
  story.press('enter', '#', '?');
  assert.ok(story.screen.some(row => /copy its address\s+y$/.test(row)));
  story.press('escape');
  assert.ok(story.screen.some(row => row.includes('https://tide.example/a')));
  story.press('?', '?', 'escape');
  assert.equal(story.state.layer, undefined);
});

test('moving in the help passes over its headings, and g goes to the first key', () => {
  const story = new Story(manyPosts(2), { rows: 60 });
  story.press('?');
  const first = story.screen.findIndex(row => row.includes('▌'));
  story.press('G', 'g');
  assert.equal(
    story.screen.findIndex(row => row.includes('▌')),
    first,
  );
  story.press('k');
  assert.equal(
    story.screen.findIndex(row => row.includes('▌')),
    first,
  );
});

test('a key that means nothing here says so', () => {
  const story = new Story(manyPosts(2));
  story.press('x');
  assert.match(story.footer, /x does nothing here/);
});

test('a command that can do nothing says why', () => {
  const story = new Story(manyPosts(1));
  story.press('enter', '#');
  assert.match(story.footer, /no links/);
});

test('of a list that was narrowed down the footer says how to get out, and promises nothing where nothing is left', () => {
  const story = new Story(manyPosts(3));
  story.press('F');
  story.type('Post 2');
  story.press('enter');
  assert.match(story.footer, /Enter open.*n next unread.*Esc back/);
  story.press('F');
  story.type('nowhere');
  story.press('enter');
  assert.match(story.footer, /Esc back/);
  assert.doesNotMatch(story.footer, /Enter|next unread/);
});
