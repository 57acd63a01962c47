import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHead } from '../../source/post/parse-head.ts';
import type { Head } from '../../source/post/post.ts';
import type { Site } from '../../source/post/site.ts';
import { archiveNames, postsOf, sharedArchive } from '../archives.ts';

const site: Site = { title: undefined, url: undefined, timezone: 'Asia/Shanghai', language: undefined };

function head(lines: string, path = '_posts/2021-12-15-NW01.md', categoryIds?: ReadonlySet<string>): Head {
  return parseHead({ path, text: `---\n${lines}\n---\n正文`, site, ...(categoryIds && { categoryIds }) });
}

function kinds(lines: string, path?: string): string[] {
  return head(lines, path).warnings.map(warning => warning.kind);
}

test('the head of a news post', () => {
  const lines = 'title: "云上缴费"\ndate: 2021-12-15 09:22:48 +0800\ncategories: yunbao\ntags: 云报新闻';
  assert.deepEqual(head(lines), {
    id: 'yunbao/2021/12/15/NW01',
    path: '_posts/2021-12-15-NW01.md',
    title: '云上缴费',
    date: { epochMs: Date.UTC(2021, 11, 15, 1, 22, 48), hasTime: true },
    categories: ['yunbao'],
    tags: ['云报新闻'],
    warnings: [],
  });
});

const ids: readonly [rule: string, lines: string, path: string, id: string][] = [
  [
    'folders above _posts, then categories',
    'category: A',
    'zh_cn/news/_posts/2021-12-15-x.md',
    'zh_cn/news/a/2021/12/15/x',
  ],
  [
    'the day in the site’s time zone',
    'date: 2021-12-15 20:00 +0000',
    '_posts/2021-12-15-x.md',
    '2021/12/16/x',
  ],
  ['the front matter’s slug', 'slug: Y z', '_posts/2021-12-15-x.md', '2021/12/15/Y z'],
  ['the slug as it was written', 'title: a', '_posts/2021-12-15-早报 A_B.md', '2021/12/15/早报 A_B'],
  ['a category with spaces', 'category: A b', '_posts/2021-12-15-x.md', 'a b/2021/12/15/x'],
  ['equal categories once', 'categories: a A', '_posts/2021-12-15-x.md', 'a/2021/12/15/x'],
  ['no way up', 'category: ../../etc', '_posts/2021-12-15-x.md', 'etc/2021/12/15/x'],
  ['no control character', 'category: "a\\e[31m\\nb"', '_posts/2021-12-15-x.md', 'a b/2021/12/15/x'],
  ['no day where there is none', 'category: a', 'notes/x.md', 'a/x'],
  [
    'neither the folder nor the years below it',
    'title: a',
    'content/posts/2021/x-20211215.md',
    '2021/12/15/x-20211215',
  ],
];

for (const [rule, lines, path, id] of ids) {
  test(`an id has ${rule}: ${id}`, () => {
    assert.equal(head(lines, path).id, id);
  });
}

test('a post that moves from _posts to old_post stays the same post', () => {
  for (const lines of ['categories: a b', 'date: +0800', 'title: ""']) {
    for (const name of ['2021-12-15-NW01.md', '-202112151200.md', 'x.md']) {
      assert.equal(head(lines, `old_post/${name}`).id, head(lines, `_posts/${name}`).id);
    }
  }
});

test('all texts are cleaned and on one line', () => {
  const { title, tags, categories } = head(
    'title: "甲\\e[31m\\n乙"\ntags: ["a\\tb", "\\e"]\ncategories: ["c\\u202e"]',
  );
  assert.equal(title, '甲 乙');
  assert.deepEqual(tags, ['a b']);
  assert.deepEqual(categories, ['c']);
});

test('a title in brackets is a title', () => {
  assert.equal(head('title: [快讯] A: B').title, '[快讯] A: B');
  assert.equal(head('title: [快讯]').title, '快讯');
  assert.equal(head('title: *ST云山').title, '*ST云山');
});

test('what is missing or unusable is said', () => {
  assert.deepEqual(kinds('title: ""\ndate:  +0800'), ['title-missing', 'date-unusable']);
  assert.deepEqual(kinds('title: ~\ndate: ~', 'x.md'), ['title-missing', 'date-missing']);
  assert.deepEqual(kinds('title: 甲\ndate: 2021-02-30', 'x.md'), ['date-unusable', 'date-missing']);
  assert.deepEqual(kinds('title: "甲"乙"'), ['front-matter-damaged']);
});

test('posts of Astro and Hugo have their dates', () => {
  assert.equal(head("pubDate: 'Jul 08 2022'", 'src/content/blog/x.md').id, 'blog/2022/07/08/x');
  assert.equal(head('publishDate: 2022-07-08', 'content/x.md').id, '2022/07/08/x');
});

test('the beginning of a text is enough', () => {
  const text = `---\ntitle: 甲\ndate: 2021-12-15 09:22:48\ncategories: a\n---\n${'正文'.repeat(1000)}`;
  const place = { path: '_posts/2021-12-15-x.md', site };
  assert.deepEqual(parseHead({ ...place, text: text.slice(0, 200) }), parseHead({ ...place, text }));
});

for (const name of archiveNames) {
  const folder = sharedArchive(name);
  test(`every post of ${name} has an id of its own, a date and, but for one, a title`, {
    skip: folder === undefined && 'the shared archives are not here',
  }, () => {
    const heads = [...postsOf(folder!)].map(post => parseHead({ ...post, site }));
    assert.equal(new Set(heads.map(({ id }) => id)).size, heads.length);
    assert.deepEqual(
      heads.filter(({ date }) => date === undefined),
      [],
    );
    assert.ok(heads.filter(({ title }) => title === '').length <= 1);
  });
}
