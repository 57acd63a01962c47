import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { epochMsAt, wallClock } from '../../source/post/wall-clock.ts';

const timezones = [
  'UTC',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

function shown(epochMs: number, timezone: string): string {
  const { year, month, day, hour, minute } = wallClock(epochMs, timezone);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

test('what the clocks show is what Intl says, in every kind of time zone', () => {
  const formatters = new Map(
    timezones.map(timeZone => {
      const format = { timeZone, calendar: 'iso8601', hourCycle: 'h23' } as const;
      const parts = {
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      } as const;
      return [timeZone, new Intl.DateTimeFormat('en-US', { ...format, ...parts })];
    }),
  );
  const epochMs = fc.integer({ min: Date.UTC(1920, 0), max: Date.UTC(2100, 0) });
  fc.assert(
    fc.property(epochMs, fc.constantFrom(...timezones), (ms, timezone) => {
      const parts = formatters.get(timezone)!.formatToParts(ms);
      const part = (type: string) => Number(parts.find(found => found.type === type)?.value);
      assert.deepEqual(wallClock(ms, timezone), {
        year: part('year'),
        month: part('month'),
        day: part('day'),
        hour: part('hour'),
        minute: part('minute'),
      });
    }),
    { numRuns: 2000 },
  );
});

test('an instant comes back from what the clocks show, but for the hour that they show twice', () => {
  const epochMinutes = fc.integer({ min: Date.UTC(1950, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 });
  fc.assert(
    fc.property(epochMinutes, fc.constantFrom(...timezones), (minutes, timezone) => {
      const { year, month, day, hour, minute } = wallClock(minutes * 60_000, timezone);
      const back = epochMsAt(Date.UTC(year, month - 1, day, hour, minute), timezone);
      assert.equal(shown(back, timezone), shown(minutes * 60_000, timezone));
      assert.ok(back <= minutes * 60_000);
    }),
    { numRuns: 2000 },
  );
});

test('an hour that the clocks show twice is the earlier one', () => {
  const ms = epochMsAt(Date.UTC(2021, 9, 31, 2, 30), 'Europe/Berlin');
  assert.equal(new Date(ms).toISOString(), '2021-10-31T00:30:00.000Z');
});

test('an hour that the clocks skip is read with the offset from before', () => {
  const ms = epochMsAt(Date.UTC(2021, 2, 28, 2, 30), 'Europe/Berlin');
  assert.equal(new Date(ms).toISOString(), '2021-03-28T01:30:00.000Z');
  assert.equal(shown(ms, 'Europe/Berlin'), '2021-3-28 3:30');
});

test('China had summer time in 1988', () => {
  const ms = epochMsAt(Date.UTC(1988, 6, 1, 12), 'Asia/Shanghai');
  assert.equal(new Date(ms).toISOString(), '1988-07-01T03:00:00.000Z');
});

test('zones that need no formatter show what it would show', () => {
  const zones = ['UTC', 'Etc/UTC', 'Asia/Shanghai', 'Asia/Hong_Kong', 'Asia/Taipei', 'Asia/Singapore'];
  for (const timeZone of [...zones, 'Asia/Tokyo', 'Asia/Seoul']) {
    const formatter = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
    for (let year = 1985; year <= 2040; year++) {
      for (const month of [0, 3, 6, 9]) {
        const epochMs = Date.UTC(year, month, 15, 20, 30);
        const { hour, minute, day } = wallClock(epochMs, timeZone);
        const [date = '', time] = formatter.format(epochMs).split(' ');
        assert.deepEqual([`${hour}:${minute}`, day], [time?.replace(/^0(?=\d)/, ''), Number(date.slice(8))]);
      }
    }
  }
});
