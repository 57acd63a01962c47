import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { blocksHtml } from '../../source/export/html-blocks.ts';
import { toHtml } from '../../source/export/to-html.ts';
import type { Block, Post } from '../../source/post/post.ts';
import { anyBlocks } from '../layout/random-blocks.ts';

const allowed: { readonly [element: string]: readonly string[] } = {
  ...Object.fromEntries(
    [
      ...[
        'article',
        'section',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'p',
        'br',
        'hr',
        'blockquote',
        'ul',
        'li',
      ],
      ...['dl', 'dt', 'dd', 'pre', 'code', 'strong', 'em', 's', 'mark', 'figure', 'figcaption', 'table'],
      ...['caption', 'tr', 'tbody'],
    ].map(name => [name, []]),
  ),
  a: ['href'],
  img: ['src', 'alt'],
  ol: ['start'],
  th: ['colspan'],
  td: ['colspan'],
};

/** What a browser would find: elements with their attributes, and the text. */
function read(html: string): {
  elements: [name: string, attributes: Record<string, string>][];
  text: string;
} {
  const elements: [string, Record<string, string>][] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push([name, attributes]),
    ontext: piece => {
      text += piece;
    },
    oncomment: () => assert.fail('a comment'),
    onprocessinginstruction: () => assert.fail('an instruction'),
  });
  parser.end(html);
  return { elements, text };
}

function assertSafe(html: string): void {
  for (const [name, attributes] of read(html).elements) {
    assert.ok(Object.hasOwn(allowed, name), `<${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      assert.ok(allowed[name]!.includes(key), `<${name} ${key}>`);
      if (key === 'href' || key === 'src') assert.match(value, /^(?:https?:|mailto:)/);
    }
  }
}

const hostile = fc.array(
  fc.constantFrom(
    ...['<script>', '</p>', '"', "'", '&', '&lt;', '-->', '<!--', ']]>', 'onload=', 'javascript:', '<', '>'],
    ...['制冷剂', ' ', '\n', 'x'],
  ),
  { maxLength: 8 },
);

test('any post is only elements of structure, and addresses are http, https or mailto', () => {
  fc.assert(
    fc.property(anyBlocks, blocks => assertSafe(blocksHtml(blocks))),
    { numRuns: 100 },
  );
});

test('no text becomes an element, and all of it is there', () => {
  fc.assert(
    fc.property(hostile, hostile, (pieces, url) => {
      const text = pieces.join('');
      const link = { start: 0, end: text.length, kind: 'link', url: url.join('') } as const;
      const html = blocksHtml([{ kind: 'paragraph', isCentred: false, content: { text, spans: [link] } }]);
      assertSafe(html);
      assert.equal(read(html).text.replaceAll('\n', ''), text.replaceAll('\n', ''));
    }),
    { numRuns: 300 },
  );
});

test('an address that no post should have is left out, its text stays', () => {
  const text = 'click';
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a.example/ b',
    'file:///etc/passwd',
  ]) {
    const content = { text, spans: [{ start: 0, end: 5, kind: 'link', url } as const] };
    const blocks: Block[] = [
      { kind: 'paragraph', isCentred: false, content },
      { kind: 'figure', alt: 'x', url, caption: undefined },
    ];
    assert.equal(blocksHtml(blocks), '<p>click</p>\n<figure>x</figure>');
  }
});

test('a post has its title, date and place above and the original below', () => {
  const post: Post = {
    head: {
      id: 'a/2025/12/01/x',
      path: 'x.md',
      title: 'A < B',
      date: { epochMs: Date.UTC(2025, 11, 1, 1, 30), hasTime: true },
      categories: ['a'],
      tags: [],
      warnings: [],
    },
    title: 'A < B',
    blocks: [{ kind: 'code', text: '<b>', language: undefined }],
    source: 'S&P',
    originalUrl: "https://a.example/?q='x'&y",
    tickers: [],
    warnings: [],
  };
  const options = {
    language: 'en',
    timezone: 'Asia/Shanghai',
    categoryName: '算盘',
    hasHeader: true,
  } as const;
  assert.deepEqual(toHtml(post, options).split('\n'), [
    '<article>',
    '<h1>A &lt; B</h1>',
    '<p>2025-12-01 09:30 · 算盘 · S&amp;P</p>',
    '<pre><code>&lt;b&gt;</code></pre>',
    '<p>Original: <a href="https://a.example/?q=&#39;x&#39;&amp;y">https://a.example/?q=&#39;x&#39;&amp;y</a></p>',
    '</article>',
    '',
  ]);
});
