import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../../source/post/body/parse-body.ts';
import { blocksOf, outlineOf, site, spansOf } from './bodies.ts';

test('a sentence of plain text is a paragraph', () => {
  assert.deepEqual(blocksOf('云桥银行(CS.N)：将目标价从37美元上调至39美元。\n'), [
    {
      kind: 'paragraph',
      content: { text: '云桥银行(CS.N)：将目标价从37美元上调至39美元。', spans: [] },
      isCentred: false,
    },
  ]);
});

test('a page of paragraphs on one line has its bold ones as headings', () => {
  const body =
    '<p>　　开头一段。</p><p><strong>云上缴费　便民利企</strong></p><p>正文<b>重点</b>。</p>' +
    '<p class="em_media">（文章来源：云桥日报）</p>';
  assert.deepEqual(outlineOf(body), [
    'p 开头一段。',
    'h3 云上缴费　便民利企',
    'p 正文重点。',
    'source-line （文章来源：云桥日报）',
  ]);
  assert.equal(parseBody(body, site).source, '云桥日报');
});

test('a digest in Markdown stands before the page in HTML', () => {
  const body =
    '> 摘要一句。（云桥日报）\n\n<p style="display:none;height:1px"><br /></p><!-- 图 --><p>正文。</p>\n';
  assert.deepEqual(outlineOf(body), ['quote', '  p 摘要一句。（云桥日报）', 'p 正文。']);
});

test('bold paragraphs that are sentences, long or of several lines are no headings', () => {
  for (const text of ['到此为止。', '其一，', '其二；', '第一行<br>第二行', '长'.repeat(61), '——']) {
    const [block] = blocksOf(`<p><strong>${text}</strong></p>`);
    assert.equal(block?.kind, 'paragraph', text);
  }
  assert.deepEqual(outlineOf('<p><b>一、</b><strong>概况</strong></p>'), ['h3 一、概况']);
  assert.deepEqual(outlineOf('<ul><li><b>概况</b></li></ul>'), ['ul', ' -', '  p 概况']);
});

test('a heading keeps its links and loses its bold', () => {
  assert.deepEqual(spansOf('<p><strong>关于<a href="/a">云桥</a></strong></p>'), [
    'link https://news.example/a 云桥',
  ]);
});

test('the medium is what the source line names, with or without brackets and links', () => {
  const source = (body: string): string | undefined => parseBody(body, site).source;
  assert.equal(source('<p>（文章来源：云桥<a href="http://a.example/">证券</a>报）</p>'), '云桥证券报');
  assert.equal(source('<p>文章来源:云桥网</p>'), '云桥网');
  assert.equal(source('<p class="em_media">（来源：云桥（上海））</p>'), '云桥（上海）');
  assert.equal(source('<p>数据来源：云桥网</p>'), undefined);
  assert.equal(source('<p>正文。（文章来源：云桥网）</p>'), undefined);
});

test('stocks are tickers, sectors are not, and each stock is counted once', () => {
  const stock = (code: string, name: string): string =>
    `<span id="stock_${code}"><a href="http://quote.example/${code}" class="keytip" ` +
    `data-code="${code}">${name}</a></span>` +
    `<span id="quote_${code}"></span>`;
  const body =
    `<p>${stock('1,600160', '东岭化学')}、<span web="1" href="http://quote.example/0.300343" ` +
    `class="em_stock_key_common" data-code="0,300343">联海股份</span>和${stock('90,BK0493', '新能源')}` +
    '<span class="em_stock_key_common" data-code="90,BK0493">电池</span></p>' +
    `<table><tr><td>${stock('1,600160', '东岭')}</td><td>${stock('116,700', '云讯')}</td></tr></table>`;
  assert.deepEqual(spansOf(body), [
    'ticker 600160.SH http://quote.example/1,600160 东岭化学',
    'ticker 300343.SZ http://quote.example/0.300343 联海股份',
    'link http://quote.example/90,BK0493 新能源',
  ]);
  assert.deepEqual(parseBody(body, site).tickers, ['600160.SH', '300343.SZ', '00700.HK']);
});

test('links that the medium’s program puts on words are told from the author’s', () => {
  const [block] = blocksOf(
    '<p><a class="infokey" href="http://a.example/">业绩</a>见<a href="http://b.example/">公告</a></p>',
  );
  assert.ok(block?.kind === 'paragraph');
  assert.deepEqual(
    block.content.spans.map(span => 'isKeyword' in span),
    [true, false],
  );
});

