import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareMarkdown } from '../../../source/post/body/prepare-markdown.ts';
import { postsOf, sharedArchive } from '../../archives.ts';
import { blocksOf, outlineOf, site } from './bodies.ts';

function prepared(body: string): string {
  return prepareMarkdown(body, 'https://news.example').text;
}

test('lines end in \\n whatever wrote them', () => {
  assert.equal(prepared('a\r\nb\rc'), 'a\nb\nc');
});

test('Liquid’s tags leave no trace, and neither do lines that held nothing else', () => {
  assert.equal(prepared('前\n\n{% assign release = site.data.releases | first %}\n\n后\n'), '前\n\n\n后\n');
  assert.equal(prepared('甲{% include note.html text="乙" %}丙\n'), '甲丙\n');
  assert.equal(prepared('{%- if page.lang == "zh" -%}\n正文\n{%- endif -%}\n'), '正文\n');
});

test('what Liquid comments out is not shown', () => {
  assert.equal(prepared('前\n{% comment %}\n草稿\n{% endcomment %}\n后\n'), '前\n后\n');
});

test('raw text keeps its braces', () => {
  assert.equal(prepared('用 {% raw %}{{ page.title }}{% endraw %} 写标题\n'), '用 {{ page.title }} 写标题\n');
  assert.equal(prepared('```\n{% raw %}{% if a %}{% endraw %}\n```\n'), '```\n{% if a %}\n```\n');
});

test('fenced code keeps the Liquid that it is about', () => {
  const body = '```liquid\n{{ page.title }}\n{% include a.html %}\n```\n\n~~~\n{: .note}\n^\n~~~\n';
  assert.equal(prepared(body), body);
});

test('links to posts become the posts’ addresses', () => {
  assert.equal(
    prepared('[甲]({% link zh/news/_posts/2021-12-15-yun.md %})'),
    '[甲](/zh/news/2021/12/15/yun/)',
  );
  assert.equal(prepared('[甲]({%link zh/_posts/2021-12-15-yun.md%})'), '[甲](/zh/2021/12/15/yun/)');
  assert.equal(prepared('[乙]({% post_url 2021-12-15-yun %})'), '[乙](/2021/12/15/yun/)');
  assert.equal(prepared('[丙]({% link about.md %})'), '[丙](/about.html)');
});

test('the site’s own address is known', () => {
  assert.equal(prepared('[甲]({{ site.url }}{{ site.baseurl }}/a)'), '[甲](https://news.example/a)');
  assert.equal(prepareMarkdown('[甲]({{ site.url }}/a)', undefined).text, '[甲](/a)');
  assert.equal(prepared('![图]({{ "/a.png" | relative_url }})'), '![图](/a.png)');
});

test('a value that is not known leaves an ellipsis in a sentence', () => {
  assert.equal(prepared('Ruby {{ release.version }} 发布'), 'Ruby … 发布');
  assert.equal(prepared('见 <{{ release.url }}>。'), '见 …。');
  assert.equal(
    prepared('[差异](https://a.example/v1...{{ tag }}#files)'),
    '[差异](https://a.example/v1...#files)',
  );
});

test('a line that says nothing without its value goes with it', () => {
  const body =
    '* <{{ release.url.gz }}>\n\n      SIZE: {{ release.size.gz }}\n      SHA1: {{ release.sha1.gz }}\n\n后\n';
  assert.deepEqual(outlineOf(body), ['p 后']);
});

test('highlighted code is code in its language, whatever is in it', () => {
  assert.deepEqual(
    outlineOf('前\n\n{% highlight ruby linenos %}\ndef a\n\n  1 # *b*\nend\n{% endhighlight %}\n\n后'),
    ['p 前', 'code ruby', 'def a\n\n  1 # *b*\nend', 'p 后'],
  );
  assert.deepEqual(outlineOf('{% highlight text %}\n~~~~~~\n{% endhighlight %}\n'), ['code text', '~~~~~~']);
});

