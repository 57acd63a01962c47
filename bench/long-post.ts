import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { article } from './generator/html.ts';
import { inventMedia } from './generator/media.ts';
import { randomFrom } from './generator/random.ts';
import { writerFrom } from './generator/writer.ts';

/** Characters that make a little more than 5,000 lines where a line holds 36 of them. */
const characters = 145_000;

/** Writes an archive of two posts: a short one, which stands first, and one of 5,000 lines. Returns its folder. */
export function longPostArchive(folder: string): string {
  const archive = path.join(folder, 'long-post');
  const posts = path.join(archive, '_posts');
  mkdirSync(posts, { recursive: true });
  const body = article(writerFrom(randomFrom(1, 0)), inventMedia(1)[0]!, characters);
  writeFileSync(path.join(posts, '2021-01-04-long.md'), post('五千行', '08:00', body));
  writeFileSync(path.join(posts, '2021-01-04-short.md'), post('一行', '09:00', '<p>一行。</p>'));
  return archive;
}

function post(title: string, time: string, body: string): string {
  return `---\ntitle: ${title}\ndate: 2021-01-04 ${time}:00 +0800\ncategories: gundong\n---\n${body}\n`;
}
