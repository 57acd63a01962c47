import { isUtf8 } from 'node:buffer';
import { splitTail } from '../../post/body/split-tail.ts';
import { tickerOf } from '../../post/body/ticker.ts';
import { decode, maxBytes } from '../../post/decode.ts';
import { textOf } from '../../post/front-matter/fields.ts';
import { type ReadText, readFrontMatter } from '../../post/front-matter/read-front-matter.ts';
import type { Site } from '../../post/site.ts';
import type { Warning } from '../../post/warning.ts';
import { cleanLine } from '../../text/clean.ts';

/** A file's bytes in two parts, of which only the front matter was decoded where that was possible. */
export interface QuickPost {
  /** The beginning of the text at least. */
  readonly text: string;
  readonly read: ReadText;
  readonly warnings: readonly Warning[];
  readonly body: Buffer;
}

const opening = Buffer.from('---\n');
const closing = Buffer.from('\n---\n');
/** Front matter is not longer, see `post/front-matter`. */
const longestFrontMatter = 16 * 1024;

/**
 * As `decode` and `readFrontMatter` of the whole file, but where nothing is remarkable (UTF-8, lines that end in
 * `\n`, front matter with both fences) the body stays bytes: to decode it takes longer than to read it.
 */
export function quickPost(bytes: Buffer): QuickPost {
  return plainPost(bytes) ?? decodedPost(bytes);
}

function plainPost(bytes: Buffer): QuickPost | undefined {
  if (!bytes.subarray(0, opening.length).equals(opening) || bytes.length > maxBytes) return undefined;
  const end = bytes.subarray(0, longestFrontMatter).indexOf(closing, opening.length - 1);
  if (end === -1 || bytes.includes(0x0d) || bytes.includes(0) || !isUtf8(bytes)) return undefined;
  const text = bytes.toString('utf8', 0, end + closing.length);
  const read = readFrontMatter(text);
  if (read.body !== '' || read.warnings.some(({ kind }) => kind === 'front-matter-unclosed'))
    return undefined;
  return { text, read, warnings: [], body: bytes.subarray(end + closing.length) };
}

function decodedPost(bytes: Buffer): QuickPost {
  const { text, warnings } = decode(bytes);
  const read = readFrontMatter(text);
  return { text, read, warnings, body: Buffer.from(read.body) };
}

/** The tail that an archive's robot writes is not longer. */
const longestTail = 1000;

/** The body without the tail, which the reader does not show as text. */
export function withoutTail(body: Buffer, site: Site): Buffer {
  const last = body.subarray(-200);
  if (!last.includes('](') && !last.includes('<')) return body;
  let start = Math.max(0, body.length - longestTail);
  // Not in the middle of a character.
  while (start > 0 && (body[start]! & 0xc0) === 0x80) start++;
  const end = body.toString('utf8', start, body.length);
  const { body: kept } = splitTail(end, site);
  if (kept === end) return body;
  if (end.startsWith(kept)) return body.subarray(0, start + Buffer.byteLength(kept));
  return Buffer.concat([body.subarray(0, start), Buffer.from(kept)]);
}

const dataCode = 'data-code="';

/** The stocks that a body links, as `parseBody` finds them. */
export function tickersIn(body: Buffer): string[] {
  const tickers = new Set<string>();
  for (let at = body.indexOf(dataCode); at !== -1; at = body.indexOf(dataCode, at + dataCode.length)) {
    const [code] = body.toString('latin1', at + dataCode.length, at + dataCode.length + 21).split('"');
    const ticker = tickerOf(code);
    if (ticker !== undefined) tickers.add(ticker);
  }
  return [...tickers];
}

const sourceLine = /(?:文章|本文|稿件|新闻)来源\s*[:：]\s*([^\n]{1,60}?)\s*[）)]?$/;
const sourceBytes = Buffer.from('来源');

/** Elements that a medium's own program puts around the words that it knows, in the middle of a name too. */
const inlineTags = /<\/?(?:span|a|b|strong|em|i|font)\b[^<>]*>/gi;

/** The medium that the source line or the front matter names. */
export function sourceIn(body: Buffer, { fields }: ReadText): string | undefined {
  const at = body.lastIndexOf(sourceBytes);
  const line = at === -1 ? null : sourceLine.exec(lineAt(body, at));
  if (line) return cleanLine(line[1]!);
  const named = cleanLine(textOf(fields, 'source'));
  return named === '' || URL.canParse(named) ? undefined : named;
}

function lineAt(body: Buffer, at: number): string {
  const [line = ''] = body
    .toString('utf8', Math.max(0, at - 6), at + 800)
    .replace(inlineTags, '')
    .trimStart()
    .split(/[\n<]/, 1);
  return line.trimEnd();
}
