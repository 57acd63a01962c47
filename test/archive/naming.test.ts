import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArchive } from '../../source/archive/open-archive.ts';
import { resolvePost } from '../../source/catalogue/resolve-post.ts';
import { openIndexed } from './live.ts';
import { makeFolder } from './make-folder.ts';

test('a post is found by every beginning of its names, with an index as without', async () => {
  const root = makeFolder({
    '_posts/2024-03-01-NW1.md': '---\ntitle: NW10 in a title\ncategories: [hebei, A B]\n---\nx\n',
    'old_post/2024-03-01-NW1.md': '---\ntitle: again\ncategories: [hebei, A B]\n---\ny\n',
    '_posts/2024-03-02-NW10.md': '---\ntitle: 二\ncategories: oldnews\n---\nx\n',
    '_posts/2024-03-02-北岬.md': '---\ntitle: 三\n---\nx\n',
    '_posts/-202403026391921712.md': '---\ntitle: 四\ncategories: tonghu\n---\nx\n',
  });
  const plain = await openArchive(root, { systemTimezone: 'UTC' });
  const indexed = await openIndexed(root);
  const names = Array.from({ length: plain.catalogue.size }, (_, number) => plain.catalogue.head(number));
  const words = names.flatMap(({ id, path }) => [id, path, path.replace(/.*\//, ''), id.replace(/.*\//, '')]);
  const beginnings = words.flatMap(word => Array.from(word, (_, index) => word.slice(0, index + 1)));
  for (const word of new Set([...beginnings, 'nothing', 'NW2', 'title'])) {
    const how = { pathBelowRoot: undefined, random: () => 0 };
    assert.deepEqual(
      resolvePost(word, indexed.catalogue, how),
      resolvePost(word, plain.catalogue, how),
      word,
    );
  }
});
