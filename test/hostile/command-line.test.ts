import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Allowed } from './oracle.ts';
import { assertHarmless, assertHarmlessText } from './oracle.ts';
import { everything, HostileHome, names, type Ran } from './program.ts';

const home = new HostileHome();
const all = ['--limit', '1000'];

/** What finews writes of the archive, by command line. */
const commands: readonly (readonly [argv: readonly string[], allowed?: Allowed])[] = [
  [['list'], { tabs: true }],
  [[], { tabs: true }],
  [['list', '--json']],
  [['list', '--null'], { tabs: true, nulls: true }],
  [['list', '--color', 'always'], { tabs: true, styles: true }],
  [['list', '--sort', 'category', '--reverse'], { tabs: true }],
  [['search', 'Text'], { tabs: true }],
  [['search', 'Text', '--json']],
  [['categories'], { tabs: true }],
  [['categories', '--json']],
  [['count']],
  [['doctor'], { tabs: true }],
  [['doctor', '--json']],
  [['doctor', '--lang', 'zh'], { tabs: true }],
  [['complete', 'categories'], { tabs: true }],
  [['complete', 'posts'], { tabs: true }],
  [['show', ...all]],
  [['show', ...all, '--color', 'always'], { styles: true }],
  [['show', ...all, '--format', 'ansi', '--width', '20'], { styles: true }],
  [['show', ...all, '--format', 'text', '--width', '0']],
  [['show', ...all, '--format', 'html']],
  [['show', ...all, '--format', 'markdown']],
  [['show', ...all, '--format', 'json']],
  [['show', 'twin']],
];

for (const [argv, allowed = {}] of commands) {
  test(`finews ${argv.join(' ')} does no harm`, async () => {
    const { code, signal, out, err } = home.run(argv);
    assert.equal(signal, null);
    assert.ok(code !== null && code <= 3, err);
    assert.doesNotMatch(err, /crash/);
    assert.notEqual(out + err, '');
    await assertHarmless(out, allowed, 'stdout');
    await assertHarmless(err, {}, 'stderr');
  });
}

/** Where words of the command line come back in an answer. */
const questions: { readonly [name: string]: (word: string) => Ran } = {
  'a post': word => home.run(['show', word]),
  'a post of the --print form': word => home.run(['--print', word]),
  'an archive': word => home.run(['list', '-A', word]),
  'a word that is no command': word => home.run([`lst${word}`]),
  'an option': word => home.run([`--colour${word}`]),
  'a category': word => home.run(['list', '-C', word]),
  'a day': word => home.run(['list', '--since', word]),
  'a query': word => home.run(['search', `since:${word}`]),
  'a format': word => home.run(['show', 'latest', '--format', word]),
  'an action': word => home.run(['mark', word, 'latest']),
  'a subject of the help': word => home.run(['help', word]),
  'a shell': word => home.run(['completion', word]),
  'a setting': word => home.run(['config', 'get', word]),
  'a file of marks': word => home.run(['state', 'import', word]),
  'a variable': word => home.run(['list'], { environment: { FINEWS_ARCHIVE: word } }),
  'a time zone': word => home.run(['list'], { environment: { TZ: word, FINEWS_AMBIGUOUS_WIDTH: word } }),
};

for (const [name, ask] of Object.entries(questions)) {
  test(`${name} of a hostile name comes back harmless`, async () => {
    for (const word of [everything, `x${names.find(each => each.includes('\u001b]0;'))!}`]) {
      const { code, out, err } = ask(word);
      assert.ok(code !== null && code <= 3, err);
      await assertHarmless(out, { tabs: true }, 'stdout');
      await assertHarmless(err, {}, 'stderr');
    }
  });
}

test('marks from another machine are harmless when they are written again', async () => {
  const read = { read: true, readAt: '2024-03-05T00:00:00.000Z' };
  const input = names.map(name => `${JSON.stringify({ id: `a/${name}`, ...read })}\n`).join('');
  const imported = home.run(['state', 'import'], { input });
  assertHarmlessText(imported.err, {}, 'import');
  await assertHarmless(home.run(['state', 'export']).out, {}, 'export');
});

test('a setting of a hostile value comes back harmless', async () => {
  for (const argv of [
    ['config', 'set', 'archive', everything],
    ['config', 'get', 'archive'],
    ['config'],
    ['config', 'show'],
    ['config', 'path'],
    ['list'],
  ]) {
    const { out, err } = home.run(argv, { environment: { XDG_CONFIG_HOME: `${home.folder}/other` } });
    await assertHarmless(out, { tabs: true }, argv.join(' '));
    await assertHarmless(err, {}, argv.join(' '));
  }
});