test('highlighted code within a list stays whole', () => {
  const body = '1. 甲\n   {% highlight sh %}\nls -l\n   {% endhighlight %}\n2. 乙\n';
  assert.deepEqual(outlineOf(body), ['ol 1', ' -', '  p 甲', 'code sh', 'ls -l', 'ol 2', ' -', '  p 乙']);
});

test('kramdown’s attributes leave no trace', () => {
  assert.equal(prepared('# 标题 {#id}\n{: .title}\n正文\n{:.note}\n'), '# 标题\n正文\n');
  assert.equal(prepared('[甲](/a){:target="_blank"}和`乙`{: .c #d}'), '[甲](/a)和`乙`');
  assert.equal(prepared('![图](a.png){:\n.icon width="70" height="88"}文'), '![图](a.png)文');
  assert.equal(prepared('{::options parse_block_html="true" /}\n{:note: .a}\n文\n'), '文\n');
  assert.equal(prepared('前{::nomarkdown}<b>文</b>{:/}后'), '前<b>文</b>后');
  assert.equal(prepared('前\n{::comment}\n草稿\n{:/comment}\n后'), '前\n\n后');
});

test('a table of contents that only the build knows is not shown', () => {
  assert.deepEqual(outlineOf('* 目录\n{:toc}\n\n正文'), ['p 正文']);
  assert.deepEqual(outlineOf('1. TOC\n{:toc}\n\n正文'), ['p 正文']);
});

test('code that looks like attributes is left alone', () => {
  for (const body of ['写成 `{: .note}` 即可', '    h.except(:a) #=> {:b=>2, :c=>3}', '值为 {:b=>2}']) {
    assert.equal(prepared(body), body);
  }
});

test('a caret on its own line ends a list', () => {
  assert.deepEqual(outlineOf('* 甲\n^\n\n    代码\n'), ['ul', ' -', '  p 甲', 'code', '代码']);
});

test('kramdown tells the language of the code above', () => {
  assert.deepEqual(outlineOf('    puts 1\n{: .language-ruby}\n\n后'), ['code ruby', 'puts 1', 'p 后']);
  assert.deepEqual(outlineOf('~~~\nputs 1\n~~~\n{: .language-ruby}\n'), ['code ruby', 'puts 1']);
});

test('tags of an indented page are tags, not code', () => {
  assert.deepEqual(outlineOf('\t<div>\n\t\t<p>甲</p>\n\n\t\t<p>乙</p>\n\t</div>'), ['p 甲', 'p 乙']);
  assert.deepEqual(outlineOf('> 摘要\n\n<p>甲</p>\n\n      <p>乙</p>'), [
    'quote',
    '  p 摘要',
    'p 甲',
    'p 乙',
  ]);
});

test('tags in a Markdown post’s code are code', () => {
  assert.deepEqual(outlineOf('看：\n\n    <p>甲</p>\n'), ['p 看：', 'code', '<p>甲</p>']);
  assert.deepEqual(outlineOf('<p>看：</p>\n\n```\n  <p>甲</p>\n```\n'), ['p 看：', 'code', '  <p>甲</p>']);
});

for (const name of ['finews', 'ruby-news']) {
  const folder = sharedArchive(name);
  const skip = folder ? false : `no archive ${name} beside the checkout`;
  test(`no post of ${name} shows Liquid or attributes outside its code`, { skip }, () => {
    for (const { path, text } of postsOf(folder!)) {
      for (const block of blocksOf(text.replace(/^---\n[\s\S]*?\n---\n/, ''))) {
        if (!('content' in block)) continue;
        let prose = block.content.text;
        for (const { kind, start, end } of block.content.spans) {
          if (kind === 'code') prose = prose.slice(0, start) + ' '.repeat(end - start) + prose.slice(end);
        }
        assert.doesNotMatch(prose, /\{%|\{\{|\{:|^\^$/m, `${path} on ${site.url}`);
      }
    }
  });
}
