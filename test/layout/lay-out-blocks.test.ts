import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../source/post/post.ts';
import { drawBody, drawing } from './article-text.ts';
import { bullets, heading, link, numbered, paragraph, quote, rich } from './blocks.ts';

describe('a quote', () => {
  it('has a bar on every line, one for each quote around it', () => {
    const blocks = [
      quote(paragraph('配额解决的是无序扩产。'), quote(paragraph('不解决需求。')), paragraph('完。')),
    ];
    assert.equal(
      drawBody(20, blocks),
      drawing`
        │ 配额解决的是无序扩
        │ 产。
        │
        │ │ 不解决需求。
        │
        │ 完。
      `,
    );
  });

  it('deeper than the page is wide begins again at the left edge', () => {
    const deep = Array(30)
      .fill(0)
      .reduce<Block>(inner => quote(inner), paragraph('不可见底'));
    const text = drawBody(20, [deep]);
    assert.match(text, /^\n(│ )+不可见底\n$/);
    assert.ok(text.length < 20);
  });
});

describe('a list', () => {
  it('hangs its marks, and the lists in it theirs', () => {
    const blocks = [
      bullets(
        [paragraph('recipes that rely on order'), bullets([paragraph('and others')])],
        [paragraph('two')],
      ),
    ];
    assert.equal(
      drawBody(20, blocks),
      drawing`
        • recipes that rely
          on order
          ◦ and others
        • two
      `,
    );
  });

  it('sets the points of its numbers under each other', () => {
    const blocks = [numbered(9, [paragraph('九')], [paragraph('十')])];
    assert.equal(drawBody(20, blocks), '\n 9. 九\n10. 十\n');
  });

  it('with long items has blank lines between them', () => {
    const blocks = [bullets([paragraph('甲'), paragraph('又甲')], [paragraph('乙')])];
    assert.equal(
      drawBody(20, blocks),
      drawing`
        • 甲

          又甲

        • 乙
      `,
    );
  });

  it('that begins with a list has both marks on one line', () => {
    assert.equal(
      drawBody(20, [bullets([bullets([paragraph('甲')], [paragraph('乙')])])]),
      '\n• ◦ 甲\n  ◦ 乙\n',
    );
  });

  it('holds quotes and code', () => {
    const code: Block = { kind: 'code', text: 'a = 1\n\n  b', language: undefined };
    assert.equal(
      drawBody(20, [numbered(1, [quote(paragraph('引文')), code])]),
      drawing`
        1. │ 引文

             a = 1

               b
      `,
    );
  });
});

describe('footnotes', () => {
  it('stand below a rule under the numbers that the text has for them', () => {
    const blocks: Block[] = [
      paragraph('正文。〔1〕'),
      { kind: 'footnotes', items: [[paragraph('据公开资料整理，未经审计。')]] },
    ];
    assert.equal(
      drawBody(20, blocks),
      drawing`
        正文。〔1〕

        ────────────
        〔1〕据公开资料整
             理，未经审计。
      `,
    );
  });
});

describe('definitions', () => {
  it('stand in under their terms', () => {
    const item = (term: string, text: string) => ({ term: rich(term), blocks: [paragraph(text)] });
    const items = [item('Lockfile', 'Which tool made which file.'), item('Reason', 'A sentence.')];
    assert.equal(
      drawBody(24, [{ kind: 'definitions', items }]),
      drawing`
        Lockfile
            Which tool made
            which file.
        Reason
            A sentence.
      `,
    );
  });
});

describe('code', () => {
  it('keeps its columns and is cut, never wrapped', () => {
    const text = '$ tide why\n  <- styles/_colours.scss (included)';
    assert.equal(
      drawBody(24, [{ kind: 'code', text, language: 'sh' }]),
      drawing`
          $ tide why
            <- styles/_colours.…
      `.replaceAll(/^(?=.)/gm, '  '),
    );
  });
});

describe('a figure', () => {
  const figure: Block = {
    kind: 'figure',
    alt: '价格走势',
    url: 'https://images.example/a.png',
    caption: rich('图片来源：数据部'),
  };

  it('says in the language of the reader that there was one, its caption below', () => {
    assert.equal(drawBody(40, [figure]), '\n〔图：价格走势〕\n图片来源：数据部\n');
    assert.equal(drawBody(40, [{ ...figure, alt: '' }], 'en'), '\n[Figure]\n图片来源：数据部\n');
  });
});

describe('a heading', () => {
  it('stands close to what follows it and apart from what came before, marked by its rank', () => {
    const blocks = [
      paragraph('导语。'),
      heading(2, '第一节'),
      paragraph('正文。'),
      heading(3, '小节'),
      paragraph('正文。'),
    ];
    assert.equal(
      drawBody(20, blocks),
      drawing`
        导语。

        ▌ 第一节
        正文。

        ▎ 小节
        正文。
      `,
    );
  });

  it('of the third level is as good as one of the first where it is the highest', () => {
    assert.equal(drawBody(20, [heading(3, '小节'), paragraph('正文。')]), '\n▌ 小节\n正文。\n');
  });

  it('that is wrapped keeps its bar', () => {
    assert.equal(
      drawBody(20, [heading(3, '一个长到要折行才放得下的标题'), paragraph('正文。')]),
      '\n▌ 一个长到要折行才放\n▌ 得下的标题\n正文。\n',
    );
  });

  it('with nothing to head is a strong paragraph', () => {
    const source: Block = { kind: 'source-line', content: rich('（文章来源：湖滨财经）') };
    assert.equal(
      drawBody(30, [paragraph('正文。'), heading(3, '免责声明'), source]),
      '\n正文。\n\n免责声明\n\n（文章来源：湖滨财经）\n',
    );
  });
});

describe('a rule', () => {
  it('is short and in the middle', () => {
    const lines = drawBody(20, [paragraph('上'), { kind: 'rule' }, paragraph('下')]);
    assert.equal(lines, '\n上\n\n    ────────────\n\n下\n');
  });
});

describe('a centred paragraph', () => {
  it('stands in the middle line by line', () => {
    const centred: Block = { kind: 'paragraph', content: rich('第一行\n行二'), isCentred: true };
    assert.equal(drawBody(20, [centred]), '\n       第一行\n        行二\n');
  });
});

describe('a link', () => {
  it('is followed by its number, which never begins a line', () => {
    const text = '按照基加利修正案的时间表执行';
    const blocks = [paragraph(text, link(text, '时间表', 'https://policy.example/'))];
    for (let columns = 14; columns < 30; columns += 1) {
      const body = drawBody(columns, blocks);
      assert.doesNotMatch(body.slice(0, body.indexOf('\n\n')), /\n[[\]1]/);
    }
  });
});
