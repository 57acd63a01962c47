import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuery } from '../../source/catalogue/parse-query.ts';
import { andQuery, anyPost, type Condition, type SearchField } from '../../source/catalogue/query.ts';

/** Noon of a Wednesday in Shanghai, 04:00 UTC. */
const moment = { timezone: 'Asia/Shanghai', nowMs: Date.UTC(2021, 11, 15, 4) };
const dayMs = 86_400_000;

function conditionsOf(words: string, at = moment): readonly Condition[] {
  return parseQuery(words, at).conditions;
}

function word(field: SearchField, ...anyOf: string[]): Condition {
  return { kind: 'word', field, anyOf, isExcluded: false };
}

function not(condition: Condition): Condition {
  assert.equal(condition.kind, 'word');
  return { ...condition, isExcluded: true } as Condition;
}

test('several words all have to be there', () => {
  assert.deepEqual(conditionsOf('光大\u3000云缴费 App'), [
    word('anywhere', '光大'),
    word('anywhere', '云缴费'),
    word('anywhere', 'app'),
  ]);
});

test('quotes make a phrase, also Chinese ones, also one that is not closed yet', () => {
  for (const typed of ['"New  Energy"', '“New energy”', '「new energy」', '"new energy']) {
    assert.deepEqual(conditionsOf(typed), [word('anywhere', 'new energy')]);
  }
});

test('a minus excludes a word, a phrase or a field', () => {
  assert.deepEqual(conditionsOf('-贷款 －银行 -"a b" -tag:x'), [
    not(word('anywhere', '贷款')),
    not(word('anywhere', '银行')),
    not(word('anywhere', 'a b')),
    not(word('tag', 'x')),
  ]);
});

test('a minus within a word is a minus, and one alone asks for nothing yet', () => {
  assert.deepEqual(conditionsOf('covid-19 -'), [word('anywhere', 'covid-19')]);
});

test('fields have names in both languages, and colons of both kinds', () => {
  for (const typed of ['title:年报', 'Title：年报', '标题：年报', 'ｔｉｔｌｅ：“年报”']) {
    assert.deepEqual(conditionsOf(typed), [word('title', '年报')]);
  }
  assert.deepEqual(conditionsOf('cat:a category:b 分类:c tag:d 标签:e source:f 来源:g'), [
    word('category', 'a'),
    word('category', 'b'),
    word('category', 'c'),
    word('tag', 'd'),
    word('tag', 'e'),
    word('source', 'f'),
    word('source', 'g'),
  ]);
});

test('a field of names takes several, of which one is enough; a phrase is one', () => {
  assert.deepEqual(conditionsOf('cat:a,b，c、d tag:"a, b"'), [
    word('category', 'a', 'b', 'c', 'd'),
    word('tag', 'a, b'),
  ]);
});

test('what looks like a field and is none is a word', () => {
  for (const typed of ['http://example.org/', '12:30', 'foo:bar', 'constructor:x', '__proto__:y']) {
    assert.deepEqual(parseQuery(typed, moment), { conditions: [word('anywhere', typed)], problems: [] });
  }
  assert.deepEqual(conditionsOf('快讯：沪指'), [word('anywhere', '快讯:沪指')]);
});

test('a stock is found in every way of writing it', () => {
  for (const typed of ['600160.SH', 'sh600160', 'SH.600160', '600160.ss', '600160.XSHG', '６００１６０.sh']) {
    assert.deepEqual(conditionsOf(`stock:${typed}`), [word('stock', '600160.sh')], typed);
  }
  for (const typed of ['00700.HK', '700.hk', 'hk0700', 'HK00700', '0700:HK']) {
    assert.deepEqual(conditionsOf(`股票:${typed}`), [word('stock', '00700.hk')], typed);
  }
  assert.deepEqual(conditionsOf('stock:600160'), [word('stock', '600160')]);
  assert.deepEqual(conditionsOf('stock:$NIO,brk.b,brk.b.us'), [word('stock', 'nio', 'brk.b', 'brk.b.us')]);
});

test('days are those of the archive’s time zone, the last one included', () => {
  const start = Date.UTC(2021, 11, 1) - 8 * 3_600_000;
  for (const day of [
    '2021-12-01',
    '2021-12-1',
    '2021/12/01',
    '20211201',
    '2021年12月1日',
    '２０２１-12-01',
  ]) {
    assert.deepEqual(
      conditionsOf(`since:${day} until:${day}`),
      [
        { kind: 'since', epochMs: start },
        { kind: 'before', epochMs: start + dayMs },
      ],
      day,
    );
  }
  const newYork = { ...moment, timezone: 'America/New_York' };
  assert.deepEqual(conditionsOf('since:2021-12-01', newYork), [
    { kind: 'since', epochMs: Date.UTC(2021, 11, 1, 5) },
  ]);
});

test('a day has 23 hours where the clocks are put forward', () => {
  const [since, before] = conditionsOf('since:2021-03-14 until:2021-03-14', {
    ...moment,
    timezone: 'America/New_York',
  });
  assert.ok(since?.kind === 'since' && before?.kind === 'before');
  assert.equal(before.epochMs - since.epochMs, 23 * 3_600_000);
});