test('pictures have the caption that stands below them', () => {
  const body =
    '<center><img src="//img.example/a.jpg" alt="Image" width="552"></center>' +
    '<p style="text-align:center;">图片来源：云桥官网</p><p>正文。</p>' +
    '<p style="text-align: center"><a href="http://a.example/"><img src="/b.png" alt="K图 NIO_0"></a></p>' +
    '<p>正文二。</p>' +
    '<figure><img src="c.png"><figcaption>第三<b>张</b></figcaption></figure><center>不是说明</center>';
  assert.deepEqual(outlineOf(body), [
    'figure  https://img.example/a.jpg 图片来源：云桥官网',
    'p 正文。',
    'figure K线图 NIO https://news.example/b.png -',
    'p 正文二。',
    'figure  https://news.example/c.png 第三张',
    'centred 不是说明',
  ]);
});

test('what says nothing about a picture is no description', () => {
  for (const alt of ['Image', '图片', '图片 3', 'IMG_2021.JPG', ' ']) {
    assert.deepEqual(
      outlineOf(`<img src="/a.png" alt="${alt}">`),
      ['figure  https://news.example/a.png -'],
      alt,
    );
  }
  assert.deepEqual(outlineOf('<img src="javascript:1" alt="" title="走势图">'), ['figure 走势图 - -']);
  assert.deepEqual(outlineOf('<p>文<img src="/pixel.gif" width="1" height="1"></p>'), ['p 文']);
});

test('nothing invisible is shown', () => {
  const hidden = [
    '<p hidden>a</p>',
    '<p style="DISPLAY : none">a</p>',
    '<span style="visibility:hidden">a</span>',
  ];
  const dropped = ['<!-- a -->', '<script>a</script>', '<style>a</style>', '<iframe src="/a">a</iframe>'];
  for (const html of [...hidden, ...dropped, '<noscript>a</noscript>', '<svg><text>a</text></svg>']) {
    assert.deepEqual(outlineOf(`<div>甲${html}乙</div>`).join('').replaceAll('p ', ''), '甲乙', html);
  }
});

test('spans nest, and say everything once', () => {
  assert.deepEqual(
    spansOf('<p>a <b>b <i>c</i></b><em> d </em><code>e</code><del>f</del><mark>g</mark></p>'),
    ['strong b c', 'emphasis c', 'emphasis d', 'code e', 'strike f', 'mark g'],
  );
  assert.deepEqual(spansOf('<p><b>a<strong>b</strong></b></p>').slice(0, 1), []);
  assert.deepEqual(spansOf('<p>x<b>a<strong>b</strong></b></p>'), ['strong ab']);
});

test('a span that goes on over paragraphs is in each of them', () => {
  const blocks = blocksOf('<div><i><p>甲</p><p>乙</p></i></div>');
  assert.deepEqual(
    blocks.map(block => 'content' in block && block.content.spans),
    [[{ kind: 'emphasis', start: 0, end: 1 }], [{ kind: 'emphasis', start: 0, end: 1 }]],
  );
});

test('space belongs to no span and stands at no edge', () => {
  assert.deepEqual(blocksOf('<p>&nbsp;&emsp;甲<a href="/a"> 乙 </a>丙&nbsp;</p>'), [
    {
      kind: 'paragraph',
      content: {
        text: '甲 乙 丙',
        spans: [{ kind: 'link', url: 'https://news.example/a', start: 2, end: 3 }],
      },
      isCentred: false,
    },
  ]);
});

test('author’s line breaks stay within their paragraph', () => {
  assert.deepEqual(outlineOf('<p>甲<br>　　乙<br/><br><br>丙<br></p>'), ['p 甲\n乙\n\n丙']);
  assert.deepEqual(outlineOf('甲  \n乙'), ['p 甲\n乙']);
});

test('a line of source that ends between Chinese characters leaves no space', () => {
  assert.deepEqual(outlineOf('第一行，\n第二行\nabc\n第三行'), ['p 第一行，第二行 abc 第三行']);
  assert.deepEqual(outlineOf('<p>他说“好”\n<b>然后</b>\n走了</p>'), ['p 他说“好”然后走了']);
  assert.deepEqual(outlineOf('한국어\n문장'), ['p 한국어 문장']);
});

test('two stocks with a star stay two stocks with a star', () => {
  assert.deepEqual(outlineOf('*ST康云和*ST信岭、*SST海桥'), ['p *ST康云和*ST信岭、*SST海桥']);
  assert.deepEqual(spansOf('*ST康云和*STAR*与*强调*'), ['emphasis STAR', 'emphasis 强调']);
  assert.deepEqual(spansOf('注意**ST康云**和**“强调”**的'), ['strong ST康云', 'strong “强调”']);
});

test('lists keep their nesting, numbers and blocks', () => {
  const body = '3. 甲\n\n   > 引\n\n4. 乙\n   - 丙\n   - 丁\n';
  assert.deepEqual(outlineOf(body), [
    'ol 3',
    ' -',
    '  p 甲',
    '  quote',
    '    p 引',
    ' -',
    '  p 乙',
    '  ul',
    '   -',
    '    p 丙',
    '   -',
    '    p 丁',
  ]);
  assert.deepEqual(outlineOf('<ul>头<li></li><li>甲</li><ul><li>乙</li></ul></ul>'), [
    'ul',
    ' -',
    '  p 头',
    ' -',
    '  p 甲',
    '  ul',
    '   -',
    '    p 乙',
  ]);
});

