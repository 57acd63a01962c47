/** A longer address is no address that a person follows, and would only be carried around. */
const maxCharacters = 2048;

/** Of a scheme that is safe to open, and safe to write to a terminal. */
const allowed = /^(?:https?|mailto):[\x21-\x7e]+$/;

/**
 * The address that a link leads to, ready to be shown and opened: http, https or mailto (with a subject at most), in printable ASCII.
 * What has no scheme resolves against the site's own address (`//host/` gets https). Undefined where nothing
 * of the kind comes out: `javascript:`, `#fragments`, and relative links of a site whose address is not
 * known.
 */
export function linkUrl(href: string | undefined, siteUrl: string | undefined): string | undefined {
  const written = href?.trim() ?? '';
  if (written === '' || written.length > maxCharacters || written.startsWith('#')) return undefined;
  const address = written.startsWith('//') ? `https:${written}` : written;
  if (!URL.canParse(address, siteUrl)) return undefined;
  const url = new URL(address, siteUrl);
  const shown = url.protocol === 'mailto:' ? mailAddress(url) : url.href;
  return allowed.test(shown) ? shown : undefined;
}

/** Whom to write to, and about what: mail programs have taken files to send along, and further readers, from the rest. */
function mailAddress({ pathname, searchParams }: URL): string {
  const subject = searchParams.get('subject');
  const written = `mailto:${pathname}${subject === null ? '' : `?subject=${encodeURIComponent(subject)}`}`;
  // A line's end would begin another header.
  return /%0[ad]/i.test(written) ? '' : written;
}
