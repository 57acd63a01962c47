import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openArchive } from '../../../source/archive/open-archive.ts';
import { gatherTexts } from '../../../source/archive/search/gather-texts.ts';
import { MemoryHeap } from '../../../source/archive/search/memory-heap.ts';
import type { TextHeap } from '../../../source/archive/search/text-heap.ts';
import { linesOf } from '../../../source/post/block-lines.ts';
import { foldSpaced } from '../../../source/text/fold.ts';
import { sharedArchive } from '../../archives.ts';
import { numbersOf, postOf, type Story, searched, storyOf } from './searched.ts';

const folder = sharedArchive('ruby-news');

/** Characters whose bytes are alike, and forms that are folded. */
const letters = [
  '中',
  '丸',
  '丬',
  '严',
  'ａ',
  'a',
  'A',
  'é',
  '１',
  '1',
  '（',
  '\u3000',
  ' ',
  '\n',
  '😀',
  '뷥',
  '\u00b8',
];
const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
const story: fc.Arbitrary<Story> = fc.record({
  title: text,
  tags: fc.array(text, { maxLength: 2 }),
  paragraphs: fc.array(text, { maxLength: 3 }),
});
const wanted = fc.record({
  word: fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 3 }),
  isExcluded: fc.boolean(),
});

test('finds what looking into every text finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, { maxLength: 12 }),
      fc.array(wanted, { maxLength: 3 }),
      async (stories, words) => {
        const typed = words.map(({ word, isExcluded }) => `${isExcluded ? '-' : ''}"${word}"`).join(' ');
        const expected = [...stories.keys()].filter(index => meets(stories[index]!, words));
        const found = await numbersOf(searched(stories), typed, { order: 'newest' });
        assert.deepEqual(found, expected);
        const bestFirst = await numbersOf(searched(stories), typed);
        assert.deepEqual(
          bestFirst.toSorted((a, b) => a - b),
          expected,
        );
      },
    ),
  );
});

test('finds the same in a heap out of order and with gaps, and in posts that are read meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(story, { maxLength: 12 }),
      wanted,
      fc.nat(),
      async (stories, { word }, seed) => {
        const inOrder = searched(stories);
        const expected = await numbersOf(inOrder, `"${word}"`);
        const { catalogue } = inOrder;
        const texts = {
          heads: scattered(inOrder.texts.heads, seed),
          bodies: scattered(inOrder.texts.bodies, seed),
        };
        assert.deepEqual(await numbersOf({ catalogue, texts }, `"${word}"`), expected);
        const read = async (number: number) => ({
          ...postOf(stories[storyOf(catalogue, number)]!),
          head: catalogue.head(number),
          title: '',
          originalUrl: undefined,
          warnings: [],
        });
        // Also where nothing that was read is kept.
        for (const keptBytes of [0, 1 << 20]) {
          const gathered = { catalogue, texts: gatherTexts({ catalogue, read }, { keptBytes }) };
          assert.deepEqual(await numbersOf(gathered, `"${word}"`), expected);
          assert.deepEqual(await numbersOf(gathered, `"${word}"`), expected);
        }
      },
    ),
  );
});

test('finds more than a run and a block hold', async () => {
  const stories = Array.from({ length: 5000 }, (_, index) => ({
    paragraphs: [`${'沪指'.repeat(index % 50)}${index % 7 === 0 ? '薇渡' : ''}${'。'.repeat(index % 11)}`],
  }));
  stories[4500] = { paragraphs: [`${'沪指'.repeat(100_000)}薇渡`] };
  const expected = [...stories.keys()].filter(index => index % 7 === 0 || index === 4500);
  assert.deepEqual(await numbersOf(searched(stories), '薇渡'), expected);
});

test('finds in a real archive what its posts hold', {
  skip: !folder && 'no archive beside the checkout',
}, async () => {
  const archive = await openArchive(folder!, { systemTimezone: 'UTC' });
  const size = 60;
  const catalogue = { ...archive.catalogue, size };
  const searchedArchive = { catalogue, texts: gatherTexts({ catalogue, read: archive.read }) };
  for (const word of ['发布', 'ruby', 'Rails', '的', 'リリース', 'security fix']) {
    const expected: number[] = [];
    for (let number = 0; number < size; number++) {
      const { head, blocks } = await archive.read(number);
      const all = [head.title, ...head.tags, ...head.categories, ...linesOf(blocks).map(line => line.text)];
      if (all.some(line => foldSpaced(line).includes(foldSpaced(word)))) expected.push(number);
    }
    assert.deepEqual(await numbersOf(searchedArchive, `"${word}"`, { order: 'newest' }), expected, word);
  }
});

function meets(
  story: Story,
  words: readonly { readonly word: string; readonly isExcluded: boolean }[],
): boolean {
  const { title = '', tags = [], paragraphs = [] } = story;
  const lines = [title, ...tags, ...paragraphs, 'x'].map(foldSpaced);
  return words.every(({ word, isExcluded }) => {
    const folded = foldSpaced(word);
    return folded === '' || lines.some(line => line.includes(folded)) !== isExcluded;
  });
}

/** The same texts elsewhere, other bytes between them. */
function scattered(heap: TextHeap, seed: number): TextHeap {
  const size = heap.starts.length;
  const order = [...Array(size).keys()].sort((a, b) => ((a * 7 + seed) % 13) - ((b * 7 + seed) % 13));
  const other = new MemoryHeap(size);
  for (const number of order) {
    const start = heap.starts[number]!;
    const text = heap.bytes(start, start + heap.lengths[number]!).toString();
    other.set(number, `${text}中丸a1`.repeat(2));
    other.set(number, text);
  }
  return other;
}
