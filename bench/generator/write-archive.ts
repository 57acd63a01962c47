import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteHost } from './body.ts';
import { inventMedia, type Medium } from './media.ts';
import { type InventedPost, postInventor, timeOf } from './post.ts';

export interface ArchivePlan {
  readonly posts: number;
  readonly folder: string;
  readonly seed?: number;
  readonly categories?: number;
  /** Called for every post that has been written. */
  readonly onPost?: (post: InventedPost, number: number) => void;
}

const keptDays = 3;

/**
 * Writes an archive in the shape of a live one: the posts of the last three days in `_posts`, the rest in `old_post`, a page
 * for every category. The same plan always gives the same files, byte for byte. One post is in memory at a time.
 */
export function writeArchive(plan: ArchivePlan): void {
  const { posts, folder, seed = 1, categories = 2000, onPost } = plan;
  const media = inventMedia(categories);
  writeSite(folder, media);
  const invent = postInventor(seed, media);
  const movedBefore = timeOf(posts).getTime() - keptDays * 86_400_000;
  for (const subfolder of ['_posts', 'old_post'])
    mkdirSync(path.join(folder, subfolder), { recursive: true });
  for (let number = 0; number < posts; number++) {
    const post = invent(number);
    const subfolder = post.time.getTime() < movedBefore ? 'old_post' : '_posts';
    writeFileSync(path.join(folder, subfolder, post.name), post.bytes);
    onPost?.(post, number);
  }
}

function writeSite(folder: string, media: readonly Medium[]): void {
  mkdirSync(path.join(folder, 'category'), { recursive: true });
  writeFileSync(
    path.join(folder, '_config.yml'),
    `title: 岚湾金融消息\nlang: zh-CN\nurl: https://${siteHost}\ntimezone: Asia/Shanghai\n`,
  );
  writeFileSync(path.join(folder, 'index.html'), '---\nlayout: default\n---\n');
  writeFileSync(
    path.join(folder, 'README.md'),
    '# 岚湾金融消息\n\nAn invented archive, for measuring finews.\n',
  );
  for (const { id, name } of media) {
    const page = `---\nlayout: category\ntitle: ${name}新闻\ncategory: ${id}\n---\n`;
    writeFileSync(path.join(folder, 'category', `${id}.html`), page);
  }
}
