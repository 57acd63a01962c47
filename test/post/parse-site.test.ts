import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSite } from '../../source/post/parse-site.ts';

test('a site says its title, address, time zone and language', () => {
  const yaml =
    'title: 云报\nlang: zh-CN\nurl: https://news.example/\ntimezone: Asia/Shanghai\nmarkdown: kramdown\n';
  assert.deepEqual(parseSite(yaml, 'Europe/Berlin'), {
    title: '云报',
    url: 'https://news.example',
    timezone: 'Asia/Shanghai',
    language: 'zh-CN',
  });
});

test('without a configuration there is the system’s time zone and nothing else', () => {
  const nothing = { title: undefined, url: undefined, timezone: 'Europe/Berlin', language: undefined };
  assert.deepEqual(parseSite(undefined, 'Europe/Berlin'), nothing);
  assert.deepEqual(parseSite('', 'Europe/Berlin'), nothing);
  assert.deepEqual(parseSite('- a\n- b', 'Europe/Berlin'), nothing);
});

test('settings inside others are not the site’s', () => {
  const site = parseSite('---\nauthor:\n  title: 甲\n  url: https://a.example\ntitle: 云报\n', 'UTC');
  assert.equal(site.title, '云报');
  assert.equal(site.url, undefined);
});

test('a broken configuration still says what can be read of it', () => {
  const site = parseSite('\ufefftitle: "云"报"\r\nplugins: [a\r\ntimezone: Asia/Tokyo\r\n', 'UTC');
  assert.equal(site.title, '云"报');
  assert.equal(site.timezone, 'Asia/Tokyo');
});

test('a time zone that does not exist is not used', () => {
  assert.equal(parseSite('timezone: Asia/Nowhere', 'Europe/Berlin').timezone, 'Europe/Berlin');
  assert.equal(parseSite('timezone: Asia/Nowhere', 'nonsense').timezone, 'UTC');
});

test('an address is http or https', () => {
  for (const url of ['javascript:alert(1)', 'mailto:a@b.example', '/news', '""']) {
    assert.equal(parseSite(`url: ${url}`, 'UTC').url, undefined);
  }
});

test('all texts are cleaned', () => {
  assert.equal(parseSite('title: "云\\e[31m\\n报"', 'UTC').title, '云 报');
});

test('a language is known however sites write it, and what is none is not taken for one', () => {
  const languageOf = (text: string) => parseSite(`lang: ${text}\n`, 'UTC').language;
  assert.equal(languageOf('zh_CN'), 'zh-CN');
  assert.equal(languageOf('ja'), 'ja');
  assert.equal(languageOf('not a language'), undefined);
  assert.equal(languageOf('"\\e[31m"'), undefined);
});
