import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { copyText } from '../../source/runtime/copy-text.ts';
import { openUrl } from '../../source/runtime/open-url.ts';

test('nothing but http and https is opened', async () => {
  for (const url of ['file:///etc/passwd', 'javascript:alert(1)', '-x', 'http://a b', 'https://a\u001b[m']) {
    assert.equal(await openUrl(url, { BROWSER: 'true' }), false, url);
  }
});

test('the browser that was chosen gets the address as one word, without a shell', async () => {
  const url = 'https://tide.example/?a=1&b=$(id);c';
  assert.equal(await openUrl(url, { BROWSER: 'no-such-browser:true --new %s' }, 'linux'), true);
});

test('a text is copied through the terminal, by OSC 52', async () => {
  const sent: string[] = [];
  await copyText('https://潮.example/', sequence => sent.push(sequence), {});
  const [, base64] = /^\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007$/.exec(sent[0]!) ?? [];
  assert.equal(Buffer.from(base64!, 'base64').toString(), 'https://潮.example/');
});

test('within tmux, which keeps OSC 52 from its programs, the text is in its buffer as well', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'finews-tmux-'));
  const file = path.join(folder, 'given');
  writeFileSync(path.join(folder, 'tmux'), `#!/bin/sh\n{ echo "$@"; cat; } > '${file}'\n`);
  chmodSync(path.join(folder, 'tmux'), 0o755);
  const environment = { TMUX: '/tmp/tmux-0/default,1,0', PATH: `${folder}:${process.env.PATH}` };
  await copyText('https://tide.example/', () => undefined, environment);
  assert.equal(readFileSync(file, 'utf8'), 'load-buffer -w -\nhttps://tide.example/');
  await copyText('https://tide.example/', () => undefined, { ...environment, PATH: '/nowhere' });
});
