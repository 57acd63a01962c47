import { linkUrl } from '../link-url.ts';
import type { Site } from '../site.ts';
import { leadsBack } from './navigation.ts';

/** A line of nothing but Markdown links. */
const linksOnly = /^(?:\[[^[\]]{0,200}\]\([^()\s]{0,500}\)[\s｜|·]{0,20})+$/;
const link = /\[([^[\]]*)\]\(([^()\s]*)\)/g;

/** The original's address, or the brackets that an archive writes when it knows none. */
const original = /^<(https?:\/\/[^<>\s]{1,2000})?>$/i;

/** A tail is short; so is the search for it. */
const maxTailLines = 8;
const maxLineCharacters = 2100;

/**
 * Splits off the Markdown that an archive's robot puts below each article: the original's address, which the
 * reader shows in a place of its own, and links back to the archive's pages, which lead nowhere here. Other
 * links that stand there stay.
 */
export function splitTail(
  body: string,
  site: Site,
): { readonly body: string; readonly originalUrl?: string } {
  const { article, address } = partTail(body, site);
  const originalUrl = linkUrl(address, undefined);
  return { body: article, ...(originalUrl && { originalUrl }) };
}

/** The same, with the original's address as it is written: to see what it leads to takes longer than all the rest. */
export function partTail(
  body: string,
  site: Site,
): { readonly article: string; readonly address?: string | undefined } {
  const kept: string[] = [];
  let rest = body.trimEnd();
  let isTail = false;
  for (let lines = 0; lines < maxTailLines; lines++) {
    const start = rest.lastIndexOf('\n') + 1;
    if (rest.length - start > maxLineCharacters) break;
    const line = rest.slice(start).trim();
    const above = rest.slice(0, start).trimEnd();
    const address = original.exec(line);
    if (address && (isTail || standsAlone(rest.slice(above.length, start), above))) {
      return { article: [above, ...kept].join('\n\n'), address: address[1] };
    }
    if (!linksOnly.test(line)) break;
    if ([...line.matchAll(link)].every(([, text = '', href = '']) => leadsBack(text, href, site)))
      isTail = true;
    else kept.unshift(line);
    rest = above;
  }
  return { article: isTail ? [rest, ...kept].join('\n\n') : body };
}

/** A paragraph of its own which the text above does not announce (`详见：`). */
function standsAlone(space: string, above: string): boolean {
  return above === '' || (space.split('\n').length > 2 && !/[:：]$/.test(above));
}
