import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../../source/post/block-lines.ts';
import { parseBody } from '../../../source/post/body/parse-body.ts';
import type { Block, RichText } from '../../../source/post/post.ts';
import { isClean } from '../../../source/text/clean.ts';
import { outlineOf, site } from './bodies.ts';

/** Bodies that made parsers hang, overflow or lose the text, by what they are made of. */
const attacks: Record<string, string> = {
  'a hundred thousand nested elements': `${'<div>'.repeat(100_000)}正文${'</div>'.repeat(100_000)}`,
  'elements that never end': `${'<td><li>'.repeat(100_000)}正文`,
  'a list five thousand deep': `${'- '.repeat(5000)}正文`,
  'an HTML list five thousand deep': `${'<ul><li>'.repeat(5000)}正文`,
  'a quote five thousand deep': `${'>'.repeat(5000)}正文`,
  '200,000 closing brackets': `${'）'.repeat(200_000)}正文`,
  'a million combining marks': `正文${'\u0301'.repeat(1_000_000)}`,
  'a line of two million characters': `${'字'.repeat(2_000_000)}正文`,
  'Liquid that never ends': `${'{% '.repeat(100_000)}正文`,
  'Liquid pairs that never end': `${'{% raw %}{% comment %}{% highlight %}'.repeat(50_000)}正文`,
  'outputs that never end': `${'{{ a '.repeat(100_000)}正文`,
  'attributes that never end': `${'{: .a '.repeat(100_000)}正文`,
  'comments of kramdown that never end': `${'{::comment}'.repeat(100_000)}正文`,
  'a million <': `${'<'.repeat(1_000_000)}正文`,
  'a million &': `${'&'.repeat(1_000_000)}正文`,
  '100,000 [': `${'['.repeat(100_000)}正文`,
  '100,000 ![': `${'!['.repeat(100_000)}正文`,
  '49,000 ![ in two megabytes of signs': `${`![${'='.repeat(40)}`.repeat(49_000)}正文`,
  '100,000 *': `${'*'.repeat(100_000)}正文`,
  '100,000 words with a *': `${'*a '.repeat(100_000)}正文`,
  '100,000 backticks': `${'`'.repeat(100_000)}正文`,
  '100,000 references to a footnote': `正文${'[^a]'.repeat(100_000)}\n\n[^a]: 注`,
  '20,000 footnotes, each of which has one': `正文${Array.from({ length: 20_000 }, (_, note) => `[^${note}]: [^${note + 1}]`).join('\n\n')}`,
  '100,000 inline footnotes': `${'^[x '.repeat(100_000)}正文`,
  'a table of 300,000 columns': `|${'正文|'.repeat(300_000)}\n|${'-|'.repeat(300_000)}\n`,
  '400,000 paragraphs': `${'* a\n\n'.repeat(400_000)}正文`,
  'half a million emphasised words': `${'**a '.repeat(500_000)}正文`,
  '100,000 lines of a list': `${'- x\n'.repeat(100_000)}正文`,
  'two million spaces': `${' '.repeat(2_000_000)}正文`,
  'two million newlines': `${'\n'.repeat(2_000_000)}正文`,
  'a table of 400,000 cells': `<table><tr>${'<td>x'.repeat(400_000)}</table>正文`,
  'a tag of two million characters': `正文<div ${'a="'.repeat(700_000)}`,
};

for (const [name, body] of Object.entries(attacks)) {
  test(`a body of ${name} still shows its text`, { timeout: 30_000 }, () => {
    const { blocks } = parseBody(body, site);
    assert.ok(linesOf(blocks).some(({ text }) => text.includes('正文')));
  });
}

test('a body that cannot be shown with its structure says so', () => {
  const kinds = (body: string): string[] => parseBody(body, site).warnings.map(({ kind }) => kind);
  assert.deepEqual(kinds('<div>'.repeat(1000)), ['too-deep']);
  assert.deepEqual(kinds(`${'- '.repeat(60)}x`), ['too-deep']);
  assert.deepEqual(kinds('- x\n'.repeat(60_000)), ['too-many-parts']);
  assert.deepEqual(kinds('[^1]: x\n\n'.repeat(2000)), ['too-many-parts']);
  assert.deepEqual(kinds('*x* '.repeat(60_000)), ['too-many-parts']);
  assert.deepEqual(kinds('<p>x</p>'), []);
  assert.deepEqual(outlineOf(`${'<div>'.repeat(300)}甲\n\n乙 &lt;1<script>x</script>`), ['p 甲', 'p 乙 <1']);
});

test('a link is one with brackets in its text, but not with more within each other than people write', () => {
  const spansOf = (depth: number): string[] => {
    const { blocks } = parseBody(`[${'['.repeat(depth)}正文${']'.repeat(depth)}](/x)`, site);
    const [content] = linesOf(blocks);
    assert.match(content!.text, /正文/);
    return content!.spans.map(({ kind }) => kind);
  };
  assert.deepEqual(spansOf(3), ['link']);
  assert.deepEqual(spansOf(20), []);
});

/** Words that a post might forge blocks with, and everything that markup is made of. */
const fragments = fc.oneof(
  fc.constantFrom(
    '\ufdd0',
    '\ufdd1',
    '\ufdd2',
    '0',
    '1',
    '/',
    '\ufdd00\ufdd1',
    '\ufdd01\ufdd1',
    '&#xfdd0;0&#xfdd1;',
  ),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<pre>',
    '</pre>',
    '<b>',
    '</b>',
    '<a href="/x">',
    '</a>',
    '<ul><li>',
    '</ul>',
    '<td>',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    '    ',
    '# ',
    '- ',
    '> ',
    '1. ',
    '```\n',
    '|a|b|\n|-|-|\n',
    '*',
    '**',
    '_',
    '`',
    '[x](/y)',
    '~~',
  ),
  fc.constantFrom(
    '{% raw %}',
    '{% endraw %}',
    '{{ a }}',
    '{: .a}',
    '^',
    '[^1]',
    '\n[^1]: ',
    '<!--',
    '-->',
    '<br>',
    '<hr>',
  ),
  fc.constantFrom(
    '正文',
    '“',
    '　',
    '\u00a0',
    '\u0301',
    '\u0301\u0301\u0301',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    '&#27;',
    '&nbsp;',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const bodies = fc.array(fragments, { maxLength: 60 }).map(parts => parts.join(''));

test('whatever a body holds, its texts are clean and its spans are in order', () => {
  fc.assert(
    fc.property(bodies, body => {
      const { blocks } = parseBody(body, site);
      for (const content of linesOf(blocks)) {
        assert.ok(isClean(content.text), JSON.stringify(content.text));
        assertOrder(content);
      }
      for (const block of blocks) if ('content' in block) assert.notEqual(block.content.text.trim(), '');
    }),
    { numRuns: 3000 },
  );
});

test('a body that has text never shows as an empty page', () => {
  fc.assert(
    fc.property(bodies, body => {
      const text = body.replace(/<!--[\s\S]*|\{%[\s\S]*|\{\{[\s\S]*|\{:[\s\S]*|<[^<>]*>?/g, '');
      if (text.includes('正')) assert.notDeepEqual(parseBody(body, site).blocks, []);
    }),
    { numRuns: 3000 },
  );
});

test('a post cannot forge blocks', () => {
  const forged = fc.array(
    fc.constantFrom('\ufdd0', '\ufdd1', '0', '1', '/', '&#xfdd0;', '\ufdd00\ufdd1', '\ufdd01\ufdd1'),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(forged, parts => {
      for (const [open, close] of [
        ['<p>', '</p>'],
        ['<pre>', '</pre>'],
        ['<table><tr><th>', '</table>'],
      ]) {
        const { blocks } = parseBody(`<b>x</b><hr>${open}y${parts.join('')}${close}<hr>`, site);
        assert.deepEqual(kindsOf(blocks).slice(0, 2), ['paragraph', 'rule']);
        assert.equal(kindsOf(blocks).length, 4);
      }
    }),
  );
});

function kindsOf(blocks: readonly Block[]): string[] {
  return blocks.map(({ kind }) => (kind === 'heading' ? 'paragraph' : kind));
}

function assertOrder({ text, spans }: RichText): void {
  for (const [index, span] of spans.entries()) {
    assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length);
    const before = spans[index - 1];
    if (before) assert.ok(before.start <= span.start);
    for (const other of spans.slice(0, index)) {
      assert.ok(other.end <= span.start || span.end <= other.end, 'spans nest, never cross');
    }
  }
}
