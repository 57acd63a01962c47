import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../source/archive/open-archive.ts';
import type { Block, Post, RichText, Span } from '../source/post/post.ts';

const root = fileURLToPath(new URL('../posts/', import.meta.url));
const archive = await openArchive(root, { systemTimezone: 'UTC' });
const { catalogue } = archive;
const posts = await Promise.all(Array.from({ length: catalogue.size }, (_, number) => archive.read(number)));

/** Damaged on purpose, as real archives are, and what the reader is told of each. */
const damaged: { readonly [path: string]: readonly string[] } = {
  'old_post/-202512112391921712.md': ['title-missing', 'date-unusable'],
  'old_post/2025-12-10-202512100918330417.md': ['front-matter-damaged'],
};

test('the archive that comes along has a dozen posts and more, all of them readable', () => {
  assert.ok(posts.length >= 12, `${posts.length} posts`);
  assert.deepEqual(archive.problems, []);
  assert.deepEqual(
    posts.filter(post => post.blocks.length === 0 || post.title === '').map(post => post.head.path),
    [],
  );
});

test('the guide comes first, in Chinese and in English, page for page', () => {
  const [chinese, english] = catalogue.categories;
  assert.deepEqual(
    [chinese?.name, chinese?.id, english?.name, english?.id],
    ['finews 指南', 'finews-zhinan', 'finews guide', 'finews-guide'],
  );
  assert.ok(chinese!.posts >= 4);
  assert.equal(chinese!.posts, english!.posts);
});

test('categories have names with spaces and parentheses, from pages and from tags', () => {
  const names = new Map(catalogue.categories.map(category => [category.id, category.name]));
  assert.equal(names.get('suanpanzhoukan suanpanAPP'), '算盘周刊 算盘APP');
  assert.equal(names.get('beijiashe'), '北岬社（海外版）');
  assert.equal(names.get('zhangfangzhaji'), '账房札记');
});

test('the news is of several days, with the time of each post', () => {
  const dates = posts.filter(post => !(post.head.path in damaged)).map(post => post.head.date);
  assert.ok(dates.every(date => date?.hasTime));
  assert.ok(new Set(dates.map(date => new Date(date!.epochMs).toDateString())).size >= 5);
});

test('only the posts that are damaged on purpose have warnings', () => {
  const warned = posts.filter(post => post.warnings.length > 0);
  assert.deepEqual(
    Object.fromEntries(warned.map(post => [post.head.path, post.warnings.map(({ kind }) => kind)])),
    damaged,
  );
});

test('a title with inner quotes keeps them, and an empty one is made of the text', () => {
  const titleOf = (file: string) => posts.find(post => post.head.path === file)?.title;
  assert.equal(
    titleOf('old_post/2025-12-10-202512100918330417.md'),
    '铁塘轴承回应"轴承会呼吸"传闻：是热胀冷缩',
  );
  assert.match(titleOf('old_post/-202512112391921712.md') ?? '', /^漏刻半导体更正业绩预告：.*…$/);
});

/** Complete by its type: a new kind of block or span is missing here until a post shows it. */
const blockKinds: { readonly [kind in Block['kind']]: true } = {
  heading: true,
  paragraph: true,
  quote: true,
  list: true,
  definitions: true,
  table: true,
  code: true,
  figure: true,
  'source-line': true,
  links: true,
  footnotes: true,
  rule: true,
};
const spanKinds: { readonly [kind in Span['kind']]: true } = {
  strong: true,
  emphasis: true,
  code: true,
  strike: true,
  mark: true,
  link: true,
  ticker: true,
};

test('every kind of block and of span occurs', () => {
  const blocks = posts.flatMap(post => [...allBlocks(post.blocks)]);
  const spans = blocks.flatMap(block => textsOf(block).flatMap(({ spans }) => spans));
  assert.deepEqual(missing(blockKinds, blocks), []);
  assert.deepEqual(missing(spanKinds, spans), []);
});

