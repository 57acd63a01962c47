import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../../source/layout/line.ts';
import { spansWidth } from '../../source/layout/row.ts';
import type { AmbiguousWidth } from '../../source/text/width.ts';
import type { Language } from '../../source/words/language.ts';
import { longBody, type SamplePost, Story } from '../app/story.ts';

const posts: readonly SamplePost[] = [
  {
    title: '铁塘轴承：签下“4.8亿元”风电主轴轴承合同——分三年交货，明年一季度起……',
    category: 'tonghu',
    body: `## 一节\n\n${'潮水涨了又落。'.repeat(60)}`,
  },
  {
    title: 'The harbour that learned to stay up late, and what it costs',
    category: 'lantern',
    body: longBody(30),
  },
  { title: '夜の港、昼の値段', category: 'beijia', date: '2019-01-02' },
  { title: '', category: 'tonghu', body: '没有标题的一句话。' },
  {
    title: '链接很多的一篇',
    category: 'tonghu',
    body: '见[一个很长很长的链接文字](https://tide.example/a/very/long/address/that/goes/on?and=on)，[另一个](mailto:a@tide.example)。',
  },
  ...Array.from({ length: 60 }, (_, index) => ({ title: `快讯${index}：港口`, category: `medium-${index}` })),
];

const longSentence =
  '阅读记录文件已损坏；能读出的部分已保留，原文件另存为 /home/reader/.config/finews/marks-damaged-2025-12-15T09-22-48.123Z.json。';

/** What one does before looking at the screen. */
const situations: { readonly [name: string]: (story: Story) => void } = {
  lists: () => undefined,
  'categories, far down': story => story.press('h', '3', '0', 'j'),
  'the end of the list': story => story.press('G'),
  reader: story => story.press('enter'),
  'reader alone, scrolled': story => story.press('enter', 'z', 'd'),
  help: story => story.press('?'),
  outline: story => story.press('enter', 'T'),
  'picker, typed': story => {
    story.press('t');
    story.type('港m1');
  },
  filter: story => {
    story.press('F');
    story.type('一个很长很长的、怎么也放不下的筛选条件');
  },
  'nothing fits': story => {
    story.press('F');
    story.type('zzzz');
    story.press('enter');
  },
  'what was found': story => {
    story.press('/');
    story.type('港口');
    const { request, catalogue } = { request: story.state.requests, catalogue: story.state.catalogue };
    const numbers = Array.from({ length: catalogue.size }, (_, number) => number);
    story.dispatch({ kind: 'posts-found', request, numbers, isDone: true });
    const snippet = { text: '…潮水涨了又落，港口的灯一盏一盏亮起来。', matches: [{ start: 8, end: 10 }] };
    const snippets = new Map(numbers.map(number => [number, snippet]));
    story.dispatch({ kind: 'snippets-read', request, snippets });
    story.press('enter', 'j');
  },
  'a search being typed': story => {
    story.press('/');
    story.type('一个很长很长的、怎么也放不下的、要找的词');
  },
  'what can be searched for': story => story.press('/'),
  'followed and sorted': story => story.press('h', 'G', '+', 'S', 'S', 'l', 'S'),
  'a command being typed': story => {
    story.press(':');
    story.type('mark');
  },
  question: story => story.press('A'),
  starred: story => story.press("'"),
  notice: story => story.press('x'),
  links: story => {
    openLinks(story);
  },
  'links being narrowed down': story => {
    openLinks(story);
    story.press('/');
    story.type('一个很长的词');
  },
  'a word being found': story => {
    story.press('enter', '/');
    story.type('潮水');
  },
  'matches of a word': story => {
    story.press('enter', '/');
    story.type('潮水');
    story.press('enter', 'n');
  },
  'a command to pipe to': story => story.press('enter', '|'),
  'what is empty': story => story.open([]),
  'an archive being opened': story => {
    story.state = { ...story.state, opening: { kind: 'opening', read: 0, total: 0 } };
  },
  'an index being made': story => {
    story.dispatch({ kind: 'index-progressed', read: 0, total: 123_456 });
    story.dispatch({ kind: 'index-progressed', read: 12_345, total: 123_456 });
  },
  'unread only': story => story.press('L', 'j'),
  'the help being searched': story => {
    story.press('?', '/');
    story.type('star');
  },
  'a long notice': story => story.dispatch({ kind: 'say', sentence: longSentence }),
};

function openLinks(story: Story): void {
  story.press('j', 'j', 'j', 'enter', '#');
  assert.equal(story.state.layer?.kind, 'chooser');
}

const widths = [1, 2, 3, 5, 8, 10, 13, 20, 24, 29, 30, 40, 48, 60, 71, 72, 80, 100, 119, 120, 160, 200, 250];
const heights = [1, 2, 3, 4, 5, 6, 8, 12, 19, 20, 24, 50, 60];

