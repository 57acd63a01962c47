import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkUrl } from '../../source/post/link-url.ts';

const siteUrl = 'https://news.example';

test('web and mail addresses are links', () => {
  assert.equal(linkUrl('http://a.example/b?c#d', siteUrl), 'http://a.example/b?c#d');
  assert.equal(linkUrl(' HTTPS://A.example/ ', siteUrl), 'https://a.example/');
  assert.equal(linkUrl('mailto:editor@news.example', siteUrl), 'mailto:editor@news.example');
});

test('a letter goes to one address, about one subject, with nothing enclosed', () => {
  assert.equal(
    linkUrl('mailto:a@a.example?bcc=b@b.example&subject=新闻 1&attach=/etc/passwd', siteUrl),
    'mailto:a@a.example?subject=%E6%96%B0%E9%97%BB%201',
  );
  assert.equal(linkUrl('mailto:a@a.example%0d%0aBcc:b@b.example', siteUrl), undefined);
  assert.equal(linkUrl('mailto:a@a.example?subject=x%0aBcc:b@b.example', siteUrl), undefined);
});

test('an address without a scheme gets https, with or without a site', () => {
  assert.equal(linkUrl('//a.example/b', undefined), 'https://a.example/b');
  assert.equal(linkUrl('//a.example/b', 'http://news.example'), 'https://a.example/b');
});

test('relative links resolve against the site, and are no links without one', () => {
  assert.equal(linkUrl('/a/b', siteUrl), 'https://news.example/a/b');
  assert.equal(linkUrl('../a', siteUrl), 'https://news.example/a');
  assert.equal(linkUrl('/a/b', undefined), undefined);
});

test('nothing else is a link', () => {
  const others = [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a/',
  ];
  for (const href of [
    ...others,
    '#top',
    '',
    '  ',
    'http://',
    'http://[',
    `http://a.example/${'a'.repeat(3000)}`,
  ]) {
    assert.equal(linkUrl(href, siteUrl), undefined, href);
  }
  assert.equal(linkUrl(undefined, siteUrl), undefined);
});

test('Chinese in an address is percent-encoded', () => {
  assert.equal(linkUrl('http://a.example/新闻', siteUrl), 'http://a.example/%E6%96%B0%E9%97%BB');
});

test('whatever is written, a link is printable ASCII of an allowed scheme', () => {
  const href = fc.oneof(
    fc.webUrl(),
    fc.string({ unit: 'binary' }),
    fc.string().map(text => `mailto:${text}`),
  );
  fc.assert(
    fc.property(href, written => {
      const url = linkUrl(written, siteUrl);
      if (url !== undefined) assert.match(url, /^(?:https?|mailto):[\x21-\x7e]+$/);
    }),
  );
});
