import fc from 'fast-check';
import type { Block, RichText, Span } from '../../source/post/post.ts';

/** Any post that a parser might make of anything: for what must hold of every layout. */

const piece = fc.constantFrom(
  '制冷剂',
  '价格上涨',
  '，',
  '。',
  '“封顶”',
  '（见附表）',
  '2021年12月15日',
  '1.46万亿元',
  '10%～20%',
  ' HFO-1234yf ',
  ' words and spaces ',
  'https://finance.example.com/a/671381712272.html',
  'カタカナ',
  '한국어 ',
  '——',
  '　',
  '\n',
  'é',
  '📈',
  'e\u0301',
);

const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map(
  pieces =>
    pieces
      .join('')
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim() || '空',
);

/** One or two spans, the second inside the first. */
const rich: fc.Arbitrary<RichText> = fc
  .tuple(text, fc.array(fc.nat(1000), { maxLength: 4 }))
  .map(([text, cuts]) => {
    const [start, innerStart, innerEnd, end] = cuts.map(cut => cut % (text.length + 1)).sort((a, b) => a - b);
    if (end === undefined || isInsidePair(text, [start!, innerStart!, innerEnd!, end]))
      return { text, spans: [] };
    const outer: Span = { start: start!, end, kind: 'strong' };
    const inner: Span = {
      start: innerStart!,
      end: innerEnd!,
      kind: 'link',
      url: `https://a.example/${innerStart}`,
    };
    return { text, spans: [outer, inner].filter(span => span.start < span.end) };
  });

/** Whether an offset would part the two halves of a character. */
function isInsidePair(text: string, offsets: readonly number[]): boolean {
  return offsets.some(offset => /[\udc00-\udfff]/.test(text[offset] ?? ''));
}

const cell = fc.record({
  content: fc.oneof(rich, fc.constant({ text: '', spans: [] }), fc.constant({ text: '1,376', spans: [] })),
  isHeader: fc.boolean(),
  columnSpan: fc.constantFrom(1, 1, 1, 2, 3, 1000),
});

const table: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('table' as const),
  caption: fc.option(rich, { nil: undefined }),
  rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
});

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), content: rich }),
  fc.record({ kind: fc.constant('paragraph' as const), content: rich, isCentred: fc.boolean() }),
  fc.record({ kind: fc.constant('source-line' as const), content: rich }),
  fc.record({
    kind: fc.constant('figure' as const),
    alt: fc.constantFrom('', '价格走势'),
    url: fc.constantFrom(undefined, 'https://images.example/a.png'),
    caption: fc.option(rich, { nil: undefined }),
  }),
  fc.constant<Block>({ kind: 'rule' }),
);

function blocksWith(leaves: fc.Arbitrary<Block>): fc.Arbitrary<Block[]> {
  return fc.letrec<{ block: Block; blocks: Block[] }>(tie => {
    const items = fc.array(tie('blocks'), { minLength: 1, maxLength: 3 });
    return {
      blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
      block: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        leaves,
        fc.record({ kind: fc.constant('quote' as const), blocks: tie('blocks') }),
        fc.record({
          kind: fc.constant('list' as const),
          start: fc.constantFrom(undefined, 1, 99),
          items,
        }),
        fc.record({ kind: fc.constant('footnotes' as const), items }),
        fc.record({
          kind: fc.constant('definitions' as const),
          items: fc.array(fc.record({ term: rich, blocks: tie('blocks') }), { minLength: 1, maxLength: 2 }),
        }),
      ),
    };
  }).blocks;
}

const code: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('code' as const),
  text: fc.constantFrom('a = 1\n\n  b', `x${'y'.repeat(200)}\n制冷剂`),
  language: fc.constant(undefined),
});

/** Blocks whose text stands in one order at every width. */
export const flowingBlocks = blocksWith(leaf);

/** All kinds of blocks. */
export const anyBlocks = blocksWith(fc.oneof(leaf, table, code));