const terminals: readonly (readonly [AmbiguousWidth, Language])[] = [
  [1, 'zh'],
  [2, 'zh'],
  [1, 'en'],
  [2, 'en'],
];

for (const [name, prepare] of Object.entries(situations)) {
  test(`${name}: every row is exactly as wide as the screen, and there are exactly as many, at any size`, () => {
    for (const [ambiguous, language] of terminals) {
      const story = new Story(posts, { ambiguous, language });
      prepare(story);
      for (const columns of widths) {
        for (const rows of heights) {
          story.dispatch({ kind: 'resized', size: { columns, rows } });
          const { lines, cursor } = story.frame;
          assert.equal(lines.length, rows, `${columns}×${rows}`);
          const wrong = lines.find(line => spansWidth(line.spans, story.width) !== columns);
          assert.equal(wrong && describe(wrong), undefined, `${columns}×${rows}`);
          assert.ok(cursor === undefined || (cursor.x < columns && cursor.y < rows), `${columns}×${rows}`);
        }
      }
    }
  });
}

test('before the archive is open there is a frame that says how far it is', () => {
  const story = new Story([]);
  story.state = { ...story.state, opening: { kind: 'opening', read: 0, total: 0 } };
  story.dispatch({ kind: 'opening-progressed', read: 1200, total: 5000 });
  assert.equal(story.screen.length, 24);
  assert.ok(story.screen.some(row => row.includes('1,200 of 5,000')));
});

test('on ten columns and three rows one still sees the news and the way to the keys', () => {
  const story = new Story(posts, { columns: 10, rows: 3 });
  assert.match(story.screen[0]!, /^▌●.*铁塘/);
  assert.match(story.footer, /keys/);
});

test('a row has the signs, the time and the title; the selected one goes on in a second row', () => {
  const story = new Story(
    [
      { title: '潮水', date: '2024-03-20 11:30' },
      { title: '港口', date: '2024-03-20 09:22' },
      { title: '旧闻', date: '2021-12-15 09:22' },
    ],
    { columns: 60, rows: 20, language: 'zh' },
  );
  story.press('s');
  assert.equal(story.screen[2], '▌●★   30分钟前  潮水');
  assert.equal(story.screen[3], '▌               chaoxi · 2024-03-20 11:30');
  assert.equal(story.screen[4], ' ●       09:22  港口');
  assert.equal(story.screen[5], ' ●  2021-12-15  旧闻');
});

test('a sentence that is too long for one row is read whole, and makes room again with the next key', () => {
  const story = new Story(posts, { columns: 60 });
  const before = story.screen;
  story.dispatch({ kind: 'say', sentence: longSentence });
  const shown = story.screen.slice(-4).map(row => row.trim());
  assert.equal(shown.join(''), longSentence);
  assert.deepEqual(story.screen.slice(0, 20), before.slice(0, 20));
  story.press('j', 'k');
  assert.deepEqual(story.screen, before);
});

test('what is read is told apart by its sign, not by its looks alone', () => {
  const story = new Story(posts.slice(0, 3), { columns: 60 });
  story.press('j', 'm');
  const [first, second] = [story.screen[2], story.screen[3]];
  assert.match(first!, /^ ●/);
  assert.match(second!, /^▌ /);
});

test('a list moves half a page when the selection comes to its edge, and not with every key', () => {
  const story = new Story(posts, { columns: 60, rows: 20 });
  const tops = new Set<number>();
  for (let presses = 0; presses < 30; presses++) {
    story.press('j');
    tops.add(story.state.posts.top);
  }
  assert.ok(tops.size <= 6, `${tops.size}`);
});

test('nothing of a post reaches the screen as a control, wherever it stands', () => {
  const evil = 'A\u001b[31m\u001b]0;x\u0007\u202e\u009b2J\u0000B\r\n\tC';
  const hostile = {
    title: evil,
    category: `evil\u001b[7m\u0085`,
    body: `## ${evil}\n\n[${evil}](https://x.example/)\n\n${evil}`,
  };
  const story = new Story([hostile, ...posts.slice(0, 2)], { columns: 160, rows: 30 });
  for (const keys of [[], ['enter'], ['T'], ['escape', '#'], ['escape', 't'], ['escape', 'h']]) {
    story.press(...keys);
    assert.doesNotMatch(story.screen.join(''), /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});

test('everything is said in Chinese where Chinese is spoken', () => {
  const story = new Story(posts.slice(0, 3), { columns: 140, rows: 44, language: 'zh' });
  for (const keys of [[], ['?'], ['escape', "'"], ['A'], ['enter', 'x']]) {
    story.press(...keys);
    const english = story.screen.join('\n').match(/\b(?:unread|starred|press|post|the|next)\b/gi) ?? [];
    assert.deepEqual(
      english.filter(word => word !== 'The' && word !== 'the'),
      [],
    );
  }
});

function describe(line: Line): string {
  return JSON.stringify(line.spans.map(({ text }) => text));
}
