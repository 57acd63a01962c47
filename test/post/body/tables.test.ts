import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlineOf } from './bodies.ts';

test('a table has a caption, headers and cells that span columns', () => {
  const body =
    '<table><caption>业绩<b>一览</b></caption><thead><tr><th>公司</th><th colspan="2">增速</th></tr></thead>' +
    '<tbody><tr><td>东岭</td><td>3%</td><td>5%</td></tr></tbody></table>';
  assert.deepEqual(outlineOf(body), ['table 业绩一览', '  #公司 | #增速×2', '  东岭 | 3% | 5%']);
});

test('a Markdown table is a table', () => {
  assert.deepEqual(outlineOf('| 公司 | 增速 |\n|---|--:|\n| 东岭 | **3%** |\n'), [
    'table',
    '  #公司 | #增速',
    '  东岭 | 3%',
  ]);
});

test('a cell that reaches down leaves an empty one in each row that it reaches', () => {
  const body =
    '<table><tr><th rowspan=2>公司</th><th>一</th></tr><tr><th>二</th></tr>' +
    '<tr><td>东岭</td><td rowspan=9>共同</td></tr><tr><td>联海</td></tr></table>';
  assert.deepEqual(outlineOf(body), ['table', '  #公司 | #一', '  # | #二', '  东岭 | 共同', '  联海 | ']);
});

test('a cell’s paragraphs, lists, pictures and tables are lines', () => {
  const body =
    '<table><tr><td><p>甲</p><p>乙<br>丙</p></td><td><ul><li>丁</li></ul><img src="/a.png" alt="走势">' +
    '<table><tr><td>戊</td><td>己</td></tr></table></td></tr></table>';
  assert.deepEqual(outlineOf(body), ['table', '  甲\n乙\n丙 | 丁\n走势\n戊\n己']);
});

test('rows without text are left out, cells without text are not', () => {
  assert.deepEqual(outlineOf('<table><tr><td>甲<td><td>乙<tr><td> <td>&nbsp;</table>'), [
    'table',
    '  甲 |  | 乙',
  ]);
});

test('a table that only frames the page gives what is in it', () => {
  assert.deepEqual(outlineOf('<table><tr><td><p>甲</p><h2>乙</h2></td></tr></table>'), ['p 甲', 'h2 乙']);
  assert.deepEqual(
    outlineOf('<table><tr><td><img src="/a.png"></td></tr><tr><td align=center>图1</td></tr></table>'),
    ['figure  https://news.example/a.png 图1'],
  );
  assert.deepEqual(
    outlineOf('<table><tr><td><img src="/a.png"></td><td><img src="/b.png"></td></tr></table>'),
    ['figure  https://news.example/a.png -', 'figure  https://news.example/b.png -'],
  );
});

test('text between a table’s cells is not lost', () => {
  assert.deepEqual(outlineOf('<table>甲<tr>乙<td>丙</td><td>丁</td></tr></table>'), [
    'p 甲乙',
    'table',
    '  丙 | 丁',
  ]);
});

test('a thousand columns and rows of span are a mistake', () => {
  const [, row] = outlineOf('<table><tr><td colspan=1000 rowspan=1000>甲</td><td>乙</td></tr></table>');
  assert.equal(row, '  甲×50 | 乙');
});
