import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tickerOf } from '../../../source/post/body/ticker.ts';

test('each exchange’s stocks have a normal form', () => {
  assert.equal(tickerOf('1,600160'), '600160.SH');
  assert.equal(tickerOf('0,300343'), '300343.SZ');
  assert.equal(tickerOf('0,000001'), '000001.SZ');
  assert.equal(tickerOf('106,NIO'), 'NIO.US');
  assert.equal(tickerOf('105,aapl'), 'AAPL.US');
  assert.equal(tickerOf('106,BRK_A'), 'BRK.A.US');
  assert.equal(tickerOf('116,00700'), '00700.HK');
  assert.equal(tickerOf('116,700'), '00700.HK');
});

test('codes that Beijing gives out are Beijing’s, although they come with Shenzhen’s number', () => {
  for (const code of ['430047', '830799', '871981', '889999', '920002']) {
    assert.equal(tickerOf(`0,${code}`), `${code}.BJ`);
  }
});

test('sector boards, other markets and what is no code are no stocks', () => {
  const others = [
    '90,BK0493',
    '133,USDCNH',
    '1,60016',
    '1,6001600',
    '1,<b>',
    '106,',
    '600160',
    '',
    ',',
    '1,600160,7',
  ];
  for (const code of [
    ...others,
    'NIO|106|7',
    'constructor,600160',
    '__proto__,600160',
    `1,${'6'.repeat(100)}`,
  ]) {
    assert.equal(tickerOf(code), undefined, code);
  }
  assert.equal(tickerOf(undefined), undefined);
});
