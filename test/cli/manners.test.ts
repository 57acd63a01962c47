import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Shell } from './shell.ts';

const price = 'suanpan/2025/12/01/SP1';

test('a command that is mistyped is not taken for an archive', () => {
  const { code, err } = new Shell().run(['lsit']);
  assert.deepEqual([code, err.split('\n')[0]], [2, 'finews: there is no command “lsit”; did you mean list?']);
});

test('a folder that is called like a command opens with a path', () => {
  const shell = new Shell();
  mkdirSync(path.join(shell.archive, 'list'));
  writeFileSync(path.join(shell.archive, 'list', '2025-12-09-x.md'), '---\ntitle: X\n---\nx\n');
  assert.deepEqual(shell.lines('./list').length, 1);
  assert.deepEqual(shell.lines('list').length, 4);
});

test('what it talks goes to stderr, what it gives to stdout', () => {
  const { out, err } = new Shell().run(['list', '--width', '4']);
  assert.deepEqual([out, /list has no option --width/.test(err)], ['', true]);
});

test('an archive that cannot be looked at is said in words', { skip: process.platform === 'win32' }, () => {
  const shell = new Shell();
  const { code, err } = shell.bash('ln -s loop loop && finews list ./loop');
  assert.equal(code, 1);
  assert.match(err, /^finews: the archive “.*loop” cannot be read: links that lead in a circle\n$/);
  const below = shell.bash('finews list ./_config.yml/posts');
  assert.equal(below.code, 3);
  assert.match(below.err, /^finews: .*_config\.yml\/posts/);
  assert.doesNotMatch(below.err, /report/);
});

test('in a folder that was removed it says so', { skip: process.platform === 'win32' }, () => {
  const shell = new Shell();
  for (const command of ['list', '--version', `show ${shell.archive}`]) {
    const { code, err } = shell.bash(`mkdir gone && cd gone && rmdir ../gone && finews ${command}`);
    const sentence = 'finews: the working folder is gone, or cannot be read; change to another one\n';
    assert.deepEqual([code, err], [1, sentence]);
  }
});

test('a reader that has seen enough ends it quietly', () => {
  const { out, err } = new Shell().bash(`finews list | head -1; echo "\${PIPESTATUS[0]}"`);
  assert.deepEqual([out.split('\n').slice(1), err], [['0', ''], '']);
});

test('where stdout takes no more it says why', { skip: !existsSync('/dev/full') }, () => {
  const shell = new Shell();
  for (const command of ['list', 'count']) {
    const { code, err } = shell.bash(`finews ${command} > /dev/full`);
    assert.deepEqual([code, err], [1, 'finews: cannot write all of it: the disk is full\n']);
  }
});

test('a stream that is no list of posts is refused, however long it goes on, and nothing is marked', () => {
  const shell = new Shell();
  const refusal = (source: string, argv: string): [number | null, string] => {
    const { code, err } = shell.bash(`${source} | finews ${argv}`);
    return [code, err];
  };
  assert.deepEqual(refusal('yes nothing-like-it', 'mark read --stdin'), [
    3,
    'finews: no post “nothing-like-it”\n',
  ]);
  assert.deepEqual(refusal('yes latest', 'mark read --stdin'), [
    1,
    'finews: there are more than 2000000 lines; nothing was done\n',
  ]);
  assert.deepEqual(refusal('cat /dev/zero', 'state import'), [
    1,
    'finews: line 1 is far too long; nothing was done\n',
  ]);
  assert.equal(shell.lines('count', '--unread')[0], '3');
  assert.deepEqual(shell.run(['state', 'import', '/']), {
    code: 1,
    out: '',
    err: 'finews: /: it is a folder\n',
  });
});

test('a stdin that cannot be read is said by every command that reads it', () => {
  const shell = new Shell();
  for (const command of ['mark read --stdin', 'show --stdin', 'show -', 'show - --raw', 'state import']) {
    const folder = shell.bash(`finews ${command} < .`);
    assert.deepEqual(folder, { code: 1, out: '', err: 'finews: stdin: it is a folder\n' }, command);
    const closed = shell.bash(`finews ${command} 0> closed`);
    assert.deepEqual(
      closed,
      { code: 1, out: '', err: 'finews: stdin: it is not open for reading\n' },
      command,
    );
  }
  assert.match(
    shell.bash('finews mark read --stdin --lang zh < .').err,
    /^finews: 标准输入：这是一个文件夹$/m,
  );
});