test('the finer traits occur: captions, spanning cells, numbered lists, lists in lists, centred lines', () => {
  const blocks = posts.flatMap(post => [...allBlocks(post.blocks)]);
  const traits: { readonly [trait: string]: (block: Block) => boolean } = {
    'table with a caption': block => block.kind === 'table' && block.caption !== undefined,
    'cell over several columns': block =>
      block.kind === 'table' && block.rows.flat().some(cell => cell.columnSpan > 1),
    'figure with a caption': block => block.kind === 'figure' && block.caption !== undefined,
    'figure without one': block => block.kind === 'figure' && block.caption === undefined,
    'numbered list': block => block.kind === 'list' && block.start === 1,
    'list in a list': block =>
      block.kind === 'list' && block.items.flat().some(inner => inner.kind === 'list'),
    'code in a language': block => block.kind === 'code' && block.language === 'ruby',
    'centred paragraph': block => block.kind === 'paragraph' && block.isCentred,
    'line broken by the author': block => block.kind === 'paragraph' && block.content.text.includes('\n'),
  };
  const absent = Object.keys(traits).filter(trait => !blocks.some(traits[trait]!));
  assert.deepEqual(absent, []);
});

test('posts of media name their source and the original, and keep their navigation to themselves', () => {
  const article = postOf('NW202512180740126633');
  assert.equal(article.source, '砚港商报');
  assert.match(article.originalUrl ?? '', /^https:\/\/yangang\.example\.net\//);
  assert.deepEqual(article.tickers, ['699160.SH', '009527.SZ']);
  const shown = posts.flatMap(post => [...allBlocks(post.blocks)].flatMap(textsOf)).map(({ text }) => text);
  assert.deepEqual(
    shown.filter(text => /^返回|返回首页/.test(text) && text.includes('首页')),
    [],
  );
});

test('every address is of a domain that is kept for examples', () => {
  const foreign = sources().flatMap(({ file, text }) =>
    [...text.matchAll(/(?:\/\/|@)([\w-]+(?:\.[\w-]+)+)/g)]
      .map(([, host]) => host!)
      .filter(host => !/(?:^|\.)example\.(?:com|net|org)$/.test(host))
      .map(host => `${file}: ${host}`),
  );
  assert.deepEqual(foreign, []);
});

test('every stock is one that no exchange has listed', () => {
  const invented = /^(?:699\d{3}\.SH|(?:009|309)\d{3}\.SZ|929\d{3}\.BJ|98160\.HK|LNTRN\.US)$/;
  const tickers = new Set(posts.flatMap(post => post.tickers));
  assert.ok(tickers.size >= 8, [...tickers].join(' '));
  assert.deepEqual(
    [...tickers].filter(ticker => !invented.test(ticker)),
    [],
  );
});

test('Chinese is set with Chinese punctuation', () => {
  const lapses: { readonly [lapse: string]: RegExp } = {
    'half-width mark after a Han character': /\p{Script=Han}[,.;:!?]/u,
    'straight quote beside a Han character': /\p{Script=Han}["']|["']\p{Script=Han}/u,
    'half-width bracket beside a Han character': /\p{Script=Han}[()]|[()]\p{Script=Han}/u,
    'single dash': /(?<!—)—(?!—)(?=\p{Script=Han})|(?<=\p{Script=Han})(?<!—)—(?!—)/u,
    'three dots': /\p{Script=Han}\.{3}|(?<!…)…(?!…)(?=\p{Script=Han})/u,
    'space between Han characters': /\p{Script=Han} \p{Script=Han}/u,
  };
  const found = posts
    .filter(post => /\p{Script=Han}/u.test(post.title))
    .flatMap(post => [...allBlocks(post.blocks)].flatMap(textsOf))
    .flatMap(({ text }) =>
      Object.keys(lapses).flatMap(lapse => (lapses[lapse]!.test(text) ? [`${lapse}: ${text}`] : [])),
    );
  assert.deepEqual(found, []);
});

function postOf(name: string): Post {
  const post = posts.find(({ head }) => head.path.includes(name));
  assert.ok(post, name);
  return post;
}

function sources(): { readonly file: string; readonly text: string }[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
    .map(file => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }));
}

function missing(
  kinds: { readonly [kind: string]: true },
  found: readonly { readonly kind: string }[],
): string[] {
  return Object.keys(kinds).filter(kind => !found.some(one => one.kind === kind));
}

function* allBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* allBlocks(innerBlocks(block));
  }
}

function innerBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'quote':
      return block.blocks;
    case 'list':
    case 'footnotes':
      return block.items.flat();
    case 'definitions':
      return block.items.flatMap(item => item.blocks);
    default:
      return [];
  }
}

function textsOf(block: Block): readonly RichText[] {
  switch (block.kind) {
    case 'definitions':
      return block.items.map(item => item.term);
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...block.rows.flat().map(cell => cell.content)];
    case 'figure':
      return block.caption ? [block.caption] : [];
    default:
      return 'content' in block ? [block.content] : [];
  }
}
