import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDate, parseDate } from '../../source/post/date.ts';

const shanghai = 'Asia/Shanghai';

function instant(text: string, timezone = shanghai): string | undefined {
  const date = parseDate(text, timezone);
  return date && new Date(date.epochMs).toISOString();
}

const readings: readonly [written: string, instant: string, hasTime: boolean][] = [
  ['2021-12-15 09:22:48 +0800', '2021-12-15T01:22:48.000Z', true],
  ['2021-12-15 09:22:48 +08:00', '2021-12-15T01:22:48.000Z', true],
  ['2021-12-15 09:22:48+08', '2021-12-15T01:22:48.000Z', true],
  ['2021-12-15 09:22:48 -0330', '2021-12-15T12:52:48.000Z', true],
  ['2021-12-15T09:22:48Z', '2021-12-15T09:22:48.000Z', true],
  ['2021-12-15t09:22:48.123456z', '2021-12-15T09:22:48.123Z', true],
  ['2021-12-15 09:22:48 UTC', '2021-12-15T09:22:48.000Z', true],
  ['2021-12-15 09:22:48', '2021-12-15T01:22:48.000Z', true],
  ['2021-12-15 9:22', '2021-12-15T01:22:00.000Z', true],
  ['2021/12/15 9:22', '2021-12-15T01:22:00.000Z', true],
  ['2021-12-15  09:22', '2021-12-15T01:22:00.000Z', true],
  ['2021-12-15', '2021-12-14T16:00:00.000Z', false],
  ['2021-1-5', '2021-01-04T16:00:00.000Z', false],
  ['2021.12.15', '2021-12-14T16:00:00.000Z', false],
  ['2021-12-15 +0000', '2021-12-15T00:00:00.000Z', false],
  ['2024-02-29', '2024-02-28T16:00:00.000Z', false],
  ['Jul 08 2022', '2022-07-07T16:00:00.000Z', false],
  ['July 8, 2022 10:30', '2022-07-08T02:30:00.000Z', true],
  ['15 Dec 2021', '2021-12-14T16:00:00.000Z', false],
  ['Wed, 15 Dec 2021 09:22:48 GMT', '2021-12-15T09:22:48.000Z', true],
];

for (const [written, iso, hasTime] of readings) {
  test(`${written} is a date`, () => {
    assert.equal(instant(written), iso);
    assert.equal(parseDate(written, shanghai)?.hasTime, hasTime);
  });
}

for (const written of [
  '',
  '+0800',
  ' +0800',
  '2021-02-30',
  '2021-02-29',
  '2021-13-01',
  '2021-00-10',
  '2021-12/15',
  '2021-12-15 25:00',
  '2021-12-15 24:00',
  '2021-12-15 10:60',
  '2021-12-15 10:00 +2400',
  '2021-12-15 09:22:48 CST',
  '2021-12-15 and more',
  '0000-00-00',
  '0001-01-01T00:00:00Z',
  '21-12-15',
  'Foo 15, 2021',
  'yesterday',
]) {
  test(`${JSON.stringify(written)} is no date`, () => {
    assert.equal(parseDate(written, shanghai), undefined);
  });
}

test('every instant comes back from its written form, whatever the offset', () => {
  const epochMs = fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2199, 11, 30) });
  fc.assert(
    fc.property(epochMs, fc.integer({ min: -14 * 60, max: 14 * 60 }), (ms, minutes) => {
      const wall = new Date(ms + minutes * 60_000).toISOString().slice(0, -1);
      const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
      const offset = `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
      assert.equal(parseDate(`${wall.replace('T', ' ')} ${offset}`, shanghai)?.epochMs, ms);
    }),
  );
});

test('a date as nearly every post has it is what the same with a T in it is', () => {
  const two = (most: number) =>
    fc.integer({ min: 0, max: most }).map(number => String(number).padStart(2, '0'));
  const written = fc.record({
    day: fc
      .tuple(fc.constantFrom('2024', '1986', '0999', '1000', '20a4'), two(14), two(33))
      .map(all => all.join('-')),
    time: fc.tuple(two(25), two(61), two(61)).map(all => all.join(':')),
    offset: fc.constantFrom('', ' +0800', ' -0330', ' +2400', ' 0800', ' +08:0', ' +0a00'),
    timezone: fc.constantFrom('Asia/Shanghai', 'UTC', 'America/New_York'),
  });
  fc.assert(
    fc.property(written, ({ day, time, offset, timezone }) => {
      assert.deepEqual(
        parseDate(`${day} ${time}${offset}`, timezone),
        parseDate(`${day}T${time}${offset}`, timezone),
      );
    }),
    { numRuns: 2000 },
  );
});

const found: readonly [
  written: string,
  path: string,
  iso: string | undefined,
  warnings: readonly string[],
][] = [
  ['2021-12-15 09:22', '_posts/2020-01-01-x.md', '2021-12-15T01:22:00.000Z', []],
  ['', '_posts/2020-01-01-x.md', '2019-12-31T16:00:00.000Z', []],
  ['+0800', '_posts/2020-01-01-x.md', '2019-12-31T16:00:00.000Z', ['date-unusable']],
  ['+0800', '_posts/-202205261200.md', '2022-05-25T16:00:00.000Z', ['date-unusable']],
  ['', '_posts/2021-02-30-20210301.md', '2021-02-28T16:00:00.000Z', []],
  ['', 'notes/x.md', undefined, ['date-missing']],
  ['2021-02-30', 'notes/x.md', undefined, ['date-unusable', 'date-missing']],
];

for (const [written, path, iso, warnings] of found) {
  test(`${JSON.stringify(written)} in ${path} is dated ${iso ?? 'nowhere'}`, () => {
    const { date, warnings: said } = findDate(written, path, shanghai);
    assert.equal(date && new Date(date.epochMs).toISOString(), iso);
    assert.deepEqual(
      said.map(warning => warning.kind),
      warnings,
    );
  });
}

test('a date that cannot be used is quoted, short and on one line', () => {
  const { warnings } = findDate(`\u001b[31m甲\n${'x'.repeat(500)}`, 'x.md', shanghai);
  assert.match(warnings[0]?.detail ?? '', /^甲 x{70,}…$/);
});