test('help works whatever stands in the settings, and for every command', () => {
  const shell = new Shell();
  mkdirSync(path.join(shell.config, 'finews'), { recursive: true });
  writeFileSync(path.join(shell.config, 'finews', 'config.json'), '{"language":');
  for (const argv of [['--help'], ['help'], ['-h'], ['help', 'list'], ['list', '--help']]) {
    const { code, out, err } = shell.run(argv);
    assert.deepEqual([code, err, /Examples\n/.test(out)], [0, '', true]);
  }
  assert.match(shell.run(['help', 'lst']).err, /no command “lst”; did you mean list\?/);
  assert.match(shell.run(['help', '--lang', 'zh']).out, /例子/);
});

test('help and refusals speak the language of the settings, and --lang before it', () => {
  const shell = new Shell();
  shell.lines('config', 'set', 'language', 'zh');
  for (const argv of [['--help'], ['help'], ['help', 'list'], ['list', '-h'], ['completion', 'fish']]) {
    assert.match(shell.run(argv).out, /列出文章/);
    assert.match(shell.run([...argv, '--lang', 'en']).out, /list posts/);
  }
  assert.match(shell.run(['list', '--nosuch']).err, /没有 --nosuch 这个选项/);
  assert.match(shell.run(['lsit']).err, /没有“lsit”这个命令/);
});

test('with settings that cannot be read every command works, and says so', () => {
  const shell = new Shell();
  mkdirSync(path.join(shell.config, 'finews'), { recursive: true });
  writeFileSync(path.join(shell.config, 'finews', 'config.json'), '{"language":');
  const { code, out, err } = shell.run(['count']);
  assert.deepEqual([code, out, /cannot be read/.test(err)], [0, '3\n', true]);
});

test('marks are made from words, flags and a stream, and nothing is asked without a terminal', () => {
  const shell = new Shell();
  const unread = (): number => shell.lines('list', '--unread').length;
  assert.equal(shell.run(['mark', 'read', '1']).code, 0);
  assert.equal(unread(), 2);
  assert.equal(shell.run(['mark', 'read', '--category', 'suanpan']).code, 0);
  assert.equal(unread(), 0);
  const list = shell.run(['list']).out;
  assert.equal(shell.run(['mark', 'unread', '--stdin'], { input: list }).code, 0);
  assert.equal(unread(), 3);
});

test('where one of several words fits no post, nothing is marked', () => {
  const shell = new Shell();
  assert.equal(shell.run(['mark', 'star', '1', 'nothing-like-it']).code, 3);
  assert.deepEqual(shell.lines('list', '--starred'), []);
  assert.match(shell.run(['mark', 'reed', '1']).err, /mark needs one of read, unread, star, unstar/);
  assert.match(shell.run(['mark', 'read']).err, /mark needs a post/);
  assert.match(shell.run(['mark', 'read', '-']).err, /mark needs a post: .*--stdin for a list of posts/);
});

test('state that is exported is imported elsewhere, and the newer mark stays', () => {
  const [here, there] = [new Shell(), new Shell()];
  here.lines('mark', 'read', price);
  here.lines('mark', 'star', '1');
  there.lines('mark', 'unread', price);
  const exported = here.run(['state', 'export']).out;
  assert.deepEqual(
    exported
      .split('\n')
      .slice(0, -1)
      .map(line => Object.keys(JSON.parse(line))),
    [
      ['id', 'read', 'readAt'],
      ['id', 'starred', 'starredAt'],
    ],
  );
  assert.equal(there.run(['state', 'import'], { input: exported }).code, 0);
  assert.deepEqual([there.lines('list', '--starred').length, there.lines('list', '--unread').length], [1, 3]);
  writeFileSync(path.join(there.folder, 'x.jsonl'), `${exported}no mark\n`);
  const { code, err } = there.run(['state', 'import', path.join(there.folder, 'x.jsonl')]);
  assert.deepEqual([code, /line 3 is no mark/.test(err)], [1, true]);
  assert.equal(there.run(['state', 'import', 'nowhere']).code, 3);
});

