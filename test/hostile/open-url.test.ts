import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { linkUrl } from '../../source/post/link-url.ts';
import { openUrl } from '../../source/runtime/open-url.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'finews-browser-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const browser = path.join(folder, 'browser');
const seen = path.join(folder, 'seen');
writeFileSync(
  browser,
  `#!/bin/sh\nprintf '%s\\n' "$#" "$@" > '${seen}.part'; mv '${seen}.part' '${seen}'\n`,
  { mode: 0o755 },
);

const skip = process.platform === 'win32' ? 'no shell script is a browser here' : false;

/** The words that the browser was started with. */
async function wordsFor(url: string): Promise<string[]> {
  rmSync(seen, { force: true });
  const written = new Promise<void>(resolve => {
    const watcher = watch(folder, () => {
      if (!existsSync(seen)) return;
      watcher.close();
      resolve();
    });
  });
  assert.equal(await openUrl(url, { BROWSER: browser }), true);
  await written;
  return readFileSync(seen, 'utf8').split('\n').slice(0, -1);
}

test('an address is one word to the browser, whatever signs of a shell it has', { skip }, async () => {
  for (const written of [
    'https://a.example/$(touch canary)`touch canary`;touch canary&"\'|',
    'https://a.example/?a=b&c=d#--incognito',
    'http://u:p@a.example/%1b%0a',
  ]) {
    const url = linkUrl(written, undefined)!;
    assert.deepEqual(await wordsFor(url), ['1', url]);
  }
  assert.equal(existsSync(path.join(folder, 'canary')) || existsSync('canary'), false);
});

test('nothing but http and https is handed to a browser', async () => {
  for (const url of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'mailto:a@a.example',
    '--incognito',
    ' https://a.example/',
    'https://a.example/\u001b',
    'https://a.example/\nx',
    'https://a.example/文',
    'https:a',
  ]) {
    assert.equal(await openUrl(url, { BROWSER: browser }), false, url);
  }
});
