import { existsSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { inventMedia } from './generator/media.ts';
import { type InventedPost, type InventPost, postInventor } from './generator/post.ts';
import { writeArchive } from './generator/write-archive.ts';

/** An invented archive on the disk, and what is known of it. */
export interface BenchArchive {
  readonly folder: string;
  readonly posts: number;
  readonly invent: InventPost;
}

const seed = 1;
const categories = 2000;

/** Archives are kept from one bench to the next: the same number of posts is the same archive. */
export function benchArchive(posts: number): BenchArchive {
  const folder = path.join(tmpdir(), `finews-archives-${userInfo().username}`, String(posts));
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    console.error(`Making an archive of ${posts} posts in ${folder}`);
    writeArchive({ posts, folder: unfinished, seed, categories });
    renameSync(unfinished, folder);
  }
  return { folder, posts, invent: postInventor(seed, inventMedia(categories)) };
}

export function postFolders({ folder }: BenchArchive): string[] {
  return ['_posts', 'old_post'].map(name => path.join(folder, name));
}

/** The latest post that is whole and about as long as most. */
export function typicalPost({ folder, posts, invent }: BenchArchive): string {
  for (let number = posts - 1; number >= 0; number--) {
    const post = invent(number);
    const isTypical = !post.isDamaged && post.shape === 'html' && post.bytes.length > 4500;
    if (isTypical && post.bytes.length < 5500) return path.join(folder, '_posts', post.name);
  }
  throw new Error('the archive is too small');
}

/** The start of a title that the first screen has to show: that of the latest post which no damage hides. */
export function latestTitle({ posts, invent }: BenchArchive): string {
  for (let number = posts - 1; number >= 0; number--) {
    const post = invent(number);
    if (!post.isDamaged) return titleOf(post).slice(0, 6);
  }
  throw new Error('no post is whole');
}

/** The starts of the titles of the last day, which is all that the names of files tell of when a post is from. */
export function titlesOfLastDay({ posts, invent }: BenchArchive): readonly string[] {
  const { time } = invent(posts - 1);
  const titles: string[] = [];
  for (let number = posts - 1; number >= 0; number--) {
    const post = invent(number);
    if (time.getTime() - post.time.getTime() > 86_400_000) break;
    if (!post.isDamaged) titles.push(titleOf(post).slice(0, 6));
  }
  return titles;
}

function titleOf(post: InventedPost): string {
  return /^title: "(.*)"$/m.exec(Buffer.from(post.bytes).toString())![1]!;
}
