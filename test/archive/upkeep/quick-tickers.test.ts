import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tickersIn } from '../../../source/archive/upkeep/quick-tickers.ts';
import { tickerOf } from '../../../source/post/body/ticker.ts';

test('each stock that a body links is found once', () => {
  const body = Buffer.from(
    '<a data-code="1,600160">A</a><a data-code="116,700">B</a><b data-code="1,600160">A</b><i data-code="90,BK0493">C</i>',
  );
  assert.deepEqual(tickersIn(body), ['600160.SH', '00700.HK']);
  assert.deepEqual(tickersIn(Buffer.from('no stock')), []);
});

test('whatever stands in the place of a code, it is read as code for code', () => {
  const codes = fc.constantFrom(
    ...['1,600160', '0,000001', '0,1', '116,00700', '116,700', '106,NIO', '1,6001600', '0000001,1', '', ','],
    ...['1', '1,', ',600160', ' 1,600160', '1,600160 ', '1 600160', '11,600160', '1,60016x', '0,430047'],
  );
  fc.assert(
    fc.property(fc.array(codes, { maxLength: 8 }), written => {
      const body = Buffer.from(written.map(code => `<a data-code="${code}">`).join('text'));
      const expected = new Set(written.map(code => tickerOf(code)).filter(ticker => ticker !== undefined));
      assert.deepEqual(tickersIn(body), [...expected]);
    }),
    { numRuns: 1000 },
  );
});
