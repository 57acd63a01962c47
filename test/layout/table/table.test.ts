import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawBody, drawing } from '../article-text.ts';
import { table } from '../blocks.ts';

describe('a table', () => {
  const companies = table(
    ['公司', '代码', '配额（吨）', '占比'],
    ['衡川化工', '609901', '78,230', '32.6%'],
    ['其余十一家合计', '—', '9,164', '8.2%'],
  );

  it('stands in columns with a rule under its headers, its numbers to the right, its codes to the left', () => {
    assert.equal(
      drawBody(60, [companies]),
      drawing`
        公司            代码    配额（吨）   占比
        ─────────────────────────────────────────
        衡川化工        609901      78,230  32.6%
        其余十一家合计  —            9,164   8.2%
      `,
    );
  });

  it('that is too wide becomes lines of name and value', () => {
    assert.equal(
      drawBody(28, [companies]),
      drawing`
        公司：衡川化工
        代码：609901
        配额（吨）：78,230
        占比：32.6%

        公司：其余十一家合计
        代码：—
        配额（吨）：9,164
        占比：8.2%
      `,
    );
  });

  it('names values in Latin letters with a Latin colon, and lets a long value hang', () => {
    const parts = table(
      ['Part', 'Maker', 'Remark'],
      ['Pump', 'Harbour Works', 'Delivered in March, paid in April'],
    );
    assert.equal(
      drawBody(22, [parts]),
      drawing`
        Part: Pump
        Maker: Harbour Works
        Remark: Delivered in
          March, paid in April
      `,
    );
  });

  it('wraps the cells of its widest column', () => {
    const events = table(
      ['日期', '事件'],
      ['3月25日', '公布二月份财政收支情况以及前两个月的累计数据'],
      ['3月29日', '休市'],
    );
    assert.equal(
      drawBody(32, [events]),
      drawing`
        日期     事件
        ────────────────────────────────
        3月25日  公布二月份财政收支情况
                 以及前两个月的累计数据
        3月29日  休市
      `,
    );
  });

  it('parts its rows by blank lines where first cells are wrapped', () => {
    const words = table([], ['为什么价格会在三月上涨', '供给有顶'], ['什么时候会回调', '需求见底']);
    assert.equal(
      drawBody(24, [words]),
      drawing`
        为什么价格会在  供给有顶
        三月上涨

        什么时候会回调  需求见底
      `,
    );
  });

  it('sets a header over several columns in their middle', () => {
    const months = table(['指标', ['二月', 2]], ['零售额', '81,307亿元', '5.5%'], ['合计', ['不作汇总', 2]]);
    assert.equal(
      drawBody(60, [months]),
      drawing`
        指标          二月
        ────────────────────────
        零售额  81,307亿元  5.5%
        合计    不作汇总
      `,
    );
  });

  it('wraps a note under its columns, which stay as narrow and as close as they are', () => {
    const costs = table(
      ['项目', '增减'],
      ['黄豆', '-0.05'],
      ['运费', '+0.13'],
      [['注：出厂成本，不含税费。', 2]],
    );
    assert.equal(
      drawBody(60, [costs]),
      drawing`
        项目   增减
        ───────────
        黄豆  -0.05
        运费  +0.13
        注：出厂成
        本，不含税
        费。
      `,
    );
  });

  it('names stacked values by all headers above them', () => {
    const months = table(['指标', ['二月', 2]], ['零售额', '81,307亿元', '5.5%']);
    assert.equal(
      drawBody(20, [months]),
      drawing`
        指标：零售额
        二月：81,307亿元
        二月：5.5%
      `,
    );
  });

  it('with a colspan of thousands has no more columns than cells begin', () => {
    const wide = table([['说明', 5000]], ['甲', '乙'], [['合计', 9000]]);
    assert.equal(
      drawBody(40, [wide]),
      drawing`
         说明
        ──────
        甲  乙
        合计
      `,
    );
  });

  it('of one cell is that cell', () => {
    assert.equal(
      drawBody(20, [table([], ['用表格排版的一段正文，照样折行。'])]),
      drawing`
        用表格排版的一段正
        文，照样折行。
      `,
    );
  });

  it('without any text leaves nothing', () => {
    assert.equal(drawBody(20, [table(['', ''], ['', ''])]), '\n');
  });

  it('of headers alone has no rule', () => {
    assert.equal(drawBody(20, [table(['甲', '乙'])]), '\n甲  乙\n');
  });
});
