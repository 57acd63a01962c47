import { linkUrl } from '../link-url.ts';
import type { Site } from '../site.ts';

/** The site's first page, one of its folders, or the page of a category. */
const indexPath = /^(?:\.{0,2}\/)*(?:[^/.?#]+\/)?$|^(?:\.{0,2}\/)*category\/[^/]*$/;

/**
 * Whether a link below an article leads back to where the archive's own pages list their articles: `返回首页`,
 * `../emnews/`. Such links lead nowhere here; a link to another article or a file of the site does.
 */
export function leadsBack(text: string, href: string, site: Site): boolean {
  const link = `${site.url}\n${href}\n${text}`;
  const known = answers.get(link);
  if (known !== undefined) return known;
  const path = ownPath(href, site);
  const answer = path !== undefined && (text.startsWith('返回') || indexPath.test(path));
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(link, answer);
  return answer;
}

/** All posts of a category have the same links, and addresses take long to read. */
const answers = new Map<string, boolean>();
const mostAnswers = 4096;

/** The path of a link to the archive's own site; undefined where it leads elsewhere. */
function ownPath(href: string, { url: siteUrl }: Site): string | undefined {
  if (href.startsWith('#')) return undefined;
  if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return href;
  const url = linkUrl(href, undefined);
  if (url === undefined || siteUrl === undefined || !URL.canParse(siteUrl)) return undefined;
  const { host, pathname } = new URL(url);
  return host === new URL(siteUrl).host ? pathname : undefined;
}
