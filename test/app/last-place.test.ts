import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastPlaceOf } from '../../source/app/last-place.ts';
import { groupName } from './group-name.ts';
import { type SamplePost, Story } from './story.ts';

const posts: readonly SamplePost[] = [
  { title: 'One', category: 'tides' },
  { title: 'Two', category: 'moon' },
  { title: 'Three', category: 'tides' },
  { title: 'Four', category: 'tides' },
];

test('the next run begins with the category and the post that were selected', () => {
  const story = new Story(posts);
  story.press('tab', 'tab', 'tab', 'j');
  const next = new Story(posts, { lastPlace: lastPlaceOf(story.state) });
  assert.deepEqual([groupName(next), next.selected, next.state.focus], ['tides', 'Three', 'posts']);
});

test('who was at the top is at the top of the news', () => {
  const place = lastPlaceOf(new Story(posts).state);
  const next = new Story([{ title: 'New' }, ...posts], { lastPlace: place });
  assert.equal(next.selected, 'New');
});

test('a post that is gone leaves one at the top', () => {
  const story = new Story(posts);
  story.press('j', 'j');
  const next = new Story(
    posts.filter(({ title }) => title !== 'Three'),
    { lastPlace: lastPlaceOf(story.state) },
  );
  assert.equal(next.selected, 'One');
});

test('where the archive does not know the place yet, one comes to it with the rest, unless a key was pressed', () => {
  const story = new Story(posts);
  story.press('G');
  const lastPlace = lastPlaceOf(story.state);
  const patient = new Story(posts.slice(0, 1), { lastPlace });
  patient.change(posts, 0);
  assert.equal(patient.selected, 'Four');
  const busy = new Story(posts.slice(0, 1), { lastPlace });
  busy.press('k');
  busy.change(posts, 0);
  assert.equal(busy.selected, 'One');
});
