import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitTail } from '../../../source/post/body/split-tail.ts';
import { outlineOf, site } from './bodies.ts';

const original = 'http://stock.example/news/1405,2021.html';

test('the robot’s tail gives the original’s address and is not shown', () => {
  const body = `正文。\n\n<${original}>\n\n[返回滚动新闻](//news.example/emnews/)｜[返回首页](//news.example/)\n`;
  assert.deepEqual(splitTail(body, site), { body: '正文。', originalUrl: original });
});

test('the links back may be relative and on lines of their own', () => {
  const body = `正文。\n\n<${original}>\n\n[返回滚动新闻](../emnews/)\n[返回首页](../)\n`;
  assert.deepEqual(splitTail(body, site), { body: '正文。', originalUrl: original });
  assert.deepEqual(splitTail(body, { ...site, url: undefined }), { body: '正文。', originalUrl: original });
});

test('empty brackets vanish', () => {
  const body =
    '正文。\n\n<>\n\n[返回分类](//news.example/category/yunbao.html)｜[返回首页](//news.example/)\n';
  assert.deepEqual(splitTail(body, site), { body: '正文。' });
});

test('links elsewhere stay, below an original’s address too', () => {
  const links = '[甲](https://a.example/)｜[乙](https://b.example/)';
  assert.deepEqual(splitTail(`正文。\n\n${links}\n`, site), { body: `正文。\n\n${links}\n` });
  const tail = splitTail(`正文。\n\n<${original}>\n\n${links}\n`, site);
  assert.deepEqual(tail, { body: `正文。\n\n${links}`, originalUrl: original });
});

test('a link to another article or a file of the site stays', () => {
  for (const line of ['[もっと読む](/ja/announce.txt)', '[详情](/2021/12/15/xiangqing/)']) {
    assert.equal(splitTail(`正文。\n\n${line}\n`, site).body, `正文。\n\n${line}\n`);
  }
});

test('an address that the text announces belongs to the text', () => {
  for (const body of [`详见：\n\n<${original}>\n`, `详见\n<${original}>`]) {
    assert.deepEqual(splitTail(body, site), { body });
  }
});

test('a post may be nothing but its tail', () => {
  const body = `<${original}>\n\n[返回首页](//news.example/)`;
  assert.deepEqual(splitTail(body, site), { body: '', originalUrl: original });
  assert.deepEqual(outlineOf('[返回首页](/)'), []);
});

test('navigation in HTML vanishes at the end, and only there', () => {
  const back = '<p><a href="//news.example/yunbao/">返回云报</a>｜<a href="//news.example/">返回首页</a></p>';
  assert.deepEqual(outlineOf(`<p>正文。</p>${back}`), ['p 正文。']);
  assert.deepEqual(outlineOf(`${back}<p>正文。</p>`), ['links 返回云报｜返回首页', 'p 正文。']);
});

test('a thousand links at the end are no navigation', () => {
  const body = `正文。\n\n${'[返回](/)\n'.repeat(1000)}`;
  assert.ok(splitTail(body, site).body.startsWith('正文。'));
});
