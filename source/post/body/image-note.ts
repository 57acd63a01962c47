import type { DomNode } from 'html-to-text';
import { cleanLine } from '../../text/clean.ts';
import { linkUrl } from '../link-url.ts';
import type { Note } from './html-note.ts';

/** Words and file names that editors' programs put where a picture's description belongs. */
const saysNothing =
  /^(?:image|img|photo|picture|图|图片|图像|配图|插图|未命名|untitled|[^/\s]*\.(?:jpe?g|png|gif|webp|bmp|svg))[\s\d]*$/i;

/**
 * What the program of eastmoney.com calls its stock charts: `K图 309218_0`, the code and its market's
 * number.
 */
const stockChart = /^K图 ?([A-Z\d.]{1,10})_\d{1,3}$/i;

const maxAltCharacters = 200;

/** A picture, with the description that its author gave it; undefined for pixels that only count readers. */
export function imageNote({ attribs }: Readonly<DomNode>, siteUrl: string | undefined): Note | undefined {
  if (isPixel(attribs.width) || isPixel(attribs.height)) return undefined;
  const url = linkUrl(attribs.src, siteUrl);
  return {
    kind: 'image',
    alt: description(attribs.alt) || description(attribs.title),
    url: url?.startsWith('http') ? url : undefined,
  };
}

function description(written: string | undefined): string {
  const line = cleanLine((written ?? '').slice(0, maxAltCharacters));
  return saysNothing.test(line) ? '' : line.replace(stockChart, 'K线图 $1');
}

function isPixel(size: string | undefined): boolean {
  return size !== undefined && /^\s*[0-2](?:px)?\s*$/.test(size);
}
