import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullTime, shortTime } from '../../source/layout/short-time.ts';

const nowMs = Date.parse('2024-03-20T00:20:00+08:00');

function short(
  date: string,
  { hasTime = true, isFull = false, language = 'zh' as 'zh' | 'en' } = {},
): string {
  return shortTime(
    { epochMs: Date.parse(date), hasTime },
    { nowMs, timezone: 'Asia/Shanghai', language, isFull },
  );
}

test('within the hour a time is told in minutes, also over midnight', () => {
  assert.equal(short('2024-03-19T23:50:00+08:00'), '30分钟前');
  assert.equal(short('2024-03-20T00:19:30+08:00', { language: 'en' }), 'just now');
});

test('of today the clock is shown, of this year the day, else the date', () => {
  assert.equal(
    shortTime(
      { epochMs: nowMs, hasTime: true },
      { nowMs: nowMs + 7_200_000, timezone: 'Asia/Shanghai', language: 'zh', isFull: false },
    ),
    '00:20',
  );
  assert.equal(short('2024-03-19T22:00:00+08:00'), '03-19');
  assert.equal(short('2023-12-15T09:22:00+08:00'), '23-12-15');
  assert.equal(short('2023-12-15T09:22:00+08:00', { isFull: true }), '2023-12-15');
});

test('a day without a time is not told in minutes or hours', () => {
  assert.equal(short('2024-03-20T00:00:00+08:00', { hasTime: false }), '03-20');
});

test('a time of the future is no time ago', () => {
  assert.equal(short('2024-03-20T00:25:00+08:00'), '00:25');
});

test('days begin where the site is', () => {
  const date = { epochMs: Date.parse('2024-03-19T17:00:00Z'), hasTime: true };
  assert.equal(fullTime(date, 'Asia/Shanghai'), '2024-03-20 01:00');
  assert.equal(fullTime(date, 'Europe/Paris'), '2024-03-19 18:00');
  assert.equal(fullTime(undefined, 'Asia/Shanghai'), '');
});
