import { cleanLine } from '../text/clean.ts';
import { cut } from '../text/cut.ts';
import { cellWidth } from '../text/width.ts';
import { linesOf } from './block-lines.ts';
import { parseBody } from './body/parse-body.ts';
import { decode } from './decode.ts';
import { type Fields, textOf } from './front-matter/fields.ts';
import { readFrontMatter } from './front-matter/read-front-matter.ts';
import { linkUrl } from './link-url.ts';
import { headOf, type PostPlace } from './parse-head.ts';
import type { Block, Post, RichText } from './post.ts';

/** How much of the text stands for a missing title. */
const titleColumns = 40;

/** Where a front matter names the article that a post is taken from. */
const originalKeys = [
  'original_url',
  'original',
  'source_url',
  'source',
  'canonical_url',
  'external_url',
  'link',
];

interface PostBytes {
  readonly bytes: Uint8Array;
  /** They are the beginning of a file that goes on; the last block may be cut. */
  readonly isBeginning?: boolean;
}

/**
 * One file's bytes as a post: decoded, its front matter read, its body in blocks, all text cleaned. Never
 * throws.
 */
export function parsePost(input: PostPlace & PostBytes): Post {
  const decoded = decode(input.bytes, input);
  const read = readFrontMatter(decoded.text);
  const head = headOf(read, input, decoded.warnings);
  const body = parseBody(read.body, input.site);
  return {
    head,
    ...titled(head.title, body.blocks, input.path),
    source: body.source ?? mediumOf(read.fields),
    originalUrl: body.originalUrl ?? originalUrlOf(read.fields),
    tickers: body.tickers,
    warnings: [...head.warnings, ...body.warnings],
  };
}

/** A heading that stands for a missing title is not shown again below it. */
function titled(written: string, blocks: readonly Block[], path: string): Pick<Post, 'title' | 'blocks'> {
  const title = written || titleFrom(blocks) || fileNameOf(path);
  const [first, ...others] = blocks;
  const isShownTwice =
    written === '' && first?.kind === 'heading' && first.content.text === title && !hasLinks(first.content);
  return { title, blocks: isShownTwice ? others : blocks };
}

function hasLinks({ spans }: RichText): boolean {
  return spans.some(({ kind }) => kind === 'link' || kind === 'ticker');
}

function titleFrom(blocks: readonly Block[]): string {
  const first = linesOf(blocks).find(({ text }) => text.trim() !== '');
  return cut(cleanLine(first?.text ?? ''), titleColumns, cellWidth(1));
}

function fileNameOf(path: string): string {
  return cleanLine(path.slice(path.lastIndexOf('/') + 1));
}

function originalUrlOf(fields: Fields): string | undefined {
  for (const key of originalKeys) {
    const url = linkUrl(textOf(fields, key), undefined);
    if (url?.startsWith('http')) return url;
  }
  return undefined;
}

/** `source:` is the name of a medium as often as an address. */
function mediumOf(fields: Fields): string | undefined {
  const source = cleanLine(textOf(fields, 'source'));
  return source === '' || URL.canParse(source) ? undefined : source;
}
