import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from '../../../source/archive/upkeep/pace.ts';

/** The pauses after looks that take so long, when each begins so long after the pause before. */
function pausesOf(looks: number, lookMs: number, laterMs = 0): number[] {
  const pace = new Pace();
  const pauses: number[] = [];
  for (let nowMs = 0; pauses.length < looks; ) {
    const pauseMs = pace.pauseAfter(nowMs, nowMs + lookMs);
    pauses.push(pauseMs);
    nowMs += lookMs + pauseMs + laterMs;
  }
  return pauses;
}

test('the first news is followed by the next almost at once, and where news keeps coming each waits longer', () => {
  const pauses = pausesOf(6, 100);
  assert.ok(pauses[0]! < 20);
  assert.deepEqual(
    pauses,
    pauses.toSorted((one, other) => one - other),
  );
  assert.ok(pauses.at(-1)! > 300);
});

test('looking takes no more than a fifth of the time in the end, and no pause is longer than five seconds', () => {
  assert.equal(pausesOf(100, 100).at(-1), 400);
  assert.equal(pausesOf(100, 60_000).at(-1), 5000);
});

test('news after a while without any is the first again', () => {
  assert.deepEqual(new Set(pausesOf(10, 100, 3000)).size, 1);
});
