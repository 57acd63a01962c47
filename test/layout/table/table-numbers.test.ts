import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNumberColumn } from '../../../source/layout/table/table-numbers.ts';

describe('a column of a table', () => {
  const numbers: readonly (readonly string[])[] = [
    ['78,230', '41,005', '9,116'],
    ['32.6%', '−1.4%', '+0.3%'],
    ['12.4亿元', '9,860万元', '—'],
    ['1.46万亿元', '300亿元'],
    ['0.08 s', '12.6 s', '310 ms'],
    ['¥1,376.00', '$24', '-€3.5'],
    ['12', '1,480', '9305'],
    ['24.5倍', '8.1倍'],
    ['-', '3', 'n/a', '17'],
    ['25bp', '-10bp'],
    ['0.5', '0.25'],
    ['~~1,376元~~', '98元', '~~-~~'],
    ['120', '85', '不适用', '暂无', '合计见注'],
  ];
  for (const texts of numbers) {
    it(`is of numbers: ${texts.join(' ')}`, () => assert.equal(isNumberColumn(texts), true));
  }

  const texts: readonly (readonly string[])[] = [
    ['600160', '300750', '688981'],
    ['600160', '09988', '00700'],
    ['000001', '1', '22'],
    ['1924', '1961', '2024'],
    ['2021年', '2022年'],
    ['2024-03-25', '2024-03-27'],
    ['09:30', '20:30'],
    ['3月15日', '12月1日'],
    ['HFO-1234yf', 'R32'],
    ['衡川化工', '蓝屿新材', '3'],
    ['600160.SH', '300750.SZ'],
    ['2.0.1', '1.9.4'],
    ['—', '', '-'],
    [],
  ];
  for (const cells of texts) {
    it(`is of text: ${cells.join(' ') || 'nothing'}`, () => assert.equal(isNumberColumn(cells), false));
  }
});
