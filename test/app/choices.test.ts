import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Habits, noHabits, withChoice } from '../../source/catalogue/habits.ts';
import { longBody, type SamplePost, Story } from './story.ts';

const posts: readonly SamplePost[] = [
  { title: 'One', category: 'tides', body: longBody(9) },
  { title: 'Two', category: 'moon' },
  { title: 'Three', category: 'tides' },
];

/** The next run, with the habits that this one has written. */
function nextRun({ effects, state }: Story): Story {
  const saved = effects.findLast(effect => effect.kind === 'save-habits');
  return new Story(posts, { habits: saved?.habits ?? noHabits, marks: state.marks });
}

test('the order of posts and categories, unread only and the width of text are as one left them', () => {
  const story = new Story(posts);
  story.press('S', 'h', 'S', 'S', 'l', 'enter', '<', '<', 'q', 'L');
  const next = nextRun(story);
  const { postSort, groupSort, measureColumns, isUnreadOnly } = next.state;
  assert.deepEqual(
    { postSort, groupSort, measureColumns, isUnreadOnly },
    { postSort: 'oldest', groupSort: 'name', measureColumns: 72, isUnreadOnly: true },
  );
  assert.deepEqual(next.titles, ['Two', 'One']);
  assert.match(next.screen[0]!, /All · unread only · oldest first/);
});

test('what is undone is undone in the next run, too', () => {
  const story = new Story(posts);
  story.press('L', 'L');
  assert.equal(nextRun(story).state.isUnreadOnly, false);
});

test('choices that make no sense are passed over', () => {
  const odd: readonly (readonly [string, string | number])[] = [
    ['postSort', 'by-colour'],
    ['groupSort', 7],
    ['measureColumns', 1e9],
    ['isUnreadOnly', 'yes'],
  ];
  const habits = odd.reduce<Habits>((all, [name, value]) => withChoice(all, name, value, 1), noHabits);
  const { postSort, groupSort, measureColumns, isUnreadOnly } = new Story(posts, { habits }).state;
  assert.deepEqual([postSort, groupSort, measureColumns, isUnreadOnly], ['newest', 'recent', 80, false]);
});
