import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Judge, noViolations, type Violations } from './violations.ts';

/** Judges lines written as `first|second`. */
function judge(marked: string, columns = 40): Violations {
  const counts = noViolations();
  const lines = marked.split('|');
  let start = 0;
  const ranges = lines.map(line => {
    const range = { start, end: start + line.trimEnd().length };
    start += line.length;
    return range;
  });
  new Judge(lines.join('')).count(ranges, columns, counts);
  return counts;
}

test('the judge sees every kind of bad line', () => {
  assert.equal(judge('光大云缴费|，增长').badStart, 1);
  assert.equal(judge('光大云缴费 |，增长').badStart, 1);
  assert.equal(judge('他来了—|—终于').badStart, 1);
  assert.equal(judge('光大云缴费（|增长）').badEnd, 1);
  assert.equal(judge('规模达到￥|15').badEnd, 1);
  assert.equal(judge('规模达到1.|46万亿').splitNumber, 1);
  assert.equal(judge('规模达到1|5万亿').splitNumber, 1);
  assert.equal(judge('增速约10%～|20%').splitNumber, 1);
  assert.equal(judge('规模达到15|亿元').partedUnit, 1);
  assert.equal(judge('规模达到15亿|元').partedUnit, 1);
  assert.equal(judge('规模达到15美|元').partedUnit, 1);
  assert.equal(judge('光大云缴费', 9).tooWide, 1);
});

test('the judge says nothing of good lines, nor of lines that have no better place to end', () => {
  const good = { ...noViolations(), lines: 2 };
  assert.deepEqual(judge('光大云缴费，|增长5万户'), good);
  assert.deepEqual(judge('于2021年|12月15日生效'), good);
  assert.deepEqual(judge('https://|finance.example.cn'), good);
  assert.deepEqual(judge('光', 1), { ...good, lines: 1 });
});
