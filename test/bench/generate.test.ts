import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { toGb18030 } from '../../bench/generator/gb18030.ts';
import { inventMedia } from '../../bench/generator/media.ts';
import { type InventedPost, postInventor } from '../../bench/generator/post.ts';
import { writeArchive } from '../../bench/generator/write-archive.ts';

const invent = postInventor(1, inventMedia(2000));
const posts = Array.from({ length: 3000 }, (_, number) => invent(number));

test('the same seed gives the same archive, byte for byte, and another seed another one', t => {
  const folder = mkdtempSync(path.join(tmpdir(), 'finews-generate-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [first, second, other] = ['first', 'second', 'other'].map(name => path.join(folder, name));
  const plan = { posts: 50, categories: 20 };
  writeArchive({ ...plan, folder: first! });
  writeArchive({ ...plan, folder: second! });
  writeArchive({ ...plan, folder: other!, seed: 2 });
  assert.deepEqual(contentsOf(first!), contentsOf(second!));
  assert.notDeepEqual(contentsOf(first!), contentsOf(other!));
});

test('a larger archive begins with the posts of a smaller one', () => {
  assert.deepEqual(invent(7), postInventor(1, inventMedia(2000))(7));
});

test('two posts of five are flashes, one of fifty is damaged', () => {
  assert.ok(Math.abs(share(({ shape }) => shape === 'flash') - 0.4) < 0.03);
  assert.ok(Math.abs(share(({ isDamaged }) => isDamaged) - 0.02) < 0.01);
});

test('half of the posts have about 1,100 characters or more', () => {
  const lengths = posts.map(post => plainText(post).length).sort((one, other) => one - other);
  const median = lengths[lengths.length / 2]!;
  assert.ok(median > 1000 && median < 1400, `${median} characters`);
});

test('posts come in the order of their dates, each under a name of its own', () => {
  for (const [index, { time }] of posts.slice(1).entries()) assert.ok(time > posts[index]!.time);
  assert.equal(new Set(posts.map(({ name }) => name)).size, posts.length);
});

test('posts older than three days lie in old_post', t => {
  const folder = mkdtempSync(path.join(tmpdir(), 'finews-generate-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeArchive({ posts: 2000, folder, categories: 20 });
  assert.equal(readdirSync(path.join(folder, 'old_post')).length, 2000 - 1440);
  assert.equal(readdirSync(path.join(folder, 'category')).length, 20);
});

test('media have ids and names of their own, some of two words, some with an edition', () => {
  const media = inventMedia(2000);
  assert.equal(new Set(media.map(({ id }) => id)).size, 2000);
  assert.ok(media.some(({ id }) => id.includes(' ')));
  assert.ok(media.some(({ name }) => name.includes('（')));
});

test('what is written in GB18030 reads as it was', () => {
  const text = '岚湾晚报：“涨 3.5%”，abc。\n';
  assert.equal(new TextDecoder('gb18030', { fatal: true }).decode(toGb18030(text)), text);
});

function share(isCounted: (post: InventedPost) => boolean): number {
  return posts.filter(isCounted).length / posts.length;
}

/** Without front matter, tags and the tail of addresses. */
function plainText({ bytes }: InventedPost): string {
  return Buffer.from(bytes)
    .toString()
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/\n\n<http.*$/s, '')
    .replace(/<[^<>]*>/g, '');
}

function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), readFileSync(file, 'base64')];
    }),
  );
}
