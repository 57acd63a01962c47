import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openUrl } from '../../source/runtime/open-url.ts';
import { type Outside, perform } from '../../source/runtime/perform.ts';

test('nothing but http and https is opened', async () => {
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', '-x', 'http://a b', 'https://a\u001b[m']) {
    assert.equal(await openUrl(url, { BROWSER: 'true' }), false, url);
  }
});

test('the browser that was chosen gets the address as one word, without a shell', async () => {
  const url = 'https://tide.example/?a=1&b=$(id);c';
  assert.equal(await openUrl(url, { BROWSER: 'no-such-browser:true --new %s' }, 'linux'), true);
});

test('a text is copied through the terminal, by OSC 52', () => {
  const sent: string[] = [];
  const outside = { terminal: { send: (sequence: string) => sent.push(sequence) } } as unknown as Outside;
  perform({ kind: 'copy', text: 'https://潮.example/' }, outside, () => undefined);
  const [, base64] = /^\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007$/.exec(sent[0]!) ?? [];
  assert.equal(Buffer.from(base64!, 'base64').toString(), 'https://潮.example/');
});
