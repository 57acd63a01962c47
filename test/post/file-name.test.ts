import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOfFile, slugOfFile } from '../../source/post/file-name.ts';

const names: readonly [path: string, slug: string, days: readonly string[]][] = [
  ['_posts/2021-12-15-NW202112152214.md', 'NW202112152214', ['2021-12-15']],
  ['old_post/2021-12-15-a.b.md', 'a.b', ['2021-12-15']],
  ['2021-1-5-早报.markdown', '早报', ['2021-1-5']],
  ['21-12-08-x.md', 'x', ['2021-12-08']],
  ['99-12-08-x.md', 'x', ['1999-12-08']],
  ['2021-12-15-x...md', 'x', ['2021-12-15']],
  ['2021-12-15-.md', '2021-12-15-', ['2021-12-15']],
  ['-202205261200.md', '202205261200', ['2022-05-26']],
  ['2021-12-15.md', '2021-12-15', ['2021-12-15']],
  ['20211215_早报.md', '20211215_早报', ['2021-12-15']],
  ['report.2021_12_15.html', 'report.2021_12_15', ['2021-12-15']],
  ['671202112151.md', '671202112151', []],
  ['20211315.md', '20211315', []],
  ['README', 'README', []],
  ['.md', '.md', []],
];

for (const [path, slug, days] of names) {
  test(`${path} is ${slug} of ${days[0] ?? 'no day'}`, () => {
    assert.equal(slugOfFile(path), slug);
    assert.deepEqual(
      [...new Set(daysOfFile(path).map(({ year, month, day }) => `${year}-${month}-${day}`))],
      days,
    );
  });
}
