import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from '../../source/layout/line.ts';
import { createLinkNumbers } from '../../source/layout/link-numbers.ts';
import { styleText } from '../../source/layout/style-text.ts';
import type { RichText, Span } from '../../source/post/post.ts';
import { link, place, rich } from './blocks.ts';

/** `text|role emphases url` for each run. */
function runsOf(content: RichText, role: Role = 'text', links = createLinkNumbers()): string[] {
  const styled = styleText(content, { role }, links);
  let start = 0;
  return styled.runs.map(({ end, style }) => {
    const text = styled.text.slice(start, end);
    start = end;
    return `${text}|${[style.role, ...(style.emphases ?? []), style.url].filter(Boolean).join(' ')}`;
  });
}

describe('styles of a text', () => {
  it('cover it from end to end', () => {
    const text = '一二三四五';
    assert.deepEqual(runsOf(rich(text, { kind: 'strong', ...place(text, '二三') })), [
      '一|text',
      '二三|text strong',
      '四五|text',
    ]);
  });

  it('nest, whatever order the spans come in', () => {
    const text = '强调中的链接在此';
    const strong = { kind: 'strong', ...place(text, '强调中的链接') } as const;
    const runs = [
      '强调中的|text strong',
      '链接|link strong https://a.example/',
      '[1]|link-number https://a.example/',
      '在此|text',
    ];
    assert.deepEqual(runsOf(rich(text, strong, link(text, '链接', 'https://a.example/'))), runs);
    assert.deepEqual(runsOf(rich(text, link(text, '链接', 'https://a.example/'), strong)), runs);
  });

  it('of a stock show neither number nor other change', () => {
    const text = '衡川化工上涨';
    const ticker = {
      kind: 'ticker',
      ticker: '609901.SH',
      url: 'http://q.example/609901',
      ...place(text, '衡川化工'),
    } as const;
    assert.deepEqual(runsOf(rich(text, ticker)), ['衡川化工|ticker http://q.example/609901', '上涨|text']);
  });

  it('mark what is struck out in the text too, in a piece with it', () => {
    const text = '只要98元';
    const styled = styleText(
      rich(text, { kind: 'strike', ...place(text, '98元') }),
      { role: 'text' },
      createLinkNumbers(),
    );
    assert.deepEqual([styled.text, styled.breakable], ['只要~~98元~~', '只要｢｢98元｣｣']);
    assert.deepEqual(runsOf(rich(text, { kind: 'strike', ...place(text, '98元') })), [
      '只要|text',
      '~~|text strike',
      '98元|text strike',
      '~~|text strike',
    ]);
  });

  it('leave a heading a heading, links and code in it or not', () => {
    const text = 'Using tide why';
    const code = { kind: 'code', ...place(text, 'tide why') } as const;
    assert.deepEqual(runsOf(rich(text, code), 'heading'), ['Using |heading', 'tide why|heading']);
  });
});

describe('link numbers', () => {
  it('count links, and give one URL one number', () => {
    const text = 'a b c';
    const content = rich(
      text,
      link(text, 'a', 'https://one.example/'),
      link(text, 'b', 'https://two.example/'),
      link(text, 'c', 'https://one.example/'),
    );
    assert.equal(styleText(content, { role: 'text' }, createLinkNumbers()).text, 'a[1] b[2] c[1]');
  });

  it('are left out where the text is the URL', () => {
    const shown: readonly (readonly [text: string, url: string])[] = [
      ['https://a.example/x', 'https://a.example/x'],
      ['https://a.example', 'https://a.example/'],
      ['<URL:https://a.example/x>', 'https://a.example/x'],
      ['a.example/x', 'http://a.example/x'],
      ['info@a.example', 'mailto:info@a.example'],
      ['https://a.example/数据', 'https://a.example/%E6%95%B0%E6%8D%AE'],
    ];
    for (const [text, url] of shown) {
      const links = createLinkNumbers();
      assert.equal(styleText(rich(text, link(text, text, url)), { role: 'text' }, links).text, text);
      assert.deepEqual([links.numbered(), links.unnumbered()], [[], [{ url, text }]]);
    }
  });

  it('stand where the text is another URL', () => {
    const text = 'https://bank.example/';
    const content = rich(text, link(text, text, 'https://elsewhere.example/'));
    assert.equal(styleText(content, { role: 'text' }, createLinkNumbers()).text, `${text}[1]`);
  });

  it('are left out for words that a medium links on its own, which can be opened all the same', () => {
    const text = '新能源汽车';
    const links = createLinkNumbers();
    const span = { ...link(text, '新能源', 'http://q.example/90.BK0493'), isKeyword: true } as Span;
    assert.deepEqual(runsOf(rich(text, span), 'text', links), [
      '新能源|text http://q.example/90.BK0493',
      '汽车|text',
    ]);
    assert.deepEqual(links.unnumbered(), [{ url: 'http://q.example/90.BK0493', text: '新能源' }]);
  });

  it('pose as closing brackets for the line breaker, so that no line begins with one', () => {
    const text = '见说明';
    const styled = styleText(
      rich(text, link(text, '说明', 'https://a.example/')),
      { role: 'text' },
      createLinkNumbers(),
    );
    assert.deepEqual([styled.text, styled.breakable], ['见说明[1]', '见说明]]]']);
  });
});