test('config tells where settings are, shows and sets them, and refuses wrong ones with the right ones', () => {
  const shell = new Shell();
  const [file = ''] = shell.lines('config', 'path');
  assert.equal(file, path.join(shell.config, 'finews', 'config.json'));
  assert.equal(existsSync(file), false);
  assert.deepEqual(shell.lines('config', 'set', 'language', 'zh'), []);
  assert.equal(JSON.parse(shell.run(['config', 'show']).out).language, 'zh');
  assert.equal(JSON.parse(shell.run(['config', 'default']).out).language, 'auto');
  assert.match(shell.run(['list', '-C', 'x']).err, /没有“x”这个栏目/);
  shell.lines('config', 'set', 'language', 'auto');
  const wrong = shell.run(['config', 'set', 'language', 'fr']);
  assert.deepEqual(
    [wrong.code, /language cannot be “fr”; it can be en, zh, auto/.test(wrong.err)],
    [2, true],
  );
  assert.match(
    shell.run(['config', 'set', 'langage', 'en']).err,
    /no setting “langage”; did you mean language\?/,
  );
  assert.match(shell.run(['config']).err, /config needs one of path, show, default, set/);
});

test('keys of one’s own are set command by command, and refused where another command has them', () => {
  const shell = new Shell();
  const keys = () => JSON.parse(shell.run(['config', 'show']).out).keys;
  assert.deepEqual(shell.lines('config', 'set', 'keys.mark.star', 'w Ctrl-G'), []);
  assert.deepEqual(shell.lines('config', 'set', 'keys.suspend', ''), []);
  assert.deepEqual(keys(), { 'mark.star': ['w', 'Ctrl-G'], suspend: [] });
  const taken = shell.run(['config', 'set', 'keys.mark.read', 'j']);
  assert.deepEqual([taken.code, /j for mark\.read is taken by move\.down/.test(taken.err)], [2, true]);
  assert.match(
    shell.run(['config', 'set', 'keys.mark.stra', 'x']).err,
    /no command “mark\.stra”.*mark\.star\?/,
  );
  assert.match(shell.run(['config', 'set', 'keys', '[1]']).err, /keys cannot be “\[1\]”/);
  shell.lines('config', 'set', 'keys.suspend', 'auto');
  assert.deepEqual(keys(), { 'mark.star': ['w', 'Ctrl-G'] });
  shell.lines('config', 'set', 'keys', 'auto');
  assert.equal(keys(), 'auto');
});

test('settings that cannot be read are set aside when one is set', () => {
  const shell = new Shell();
  const folder = path.join(shell.config, 'finews');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'config.json'), '{"language":');
  assert.match(shell.run(['config', 'set', 'language', 'zh']).err, /is kept as .*config-damaged-/);
  const aside = readdirSync(folder).find(name => name.startsWith('config-damaged-'));
  assert.equal(readFileSync(path.join(folder, aside!), 'utf8'), '{"language":');
});

test('the shell is told categories and the newest posts for its completions', () => {
  const shell = new Shell();
  assert.deepEqual(shell.lines('complete', 'categories'), ['tonghu\ttonghu', 'suanpan\t算盘周刊']);
  assert.equal(shell.lines('complete', 'posts')[0], 'tonghu/2025/12/03/TH2\t夜间作业');
  const elsewhere = shell.run(['complete', 'posts', '--', 'show', '-A', shell.archive, '--unr']);
  assert.equal(elsewhere.out.split('\n')[0], 'tonghu/2025/12/03/TH2\t夜间作业');
});

test('--version says the version and nothing else', () => {
  for (const flag of ['--version', '-v']) assert.match(new Shell().run([flag]).out, /^\d+\.\d+\.\d+\S*\n$/);
});