test('months and years are meant whole', () => {
  const [since, before] = conditionsOf('since:2021-02 until:2021年');
  assert.deepEqual(since, { kind: 'since', epochMs: Date.UTC(2021, 1, 1) - 8 * 3_600_000 });
  assert.deepEqual(before, { kind: 'before', epochMs: Date.UTC(2022, 0, 1) - 8 * 3_600_000 });
});

test('days are counted back from today', () => {
  const today = Date.UTC(2021, 11, 15) - 8 * 3_600_000;
  const expected: Record<string, number> = {
    today,
    今天: today,
    yesterday: today - dayMs,
    昨天: today - dayMs,
    '3d': today - 3 * dayMs,
    '3天': today - 3 * dayMs,
    '2w': today - 14 * dayMs,
    两周: Number.NaN,
    '1m': Date.UTC(2021, 10, 15) - 8 * 3_600_000,
    '1y': Date.UTC(2020, 11, 15) - 8 * 3_600_000,
    '6h': moment.nowMs - 6 * 3_600_000,
    '"3 days ago"': today - 3 * dayMs,
    '"2 周前"': today - 14 * dayMs,
    '"1 hour ago"': moment.nowMs - 3_600_000,
    '"3 dogs ago"': Number.NaN,
  };
  for (const [typed, epochMs] of Object.entries(expected)) {
    const wanted = Number.isNaN(epochMs) ? [] : [{ kind: 'since', epochMs }];
    assert.deepEqual(conditionsOf(`since:${typed}`), wanted, typed);
  }
});

test('a date with a time is that minute, or that second', () => {
  const epochMs = Date.UTC(2021, 11, 15, 1, 22);
  for (const [typed, lengthMs] of [
    ['2021-12-15T09:22', 60_000],
    ['"2021-12-15 09:22"', 60_000],
    ['2021-12-15T09:22:00+08:00', 1000],
    ['2021-12-15T01:22:00.000Z', 1000],
  ] as const) {
    assert.deepEqual(
      conditionsOf(`since:${typed} until:${typed}`),
      [
        { kind: 'since', epochMs },
        { kind: 'before', epochMs: epochMs + lengthMs },
      ],
      typed,
    );
  }
});

test('just before midnight in Shanghai it is still today there, and yesterday in New York', () => {
  const nowMs = Date.UTC(2021, 11, 15, 15, 59);
  assert.deepEqual(conditionsOf('since:today', { timezone: 'Asia/Shanghai', nowMs }), [
    { kind: 'since', epochMs: Date.UTC(2021, 11, 14, 16) },
  ]);
  assert.deepEqual(
    conditionsOf('since:today', { timezone: 'America/New_York', nowMs: nowMs - 12 * 3_600_000 }),
    [{ kind: 'since', epochMs: Date.UTC(2021, 11, 14, 5) }],
  );
});

test('an excluded bound is the other bound', () => {
  assert.deepEqual(conditionsOf('-since:2021-12-01'), [
    { kind: 'before', epochMs: Date.UTC(2021, 10, 30, 16) },
  ]);
  assert.deepEqual(conditionsOf('-until:2021-12-01'), [
    { kind: 'since', epochMs: Date.UTC(2021, 11, 1, 16) },
  ]);
});

test('posts are asked for by their marks', () => {
  assert.deepEqual(conditionsOf('is:unread is:starred'), [
    { kind: 'read', isRead: false },
    { kind: 'starred', isStarred: true },
  ]);
  assert.deepEqual(conditionsOf('is:未读 -is:星标 is:read'), [
    { kind: 'read', isRead: false },
    { kind: 'starred', isStarred: false },
    { kind: 'read', isRead: true },
  ]);
});

test('what means nothing behind a field is named and has no effect', () => {
  assert.deepEqual(parseQuery('since:soon until:2021-02-30 is:funny title: cat:, tag:""', moment), {
    conditions: [],
    problems: [
      { kind: 'not-a-date', field: 'since', value: 'soon' },
      { kind: 'not-a-date', field: 'until', value: '2021-02-30' },
      { kind: 'not-a-state', field: 'is', value: 'funny' },
      { kind: 'no-value', field: 'title' },
      { kind: 'no-value', field: 'cat' },
      { kind: 'no-value', field: 'tag' },
    ],
  });
});

test('queries are joined', () => {
  const joined = andQuery(parseQuery('a title:', moment), anyPost, parseQuery('is:read', moment));
  assert.deepEqual(joined, parseQuery('a title: is:read', moment));
});

test('anything can be typed', () => {
  const pieces = [
    '"',
    '“',
    '-',
    ':',
    '：',
    'title',
    'since',
    'is',
    'stock',
    ' ',
    '\u3000',
    '2021',
    ',',
    '光大',
    'a',
  ];
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map(words => words.join('')),
  );
  fc.assert(
    fc.property(typed, words => {
      for (const condition of conditionsOf(words)) {
        if (condition.kind !== 'word') continue;
        assert.ok(condition.anyOf.length > 0 && condition.anyOf.every(wanted => wanted !== ''));
      }
    }),
  );
});
