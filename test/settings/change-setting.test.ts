import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { changeSetting, typedSetting } from '../../source/settings/change-setting.ts';
import { readSettings } from '../../source/settings/settings.ts';
import { makeFolder } from '../archive/make-folder.ts';

const now = new Date('2026-01-02T03:04:05Z');

test('a setting that is set is read again, and the others stay', () => {
  const folder = makeFolder({ 'config.json': '{"archive":"/news","other":[1]}' });
  assert.equal(changeSetting(folder, 'ambiguousWidth', 2, now), undefined);
  assert.deepEqual(JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8')), {
    archive: '/news',
    other: [1],
    ambiguousWidth: 2,
  });
});

test('a setting that is set to auto is gone from the file', () => {
  const folder = makeFolder({ 'config.json': '{"language":"zh"}' });
  changeSetting(folder, 'language', 'auto', now);
  assert.equal(readFileSync(path.join(folder, 'config.json'), 'utf8').includes('language'), false);
});

test('the first setting makes folder and file', () => {
  const folder = path.join(makeFolder({}), 'a', 'b');
  changeSetting(folder, 'language', 'zh', now);
  assert.equal(readSettings(folder).settings.language, 'zh');
});

test('a file that cannot be read is kept beside the new one', () => {
  const folder = makeFolder({ 'config.json': '{"language":' });
  const aside = changeSetting(folder, 'language', 'zh', now);
  assert.equal(aside, path.join(folder, 'config-damaged-2026-01-02T03-04-05.000Z.json'));
  assert.equal(readFileSync(aside, 'utf8'), '{"language":');
  assert.deepEqual(readSettings(folder).problems, []);
  assert.equal(readdirSync(folder).length, 2);
});

test('a value is read as it is typed', () => {
  assert.equal(typedSetting('ambiguousWidth', '2'), 2);
  assert.equal(typedSetting('ambiguousWidth', '3'), undefined);
  assert.equal(typedSetting('language', 'zh'), 'zh');
  assert.equal(typedSetting('language', '中文'), undefined);
  assert.equal(typedSetting('archive', '2025'), '2025');
  assert.equal(typedSetting('archive', 'auto'), 'auto');
});
