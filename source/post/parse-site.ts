import { cleanLine } from '../text/clean.ts';
import { textOf } from './front-matter/fields.ts';
import { parseFrontMatter } from './front-matter/front-matter.ts';
import { linkUrl } from './link-url.ts';
import type { Site } from './site.ts';
import { isTimezone } from './wall-clock.ts';

/** No configuration is longer; what comes after it is not read. */
const maxCharacters = 64 * 1024;

/**
 * What finews takes from a site's `_config.yml`, undefined where there is none. A broken one is read as
 * broken front matter is, line by line: the site's time zone decides on which day a post appeared. Never
 * throws.
 */
export function parseSite(yaml: string | undefined, systemTimezone: string): Site {
  const { fields } = parseFrontMatter(settingsOf(yaml ?? ''));
  const title = cleanLine(textOf(fields, 'title'));
  return {
    title: title === '' ? undefined : title,
    url: siteUrl(textOf(fields, 'url')),
    timezone: [textOf(fields, 'timezone'), systemTimezone].find(isTimezone) ?? 'UTC',
    language: languageTag(textOf(fields, 'lang', 'language', 'locale')),
  };
}

/** The text in lines, without the marks that YAML allows at the beginning of a document. */
function settingsOf(yaml: string): string {
  const lines = yaml.slice(0, maxCharacters).replace(/\r\n?/g, '\n');
  return lines.replace(/^\ufeff?(?:---[ \t]*\n)?/, '');
}

/** `zh_CN`, as many sites write it, is `zh-CN` in BCP 47; undefined for what is no language at all. */
function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function siteUrl(text: string): string | undefined {
  const url = linkUrl(text, undefined);
  return url?.startsWith('http') ? url.replace(/\/+$/, '') : undefined;
}
