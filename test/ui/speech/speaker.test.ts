import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../../../source/app/state.ts';
import { defaultKeymap } from '../../../source/keys/keymap.ts';
import { createSpeaker } from '../../../source/ui/speech/speaker.ts';
import { longBody, type SamplePost, Story, type StoryOptions } from '../../app/story.ts';

const table = '| Name | Price |\n| --- | --- |\n| Tides | 4 |\n| Moon | 7 |';
const posts: readonly SamplePost[] = [
  {
    title: 'Harbour',
    category: 'tides',
    body: `> Quoted.\n\n## First\n\n${table}\n\n## Second\n\n${longBody(30)}`,
  },
  { title: 'Lighthouse', category: 'tides', body: 'Short.' },
  { title: 'Moon', category: 'moon' },
];

/** What has been written since it was last asked, after each key. */
class Listener {
  readonly story: Story;
  readonly #speaker;
  #written = '';
  #heard: State;

  constructor(options: StoryOptions = {}) {
    this.story = new Story(posts, { isSpoken: true, ...options });
    this.#speaker = createSpeaker(text => {
      this.#written += text;
    }, options.keymap ?? defaultKeymap);
    this.#heard = this.story.state;
    this.#speaker.hear(this.story.state);
  }

  press(...keys: readonly string[]): void {
    for (const key of keys) {
      this.story.press(key);
      this.#listen();
    }
  }

  type(text: string): void {
    for (const character of text) {
      this.story.type(character);
      this.#listen();
    }
  }

  repeat(): void {
    this.#speaker.repeat(this.story.state);
  }

  written(): string {
    const text = this.#written;
    this.#written = '';
    return text;
  }

  lines(): string[] {
    return this.written().split('\n').slice(0, -1);
  }

  #listen(): void {
    if (this.story.state === this.#heard) return;
    this.#heard = this.story.state;
    this.#speaker.hear(this.#heard);
  }
}

test('at first one hears which archive it is, how to go on, and where one is', () => {
  const listener = new Listener();
  const first = [
    '潮汐日报',
    '? lists the keys; Ctrl-L says again where you are.',
    'All',
    'Harbour, unread, tides, 2024-03-19 10:59, 1 of 3',
  ];
  assert.deepEqual(listener.lines(), first);
  listener.repeat();
  assert.deepEqual(listener.lines(), first);
});

test('in a list one hears the post that one comes to, and of the same post what is noted', () => {
  const listener = new Listener();
  listener.written();
  listener.press('j');
  assert.deepEqual(listener.lines(), ['Lighthouse, unread, tides, 2024-03-19 10:58, 2 of 3']);
  listener.press('s', 'm');
  assert.deepEqual(listener.lines(), ['starred', 'read']);
  listener.press('tab');
  assert.deepEqual(listener.lines(), ['Unread', 'Harbour, unread, tides, 2024-03-19 10:59, 1 of 2']);
});

test('a post is read in order, a paragraph a line, and nothing is drawn', () => {
  const listener = new Listener();
  listener.written();
  listener.press('enter');
  assert.deepEqual(listener.lines(), [
    'Harbour',
    '2024-03-19 10:59 · tides',
    'Quote: Quoted.',
    'Heading: First',
    'Name: Tides',
    'Price: 4',
    'Name: Moon',
    'Price: 7',
    'Heading: Second',
    'Paragraph 1.',
  ]);
  listener.press('space');
  assert.deepEqual(
    listener.lines(),
    Array.from({ length: 9 }, (_, index) => `Paragraph ${index + 2}.`),
  );
  listener.press('j');
  assert.deepEqual(listener.lines(), ['Paragraph 11.']);
});

test('the end is said, and Space goes on from there', () => {
  const listener = new Listener();
  listener.press('j', 'enter');
  assert.equal(listener.lines().at(-1), 'End of the post.');
  listener.press('space');
  assert.equal(listener.lines()[0], 'Moon');
});

test('a jump is heard from where it leads', () => {
  const listener = new Listener();
  listener.press('enter');
  listener.written();
  listener.press(']', ']');
  assert.deepEqual(
    listener.lines().filter(line => line.startsWith('Heading')),
    ['Heading: First', 'Heading: Second', 'Heading: Second'],
  );
  listener.press('`');
  assert.equal(listener.lines()[0], 'Heading: First');
});

test('of a word that is found one hears the line', () => {
  const listener = new Listener();
  listener.press('enter');
  listener.written();
  listener.press('/');
  listener.type('paragraph 2');
  listener.press('enter');
  assert.equal(listener.lines().at(-1), 'match 1 of 11: Paragraph 2.');
  listener.press('n');
  assert.deepEqual(listener.lines(), ['match 2 of 11: Paragraph 20.']);
});

test('a line that is typed grows where it stands', () => {
  const listener = new Listener();
  listener.written();
  listener.press('F');
  listener.type('moo');
  listener.press('backspace', 'left');
  listener.type('n');
  assert.equal(listener.written(), 'Filter: moo\b \b\u001b[1D\r\u001b[KFilter: mno\u001b[1D');
  listener.press('escape');
  assert.match(listener.written(), /^\nAll\n/);
});

test('the picker says how many fit, and the first of them', () => {
  const listener = new Listener();
  listener.written();
  listener.press('t');
  listener.type('moo');
  assert.deepEqual(listener.written().split('\n'), [
    'Categories, 5 entries',
    'All, 3 unread',
    'Narrow down: ',
    '1 entry, moon, 1 unread',
    'm',
    '1 entry, moon, 1 unread',
    'mo',
    '1 entry, moon, 1 unread',
    'moo',
  ]);
  listener.press('enter');
  assert.deepEqual(listener.lines().slice(1), ['moon', 'Moon, unread, moon, 2024-03-19 10:57, 1 of 1']);
});

test('a question is heard, and what came of it', () => {
  const listener = new Listener();
  listener.written();
  listener.press('A');
  assert.deepEqual(listener.lines(), ['Mark 3 posts as read? y yes   n no']);
  listener.press('y');
  assert.equal(listener.lines().at(-1), '3 posts marked as read. U takes it back.');
});

test('the clock and the size of the window say nothing', () => {
  const listener = new Listener();
  listener.press('enter');
  listener.written();
  listener.story.dispatch({ kind: 'clock-ticked' });
  listener.story.dispatch({ kind: 'resized', size: { columns: 33, rows: 7 } });
  listener.press('9');
  assert.equal(listener.written(), '');
});
