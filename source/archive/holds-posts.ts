import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { decode } from '../post/decode.ts';
import { readFrontMatter } from '../post/front-matter/read-front-matter.ts';
import { findPosts } from './find-posts.ts';
import { isPage, isPostByPath } from './page.ts';
import { kindOfName } from './post-names.ts';
import { readBeginning } from './read-bytes.ts';
import { isSiteRoot } from './site-root.ts';

const headBytes = 16 * 1024;

/**
 * Whether someone who starts finews in a folder means its posts: it has a `_posts`, or a post with front
 * matter lies in it, or it is the root of a Jekyll site with posts further down. Other folders (a home
 * folder!) are not searched.
 */
export function holdsPosts(folder: string): boolean {
  if (existsSync(path.join(folder, '_posts'))) return true;
  try {
    if (readdirSync(folder).some(name => isPostWithFrontMatter(folder, name))) return true;
    return isSiteRoot(folder) && [...findPosts(folder).paths].some(isPostByPath);
  } catch {
    return false;
  }
}

function isPostWithFrontMatter(folder: string, name: string): boolean {
  if (kindOfName(name) === undefined) return false;
  try {
    const bytes = readBeginning(path.join(folder, name), headBytes);
    const { fields } = readFrontMatter(decode(bytes, { isBeginning: true }).text);
    return fields.size > 0 && !isPage(name, fields);
  } catch {
    return false;
  }
}
