import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import Conf from 'conf';
import { configFolder } from '../../source/settings/config-folder.ts';
import { readSettings } from '../../source/settings/settings.ts';
import { makeFolder, makePipe } from '../archive/make-folder.ts';

const nothingSettled = {
  archive: undefined,
  language: undefined,
  ambiguousWidth: undefined,
  ascii: undefined,
  screenReader: undefined,
  measure: undefined,
  keys: undefined,
};

function settingsFrom(text: string): ReturnType<typeof readSettings> {
  return readSettings(makeFolder({ 'config.json': text }));
}

test('without a file nothing is settled, and nothing is wrong', () => {
  assert.deepEqual(readSettings(makeFolder({})), { settings: nothingSettled, problems: [] });
});

test('settings are read as they were written', () => {
  const { settings, problems } = settingsFrom(
    '\ufeff{"archive":"~/news","language":"zh","ambiguousWidth":2,"ascii":false,"screenReader":true,"measure":72,"keys":{"mark.star":"w"},"other":true}',
  );
  assert.deepEqual(
    [settings, problems],
    [
      {
        archive: '~/news',
        language: 'zh',
        ambiguousWidth: 2,
        ascii: false,
        screenReader: true,
        measure: 72,
        keys: { 'mark.star': ['w'] },
      },
      [],
    ],
  );
});

test('auto leaves the choice to finews', () => {
  const { settings, problems } = settingsFrom('{"language":"auto","ambiguousWidth":"auto"}');
  assert.deepEqual([settings, problems], [nothingSettled, []]);
});

test('a setting that cannot be is said, and the others count', () => {
  const folder = makeFolder({ 'config.json': '{"language":"fr","ambiguousWidth":3,"archive":"/news"}' });
  const { settings, problems } = readSettings(folder);
  assert.deepEqual(settings, { ...nothingSettled, archive: '/news' });
  const file = path.join(folder, 'config.json');
  assert.deepEqual(problems, [
    { kind: 'setting-wrong', file, name: 'language', value: '"fr"' },
    { kind: 'setting-wrong', file, name: 'ambiguousWidth', value: '3' },
  ]);
});

test('the line of a mistake is told', () => {
  for (const [text, line] of [
    ['{\n"language": zh\n}', 2],
    ['{\n\n"language":\n', 3],
  ] as const) {
    const [problem] = settingsFrom(text).problems;
    assert.equal(problem?.kind === 'settings-unreadable' && problem.line, line);
  }
});

test('a file that is no JSON is said and stops nothing', () => {
  for (const text of ['', '{"archive":', '[]', 'null', '"x"']) {
    const { settings, problems } = settingsFrom(text);
    assert.deepEqual(
      [settings, problems[0]?.kind, problems.length],
      [nothingSettled, 'settings-unreadable', 1],
    );
  }
  const { problems } = readSettings(makeFolder({ 'config.json/x': '' }));
  assert.equal(problems[0]?.kind === 'settings-unreadable' && problems[0].detail, 'EISDIR');
});

test('the folder is where conf keeps the files of finews', { skip: process.platform !== 'linux' }, () => {
  // conf makes its folder at once: not in the home of whoever runs the tests.
  process.env.XDG_CONFIG_HOME = makeFolder({});
  const conf = new Conf({ projectName: 'finews', projectSuffix: '' });
  const folder = configFolder({
    environment: process.env,
    platform: process.platform,
    homeFolder: homedir(),
  });
  assert.equal(folder, path.dirname(conf.path));
});

test('the folder follows each system’s own custom', () => {
  const homeFolder = path.resolve('/home/reader');
  const xdg = path.resolve('/xdg');
  const folder = (platform: NodeJS.Platform, environment = {}) =>
    configFolder({ platform, homeFolder, environment });
  assert.equal(folder('linux'), path.join(homeFolder, '.config', 'finews'));
  assert.equal(folder('linux', { XDG_CONFIG_HOME: xdg }), path.join(xdg, 'finews'));
  assert.equal(folder('linux', { XDG_CONFIG_HOME: 'relative' }), path.join(homeFolder, '.config', 'finews'));
  assert.equal(folder('darwin'), path.join(homeFolder, 'Library', 'Preferences', 'finews'));
  assert.equal(folder('win32', { APPDATA: xdg }), path.join(xdg, 'finews', 'Config'));
});

test('nobody waits for a pipe in the place of the settings', { skip: process.platform === 'win32' }, () => {
  const folder = makeFolder({});
  const file = path.join(folder, 'config.json');
  makePipe(file);
  const { settings, problems } = readSettings(folder);
  assert.deepEqual(settings, nothingSettled);
  assert.deepEqual(problems, [{ kind: 'settings-unreadable', file, detail: 'not-a-file' }]);
});
