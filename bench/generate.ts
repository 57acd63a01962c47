/**
 * Makes an archive in the shape of a live one, the same every time:
 * `npx tsx bench/generate.ts --posts 100000 --out DIR [--seed 1] [--categories 2000]`.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeArchive } from './generator/write-archive.ts';

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '100000' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    categories: { type: 'string', default: '2000' },
  },
});
if (values.out === undefined || existsSync(values.out)) {
  console.error(values.out === undefined ? '--out FOLDER is missing' : `${values.out} is there already`);
  process.exit(1);
}
const posts = Number(values.posts);
writeArchive({
  posts,
  folder: values.out,
  seed: Number(values.seed),
  categories: Number(values.categories),
  onPost(_, number) {
    if ((number + 1) % 10_000 === 0) console.error(`${number + 1} of ${posts} posts`);
  },
});
