import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentBreak } from '../../../source/post/body/segment-break.ts';

test('a line break of the source is nothing between wide characters and beside wide punctuation, else a space', () => {
  const joined = [
    ['增长', '三成'],
    ['ニュース', 'です'],
    ['更新到了0.4.25。', 'net-imap的更新'],
    ['（', 'ETF'],
    ['他说', '“好”'],
  ] as const;
  for (const [before, after] of joined) assert.equal(segmentBreak(before, after), '', `${before}|${after}`);
  const parted = [
    ['two', 'words'],
    ['同比', 'GDP'],
    ['한국', '한국'],
    ['end.', '下一句'],
  ] as const;
  for (const [before, after] of parted) assert.equal(segmentBreak(before, after), ' ', `${before}|${after}`);
});
