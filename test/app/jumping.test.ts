import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longBody, Story } from './story.ts';

const sections = Array.from({ length: 6 }, (_, index) => `## Section ${index + 1}\n\n${longBody(20)}`).join(
  '\n\n',
);

function reading(): Story {
  const story = new Story([
    { title: 'One', body: sections },
    { title: 'Two', body: sections },
    { title: 'Three', body: sections, category: 'other' },
  ]);
  story.press('enter', '5', 'j');
  return story;
}

/** Each leads away from the fifth row of a post. */
const jumps: { readonly [name: string]: (story: Story) => void } = {
  'the end': story => story.press('G'),
  'a row by its number': story => story.press('4', '0', 'g'),
  'the next section': story => story.press(']'),
  'a section of the outline': story => story.press('T', 'G', 'enter'),
  'a word that is found': story => {
    story.press('/');
    story.type('section 5');
    story.press('enter');
  },
  'the next unread post': story => story.press('n'),
  'the next post': story => story.press('J'),
  'another category': story => story.press('tab'),
  'the stars': story => story.press("'"),
  'a category that is picked': story => {
    story.press('t');
    story.type('other');
    story.press('enter');
  },
  'the list': story => story.press('q'),
};

for (const [name, leave] of Object.entries(jumps)) {
  test(`one key leads back from ${name}`, () => {
    const story = reading();
    leave(story);
    assert.ok(story.reading !== 'One' || story.state.reader?.top !== 5 || story.state.focus !== 'reader');
    story.press('ctrl-o');
    assert.deepEqual(
      [story.state.focus, story.reading, story.state.reader?.top, story.selected],
      ['reader', 'One', 5, 'One'],
    );
  });
}

test('a count goes several jumps back, across posts, and ~ forward again', () => {
  const story = reading();
  story.press('G', 'n', 'G', 'n', ']');
  const end = story.state.reader!.top;
  story.press('4', '`');
  assert.deepEqual(
    [story.reading, story.state.reader?.top],
    ['One', story.state.reader!.article.lines.length - 20],
  );
  story.press('`');
  assert.deepEqual([story.reading, story.state.reader?.top], ['One', 5]);
  story.press('9', '~');
  assert.deepEqual([story.reading, story.state.reader?.top], ['Three', end]);
});

test('scrolling and walking down a list are no jumps, and where there is none that is said', () => {
  const story = reading();
  story.press('d', 'space', 'k');
  story.press('`');
  assert.match(story.footer, /No jump to go back from/);
});

test('a jump in the list leads back to the post that was selected there', () => {
  const story = new Story(Array.from({ length: 50 }, (_, index) => ({ title: `Post ${index + 1}` })));
  story.press('j', 'j', 'G', '`');
  assert.equal(story.selected, 'Post 3');
});

test('the way back holds while news comes in', () => {
  const story = reading();
  story.press('G', 'n');
  story.change([{ title: 'New' }, { title: 'One', body: sections }, { title: 'Two', body: sections }], 1);
  story.press('`', '`');
  assert.deepEqual([story.reading, story.state.reader?.top], ['One', 5]);
});
