/** The exchanges behind the market numbers of eastmoney.com, whose markup the finance archives carry. */
const exchanges: { readonly [market: string]: { readonly suffix: string; readonly code: RegExp } } = {
  '0': { suffix: 'SZ', code: /^\d{6}$/ },
  '1': { suffix: 'SH', code: /^\d{6}$/ },
  '105': { suffix: 'US', code: /^[A-Z][A-Z0-9._-]{0,9}$/ },
  '106': { suffix: 'US', code: /^[A-Z][A-Z0-9._-]{0,9}$/ },
  '107': { suffix: 'US', code: /^[A-Z][A-Z0-9._-]{0,9}$/ },
  '116': { suffix: 'HK', code: /^\d{1,5}$/ },
};

/** Beijing's exchange shares Shenzhen's market number; its codes begin with what Shenzhen never uses. */
const beijingCode = /^(?:43|8|92)/;

/**
 * The normal form (`600160.SH`, `00700.HK`, `NIO.US`) of the stock that a `data-code` such as `1,600160`
 * names; undefined for sector boards (`90,BK0493`), for markets that are no stock exchange, and for what is
 * no code at all.
 */
export function tickerOf(dataCode: string | undefined): string | undefined {
  if (dataCode === undefined || dataCode.length > 20) return undefined;
  const [market = '', written = '', ...rest] = dataCode.split(',');
  const exchange = Object.hasOwn(exchanges, market) ? exchanges[market] : undefined;
  const code = written.trim().toUpperCase();
  if (!exchange?.code.test(code) || rest.length > 0) return undefined;
  if (exchange.suffix === 'HK') return `${code.padStart(5, '0')}.HK`;
  if (exchange.suffix === 'SZ' && beijingCode.test(code)) return `${code}.BJ`;
  return `${code.replace('_', '.')}.${exchange.suffix}`;
}
