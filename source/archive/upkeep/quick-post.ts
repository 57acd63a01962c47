import { isUtf8 } from 'node:buffer';
import { partTail } from '../../post/body/split-tail.ts';
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

/** `---` and a newline as a number. */
const opening = 0x0a2d2d2d;
const openingBytes = 4;
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
  if (bytes.length < openingBytes || bytes.readUInt32LE(0) !== opening) return undefined;
  const end = bytes.indexOf(closing, openingBytes - 1);
  if (end === -1 || end > longestFrontMatter || bytes.length > maxBytes) return undefined;
  if (bytes.includes(0x0d) || bytes.includes(0) || !isUtf8(bytes)) return undefined;
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
  if (!mayEndInTail(body)) return body;
  let start = Math.max(0, body.length - longestTail);
  // Not in the middle of a character.
  while (start > 0 && (body[start]! & 0xc0) === 0x80) start++;
  const end = body.toString('utf8', start, body.length);
  const { article: kept } = partTail(end, site);
  if (kept === end) return body;
  if (end.startsWith(kept)) return body.subarray(0, start + Buffer.byteLength(kept));
  return Buffer.concat([body.subarray(0, start), Buffer.from(kept)]);
}

/** Whether a body ends as links or an address in angle brackets do: few others need a closer look. */
function mayEndInTail(body: Buffer): boolean {
  let end = body.length - 1;
  while (end >= 0 && body[end]! <= 0x20) end--;
  const last = body[end] ?? 0;
  if (last >= 0x80) return body.subarray(-200).includes('](');
  if (last !== greater) return last === closeRound || last === bar;
  let open = end - 1;
  while (open > end - longestTail && open >= 0 && body[open] !== less) open--;
  const first = body[open + 1]!;
  return first === greater || (first | 0x20) === letterH;
}

const [closeRound, less, greater, letterH, bar] = [0x29, 0x3c, 0x3e, 0x68, 0x7c];

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