test('terms have their descriptions', () => {
  assert.deepEqual(outlineOf('市盈率\n: 股价除以盈利\n\n: 又名 PE\n\n市净率\n: 股价除以净资产\n'), [
    'term 市盈率',
    '  p 股价除以盈利',
    '  p 又名 PE',
    'term 市净率',
    '  p 股价除以净资产',
  ]);
  assert.deepEqual(outlineOf('<dl><div><dt>甲</dt><dd>乙</dd></div><dd>丙</dd></dl>'), [
    'term 甲',
    '  p 乙',
    '  p 丙',
  ]);
});

test('footnotes are marked in the text and stand at the end', () => {
  const body = '增长[^b]三成[^a]，见[^b]。10^[3] 不是。\n\n[^a]: 同比\n[^b]: 据**年报**\n';
  assert.deepEqual(outlineOf(body), [
    'p 增长〔1〕三成〔2〕，见〔1〕。10^[3] 不是。',
    'footnotes',
    ' -',
    '  p 据年报',
    ' -',
    '  p 同比',
  ]);
  assert.deepEqual(spansOf(body), []);
});

test('code has its text as it was and its language', () => {
  assert.deepEqual(outlineOf('```ruby\ndef a\n\tb # <c> *d*\nend\n```\n'), [
    'code ruby',
    'def a\n    b # <c> *d*\nend',
  ]);
  assert.deepEqual(outlineOf('<pre>\n a\n<b>b</b><br>c\n\n</pre>'), ['code', ' a\nb\nc']);
  assert.deepEqual(outlineOf('<pre class="lang-sh"><code>a &lt; b</code></pre>'), ['code sh', 'a < b']);
  assert.deepEqual(outlineOf('<div class="highlight"><pre><code data-lang="go">x</code></pre></div>'), [
    'code go',
    'x',
  ]);
});

test('headings, rules, quotes in quotes, details', () => {
  assert.deepEqual(outlineOf('## 甲 *乙*\n\n丙\n---\n\n***\n\n> 丁\n>> 戊\n'), [
    'h2 甲 乙',
    'h2 丙',
    'rule',
    'quote',
    '  p 丁',
    '  quote',
    '    p 戊',
  ]);
  assert.deepEqual(outlineOf('<details><summary>更多</summary>\n\n- 甲\n\n</details>'), [
    'p 更多',
    'ul',
    ' -',
    '  p 甲',
  ]);
  assert.deepEqual(outlineOf('<h2>甲<img src="/a.png">乙</h2>'), [
    'h2 甲',
    'figure  https://news.example/a.png -',
    'h2 乙',
  ]);
});

test('a paragraph of nothing but links is a row of links', () => {
  assert.deepEqual(outlineOf('[甲](https://a.example/) | [乙](https://b.example/)\n\n正文'), [
    'links 甲 | 乙',
    'p 正文',
  ]);
  assert.deepEqual(outlineOf('见[甲](https://a.example/)\n\n正文'), ['p 见甲', 'p 正文']);
});

test('links that lead nowhere safe are text', () => {
  assert.deepEqual(
    spansOf('[甲](javascript:alert(1)) [乙](#a) <a href="data:x">丙</a> [丁]( https://a.example/ )'),
    ['link https://a.example/ 丁'],
  );
});

test('raised digits stay raised, other raised text is text', () => {
  assert.deepEqual(outlineOf('<p>10<sup>8</sup> m<sup>-2</sup> 1<sup>st</sup> CO<sub>2</sub></p>'), [
    'p 10⁸ m⁻² 1st CO2',
  ]);
});

test('readings stand in brackets behind their words', () => {
  assert.deepEqual(outlineOf('<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>だ</p>'), [
    'p 漢字（かんじ）だ',
  ]);
});

test('entities are decoded, then cleaned', () => {
  assert.deepEqual(outlineOf('<p>《&lt;云桥&gt;协定》&#27;[31m红&#x202e;&#0;&zwj;</p>'), [
    'p 《<云桥>协定》红�',
  ]);
  assert.deepEqual(outlineOf('AT&T &copy; &#x9f99;'), ['p AT&T © 龙']);
});

test('what no structure can show is shown as text', () => {
  assert.deepEqual(outlineOf('<noscript>只有这句</noscript>'), ['p 只有这句']);
  assert.deepEqual(outlineOf('[甲]: /a'), ['p [甲]: /a']);
  assert.deepEqual(outlineOf('<!-- 无 -->'), []);
  assert.deepEqual(outlineOf(''), []);
});
