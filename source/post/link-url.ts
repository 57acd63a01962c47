/** A longer address is no address that a person follows, and would only be carried around. */
const maxCharacters = 2048;

/** Of a scheme that is safe to open, and safe to write to a terminal. */
const allowed = /^(?:https?|mailto):[\x21-\x7e]+$/;

/**
 * The address that a link leads to, ready to be shown and opened: http, https or mailto, in printable ASCII.
 * What has no scheme resolves against the site's own address (`//host/` gets https). Undefined where nothing
 * of the kind comes out: `javascript:`, `#fragments`, and relative links of a site whose address is not
 * known.
 */
export function linkUrl(href: string | undefined, siteUrl: string | undefined): string | undefined {
  const written = href?.trim() ?? '';
  if (written === '' || written.length > maxCharacters || written.startsWith('#')) return undefined;
  const address = written.startsWith('//') ? `https:${written}` : written;
  if (!URL.canParse(address, siteUrl)) return undefined;
  const { href: url } = new URL(address, siteUrl);
  return allowed.test(url) ? url : undefined;
}
