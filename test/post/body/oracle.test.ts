import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { htmlToBlocks } from '../../../source/post/body/html-to-blocks.ts';
import { markdownToHtml } from '../../../source/post/body/markdown-to-html.ts';
import { prepareMarkdown } from '../../../source/post/body/prepare-markdown.ts';
import { splitTail } from '../../../source/post/body/split-tail.ts';
import { archiveNames, postsOf, sharedArchive } from '../../archives.ts';
import { oracleBlocks } from './oracle-blocks.ts';

const siteUrl = 'https://news.example';
const site = { title: undefined, url: siteUrl, timezone: 'Asia/Shanghai', language: undefined };

function assertAgrees(text: string, path: string): number {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const rendered = markdownToHtml(prepareMarkdown(splitTail(body, site).body, siteUrl));
  if (!('html' in rendered)) return assert.fail(path);
  const blocks = htmlToBlocks(rendered.html, siteUrl);
  assert.deepEqual(blocks, oracleBlocks(rendered.html, siteUrl), path);
  return blocks.length;
}

const checkout = fileURLToPath(new URL('../../../', import.meta.url));

for (const [name, folder] of [
  ['finews itself', join(checkout, 'posts')],
  ['the fixtures', join(checkout, 'test/fixtures/archives')],
  ...archiveNames.map(each => [each, sharedArchive(each)]),
]) {
  const skip = folder ? false : `no archive ${name} beside the checkout`;
  test(`a second parser reads the same blocks out of every post of ${name}`, { skip }, t => {
    let posts = 0;
    let blocks = 0;
    for (const { path, text } of postsOf(folder!)) {
      blocks += assertAgrees(text, path);
      posts++;
    }
    assert.ok(blocks > posts, 'there is nothing to compare');
    t.diagnostic(`${posts} posts, ${blocks} blocks`);
  });
}

/** Texts between tags: words, and white space of every kind. */
const words = fc.constantFrom(
  '甲乙',
  'ab',
  '，',
  '“',
  ' ',
  '\n',
  ' \n ',
  '　',
  '&nbsp;',
  '&lt;',
  '&#7;',
  '1',

  '*ST',
);

const element = (content: fc.Arbitrary<string>, names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...names), content)
    .map(([name, inner]) => `<${name}>${inner}</${name.split(' ')[0]}>`);

/** HTML as it should be: any element in any other that may hold it. */
const { page } = fc.letrec<Record<'page' | 'blocks' | 'line', string>>(tie => {
  const several = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(part, { maxLength: 5 }).map(parts => parts.join(''));
  const inline = [
    'b',
    'strong',
    'em',
    'code',
    'del',
    'mark',
    'a href="/a"',
    'a class="keytip" data-code="1,600160"',
    'sup',
  ];
  const hidden = [
    'span hidden',
    'i style="display:none"',
    'span data-code="0,000001" href="/b"',
    'font',
    'sub',
  ];
  const flow = [
    'div',
    'blockquote',
    'center',
    'section',
    'div style="text-align:center"',
    'div align="left"',
    'figure',
  ];
  const rows = several(
    element(several(element(tie('blocks'), ['td', 'th', 'td colspan="2"', 'td rowspan="2"'])), ['tr']),
  );
  return {
    line: several(
      fc.oneof(
        { maxDepth: 4 },
        words,
        fc.constantFrom('<br>', '<img src="/a.png">'),
        element(tie('line'), [...inline, ...hidden]),
      ),
    ),
    blocks: several(
      fc.oneof(
        { maxDepth: 4 },
        tie('line'),
        element(tie('line'), ['p', 'p class="em_media"', 'h2', 'h4', 'pre', 'figcaption']),
        element(tie('blocks'), flow),
        element(several(element(tie('blocks'), ['li'])), ['ul', 'ol', 'ol start="4"']),
        element(rows, ['table']),
        element(
          several(
            fc.tuple(element(tie('line'), ['dt']), element(tie('blocks'), ['dd'])).map(pair => pair.join('')),
          ),
          ['dl'],
        ),
        fc.constant('<hr>'),
      ),
    ),
    page: tie('blocks'),
  };
});

test('a second parser reads the same blocks out of any HTML', () => {
  fc.assert(
    fc.property(page, html => {
      fc.pre(!/<a (?:(?!<\/a>)[\s\S])*<a /.test(html)); // Parsers differ on links in links.
      assert.deepEqual(htmlToBlocks(html, siteUrl), oracleBlocks(html, siteUrl));
    }),
    { numRuns: 300 },
  );
});
