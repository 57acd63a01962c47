import { foldSpaced } from '../text/fold.ts';

/** What exchanges are called by data services, and their suffix in the normal form of a stock. */
const suffixes: { readonly [name: string]: string } = {
  sh: 'sh',
  ss: 'sh',
  xshg: 'sh',
  sz: 'sz',
  xshe: 'sz',
  bj: 'bj',
  hk: 'hk',
  us: 'us',
};

/**
 * A stock as people write it, in the folded normal form of the tickers of posts: `600160.SH`, `SH600160`,
 * `sh.600160` and `600160.SS` are `600160.sh`, `700` and `hk0700` are the `00700` of Hong Kong. A code alone
 * stays without an exchange.
 */
export function stockOf(written: string): string {
  const [code, exchange] = parts(foldSpaced(written).replace(/^\$/, ''));
  // Hong Kong's codes have five digits, of which people leave out the zeros in front.
  const full = /^\d{1,5}$/.test(code) ? code.padStart(5, '0') : code;
  return exchange === undefined ? full : `${full}.${exchange}`;
}

function parts(stock: string): readonly [code: string, exchange: string | undefined] {
  const before = /^(?<exchange>sh|sz|bj|hk)\.?(?<code>\d+)$/.exec(stock)?.groups;
  if (before) return [before.code!, before.exchange];
  const after = /^(?<code>.+)[.:](?<exchange>[a-z]+)$/.exec(stock)?.groups;
  const suffix = after && Object.hasOwn(suffixes, after.exchange!) ? suffixes[after.exchange!] : undefined;
  return suffix === undefined ? [stock, undefined] : [after!.code!, suffix];
}
