import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { breakLines, type LineRange } from '../../source/text/break-lines.ts';
import { cellWidth } from '../../source/text/width.ts';
import { archiveNames, postsOf, sharedArchive } from '../archives.ts';
import { paragraphsOf } from './paragraphs.ts';
import { randomParagraph } from './random-text.ts';
import { Judge, noViolations, type Violations } from './violations.ts';

const narrow = cellWidth(1);

function assertNoViolations({ lines, ...faults }: Violations): void {
  assert.ok(lines > 0);
  assert.deepEqual(faults, { badStart: 0, badEnd: 0, splitNumber: 0, partedUnit: 0, tooWide: 0 });
}

/** Lines follow each other, and leave out nothing but spaces. */
function assertNothingLost(text: string, lines: readonly LineRange[]): void {
  let end = 0;
  for (const line of lines) {
    assert.ok(line.start >= end && line.end >= line.start);
    assert.match(text.slice(end, line.start), /^\s*$/);
    end = line.end;
  }
  assert.match(text.slice(end), /^\s*$/);
}

for (const name of archiveNames) {
  test(`no post of ${name} has a bad line at any width from 20 to 120`, t => {
    const folder = sharedArchive(name);
    if (folder === undefined) return t.skip('the shared archives are not here');
    const counts = noViolations();
    for (const { text } of postsOf(folder)) {
      for (const paragraph of paragraphsOf(text)) {
        const judge = new Judge(paragraph);
        for (let columns = 20; columns <= 120; columns++) {
          const lines = breakLines(paragraph, columns, narrow);
          judge.count(lines, columns, counts);
          if (columns === 20) assertNothingLost(paragraph, lines);
        }
      }
    }
    assertNoViolations(counts);
  });
}

test('no random text has a bad line, loses anything, or is out of order', () => {
  const counts = noViolations();
  fc.assert(
    fc.property(randomParagraph, fc.integer({ min: 20, max: 120 }), (text, columns) => {
      const lines = breakLines(text, columns, narrow);
      assertNothingLost(text, lines);
      new Judge(text).count(lines, columns, counts);
      assertNoViolations(counts);
    }),
    { numRuns: 60_000, seed: 1 },
  );
});

test('no line is too wide, with ambiguous characters of two cells and a first line of its own', () => {
  const wide = cellWidth(2);
  fc.assert(
    fc.property(
      randomParagraph,
      fc.integer({ min: 2, max: 20 }),
      fc.integer({ min: 2, max: 20 }),
      (text, columns, first) => {
        const lines = breakLines(text, columns, wide, { firstColumns: first });
        assertNothingLost(text, lines);
        for (const [index, { start, end }] of lines.entries()) {
          const line = text.slice(start, end);
          const isCharacter = [...new Intl.Segmenter().segment(line)].length <= 1;
          assert.ok(
            isCharacter || wide.ofText(line) <= (index === 0 ? first : columns),
            JSON.stringify(line),
          );
        }
      },
    ),
    { numRuns: 5000 },
  );
});

test('a hanging mark stands one character beyond the columns at most, and alone', () => {
  fc.assert(
    fc.property(randomParagraph, fc.integer({ min: 10, max: 40 }), (text, columns) => {
      for (const { start, end } of breakLines(text, columns, narrow, { hangsPunctuation: true })) {
        const line = text.slice(start, end);
        if (narrow.ofText(line) <= columns) continue;
        assert.match(line, /[、，。]\p{Mark}*$/u);
        assert.ok(narrow.ofText(line.replace(/[、，。]\p{Mark}*$/u, '')) <= columns);
      }
    }),
    { numRuns: 5000 },
  );
});

test('long texts of one kind of character break to the end', () => {
  const pieces = [
    '）',
    '（',
    '中',
    'a',
    '1,',
    '1',
    ' a',
    '"',
    '/',
    '-',
    'a-',
    '——',
    '\u0903',
    'e\u0301',
    '한',
    '🇨🇳',
    '\u00a0',
  ];
  for (const piece of pieces) {
    const text = piece.repeat(200_000);
    const lines = breakLines(text, 40, narrow);
    assertNothingLost(text, lines);
    assert.equal(lines.at(-1)!.end, text.length);
  }
  assert.equal(breakLines(' '.repeat(1_000_000), 40, narrow).length, 1);
});
