import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fitColumns, GUTTER } from '../../../source/layout/table/fit-columns.ts';

const need = (natural: number, least: number) => ({ natural, least });

describe('columns of a table', () => {
  it('get what they ask for where there is room', () => {
    assert.deepEqual(fitColumns([need(4, 4), need(10, 8)], 80), [4, 10]);
    assert.deepEqual(fitColumns([need(4, 4), need(100, 8)], Number.POSITIVE_INFINITY), [4, 100]);
  });

  it('the widest gives way first', () => {
    assert.deepEqual(fitColumns([need(6, 6), need(50, 8), need(12, 8)], 40), [6, 18, 12]);
  });

  it('share what there is when all are wide', () => {
    assert.deepEqual(fitColumns([need(60, 8), need(60, 8)], 41), [20, 19]);
  });

  it('do not fit below what can be read', () => {
    assert.equal(fitColumns([need(20, 8), need(20, 8), need(20, 8)], 27), undefined);
    assert.deepEqual(fitColumns([need(20, 8), need(20, 8), need(20, 8)], 28), [8, 8, 8]);
  });

  it('fill the width exactly when they have to give way', () => {
    const needs = fc.array(
      fc.tuple(fc.nat(80), fc.nat(20)).map(([natural, least]) => need(natural, Math.min(natural, least))),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(needs, fc.integer({ min: 1, max: 120 }), (needs, columns) => {
        const widths = fitColumns(needs, columns);
        if (!widths) return;
        const wanted = needs.reduce((sum, { natural }) => sum + natural + GUTTER, -GUTTER);
        const taken = widths.reduce((sum, width) => sum + width + GUTTER, -GUTTER);
        assert.equal(taken, Math.min(wanted, columns));
        widths.forEach((width, column) => {
          assert.ok(width >= needs[column]!.least && width <= needs[column]!.natural);
        });
      }),
    );
  });
});
