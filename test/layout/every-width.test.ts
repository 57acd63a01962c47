import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../source/layout/article.ts';
import { layOutArticle } from '../../source/layout/lay-out-article.ts';
import type { Line, LineSpan, Role } from '../../source/layout/line.ts';
import { positionOf, rowAt } from '../../source/layout/row-at.ts';
import { toPlainText } from '../../source/layout/to-text.ts';
import type { Post } from '../../source/post/post.ts';
import { type AmbiguousWidth, cellWidth } from '../../source/text/width.ts';
import { postOf } from './blocks.ts';
import { anyBlocks, flowingBlocks } from './random-blocks.ts';

const anyWidth = fc.integer({ min: 20, max: 120 });
const anyAmbiguous = fc.constantFrom<AmbiguousWidth>(1, 2);

function layOut(post: Post, columns: number, ambiguous: AmbiguousWidth = 1): Article {
  return layOutArticle(post, {
    columns,
    width: cellWidth(ambiguous),
    language: 'zh',
    timezone: 'Asia/Shanghai',
  });
}

const MARKS: ReadonlySet<Role> = new Set(['quote-bar', 'list-mark', 'rule', 'table-rule']);

/** What a line says, without what layout put before it: marks, spaces, and the numbers of the addresses at the end. */
function contentOf(line: Line): string {
  return line.spans
    .filter(span => !MARKS.has(span.role) && !isHeadingMark(span))
    .map(span => span.text)
    .join('')
    .replace(/^ *(\[\d+\] )? */, '');
}

function isHeadingMark(span: LineSpan): boolean {
  return span.role === 'heading' && /^[▌▎] $/.test(span.text);
}

/** All characters that are text, in their order. */
function charactersOf(article: Article): string {
  return article.lines.map(contentOf).join('').replaceAll(/\s/g, '');
}

describe('at every width', () => {
  it('no line is wider than the columns, but for a single character', () => {
    fc.assert(
      fc.property(anyBlocks, fc.integer({ min: 1, max: 120 }), anyAmbiguous, (blocks, columns, ambiguous) => {
        const width = cellWidth(ambiguous);
        for (const { spans } of layOut(postOf(blocks), columns, ambiguous).lines) {
          const text = spans.map(span => span.text).join('');
          const isOneCharacter = [...text.trim()].length === 1;
          assert.ok(width.ofText(text) <= columns || isOneCharacter, JSON.stringify(text));
        }
      }),
    );
  });

  it('the text is the same', () => {
    fc.assert(
      fc.property(flowingBlocks, anyWidth, anyAmbiguous, (blocks, columns, ambiguous) => {
        const post = postOf(blocks);
        const whole = charactersOf(layOut(post, Number.POSITIVE_INFINITY));
        assert.equal(charactersOf(layOut(post, columns, ambiguous)), whole);
      }),
    );
  });

  it('offsets ascend, one for each line', () => {
    fc.assert(
      fc.property(anyBlocks, anyWidth, (blocks, columns) => {
        const { lines, offsets } = layOut(postOf(blocks), columns);
        assert.equal(offsets.length, lines.length);
        assert.deepEqual(
          offsets,
          [...offsets].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('an offset leads to the text that it was taken at', () => {
    fc.assert(
      fc.property(flowingBlocks, anyWidth, anyWidth, (blocks, columns, otherColumns) => {
        const here = layOut(postOf(blocks), columns);
        const there = layOut(postOf(blocks), otherColumns);
        here.lines.forEach((line, row) => {
          const content = contentOf(line);
          // A figure is not counted by the characters of its sign.
          if (line.spans.some(({ role }) => role === 'figure')) return;
          if (content === '' || here.offsets[row + 1] === here.offsets[row]) return;
          const offset = here.offsets[row]!;
          const found = rowAt(there, offset);
          const before = offset - there.offsets[found]!;
          assert.equal(contentOf(there.lines[found]!).slice(before)[0], content[0]);
        });
      }),
    );
  });

  it('the place that is kept of a row leads back to it, and to the first of several rows without text', () => {
    fc.assert(
      fc.property(flowingBlocks, anyWidth, (blocks, columns) => {
        const article = layOut(postOf(blocks), columns);
        const { offsets } = article;
        offsets.forEach((offset, row) => {
          const isWithoutText = offset === offsets[row + 1];
          const expected = isWithoutText ? offsets.indexOf(offset) : row;
          assert.equal(rowAt(article, positionOf(article, row)), expected);
        });
      }),
    );
  });

  it('sections are the rows of headings, links the rows that show them', () => {
    fc.assert(
      fc.property(anyBlocks, anyWidth, (blocks, columns) => {
        const { lines, sections, links } = layOut(postOf(blocks), columns);
        for (const { row } of sections) {
          assert.ok(lines[row]!.spans.some(isHeadingMark));
        }
        for (const { row, url } of links) {
          const first = lines.findIndex(line => line.spans.some(span => span.url === url));
          assert.equal(row, Math.max(0, first));
        }
      }),
    );
  });

  it('no line holds a newline, and plain text has as many lines as the article', () => {
    fc.assert(
      fc.property(anyBlocks, anyWidth, (blocks, columns) => {
        const { lines } = layOut(postOf(blocks), columns);
        assert.equal(toPlainText(lines).split('\n').length - 1, lines.length);
      }),
    );
  });
});
