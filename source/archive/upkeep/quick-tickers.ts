import { tickerOf } from '../../post/body/ticker.ts';

const dataCode = Buffer.from('data-code="');
const longestCode = 21;

/** The stocks that a body links, as `parseBody` finds them. */
export function tickersIn(body: Buffer): readonly string[] {
  let at = body.indexOf(dataCode);
  if (at === -1) return none;
  const tickers = new Set<string>();
  for (; at !== -1; at = body.indexOf(dataCode, at)) {
    at += dataCode.length;
    const ticker = tickerAt(body, at);
    if (ticker !== undefined) tickers.add(ticker);
  }
  return [...tickers];
}

const none: readonly string[] = [];
const [doubleQuote, comma, zero] = [0x22, 0x2c, 0x30];

/** By the number that their digits are: the same stocks are in the news all the time, and a text takes long to make. */
const knownTickers = new Map<number, string | undefined>();
const mostKnown = 1 << 13;
/** Of Shanghai, Shenzhen and Hong Kong. */
const mostDigits = 6;

/** The stock whose code begins at `at`: `1,600160`. */
function tickerAt(body: Buffer, start: number): string | undefined {
  let at = start;
  // The first digit is a one, so that every digit that is written counts.
  let market = 1;
  for (; isDigit(body[at]) && at < start + mostDigits; at++) market = market * 10 + body[at]! - zero;
  let code = 1;
  const codeStart = at + 1;
  if (body[at] === comma) {
    for (at++; isDigit(body[at]) && at < codeStart + mostDigits; at++) code = code * 10 + body[at]! - zero;
  }
  if (body[at] !== doubleQuote || at === codeStart) return tickerOf(textAt(body, start));
  const key = market * 10_000_000 + code;
  const known = knownTickers.get(key);
  if (known !== undefined || knownTickers.has(key)) return known;
  const ticker = tickerOf(textAt(body, start));
  if (knownTickers.size >= mostKnown) knownTickers.clear();
  knownTickers.set(key, ticker);
  return ticker;
}

function textAt(body: Buffer, start: number): string {
  const [code = ''] = body.toString('latin1', start, start + longestCode).split('"');
  return code;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte < zero + 10;
}
