import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Shell } from '../shell.ts';

const file = '_posts/2025-12-01-SP1.md';
const id = 'suanpan/2025/12/01/SP1';

test('a post is meant by path, file name, id, beginning of it, number in the list and latest', () => {
  const shell = new Shell();
  const expected = shell.lines('show', file);
  assert.equal(expected[0], '制冷剂涨价');
  for (const word of [id, 'SP1', '2025-12-01-SP1.md', '2025-12-01-SP1', 'suanpan/2025/12/01', '3'])
    assert.deepEqual(shell.lines('show', word), expected, word);
  assert.equal(shell.lines('--print', 'latest')[0], '夜间作业');
});

test('a word that fits several posts lists them, one that fits none the nearest; both are exit code 3', () => {
  const shell = new Shell();
  const several = shell.run(['show', 'suanpan/']);
  assert.deepEqual([several.code, several.out], [3, '']);
  assert.match(
    several.err,
    /“suanpan\/” fits 2 posts; say which:\n {2}suanpan\/2025\/12\/02\/SP3 {2}a "quoted" word\n/,
  );
  const none = shell.run(['show', 'suanpan/2025/12/01/SP2']);
  assert.deepEqual([none.code, /the nearest are:\n {2}suanpan/.test(none.err)], [3, true]);
});

test('several posts, and posts by flags, are written one after the other', () => {
  const shell = new Shell();
  const titles = (...argv: string[]): unknown[] =>
    shell.lines('show', '--format', 'json', ...argv).map(line => JSON.parse(line).title);
  assert.deepEqual(titles('3', '1'), ['制冷剂涨价', '夜间作业']);
  assert.deepEqual(titles('--category', 'suanpan', '--limit', '1'), ['a "quoted" word']);
  const lines = shell.lines('show', '3', '1', '--width', '20');
  assert.deepEqual([lines[0], lines.indexOf('─'.repeat(20)) + 2], ['制冷剂涨价', lines.indexOf('夜间作业')]);
});

test('latest and random are those of the posts that flags select, and no other post can be named with flags', () => {
  const shell = new Shell();
  assert.equal(shell.lines('show', 'latest', '-C', 'suanpan')[0], 'a "quoted" word');
  assert.equal(shell.lines('show', 'latest', '-C', 'suanpan', '--reverse')[0], 'a "quoted" word');
  assert.equal(shell.lines('show', 'random', '--until', '2025-12-01')[0], '制冷剂涨价');
  for (const word of ['3', '-']) {
    const { code, err } = shell.run(['show', word, '--unread']);
    assert.equal(code, 2);
    assert.ok(err.includes(`“${word}” names a post and options select others`), err);
  }
  const none = shell.run(['show', 'latest', '--starred']);
  assert.deepEqual([none.code, none.err], [3, 'finews: no post fits\n']);
});

test('a post that is not there is said, and the others are written and marked', () => {
  const shell = new Shell();
  const { code, out, err } = shell.run(['show', '3', 'nothing-like-it', '1', '--mark']);
  assert.deepEqual([code, err], [3, 'finews: no post “nothing-like-it”\n']);
  assert.match(out, /制冷剂涨价.*夜间作业/s);
  assert.equal(shell.lines('list', '--unread').length, 1);
});

test('posts come from a list, and go on to other programs with a zero byte behind each', () => {
  const shell = new Shell();
  const list = shell.run(['list', '-n2']).out;
  for (const format of ['text', 'markdown', 'json']) {
    const { out } = shell.run(['show', '--stdin', '-0', '--format', format], {
      input: list.replaceAll('\n', '\0'),
    });
    assert.deepEqual(
      out.split('\0').map(post => /夜间作业/.test(post)),
      [true, false, false],
      format,
    );
  }
  assert.deepEqual(shell.run(['show', '--stdin'], { input: '' }), { code: 0, out: '', err: '' });
});

test('json has head, text, blocks, links and warnings', () => {
  const post = JSON.parse(new Shell().lines('show', id, '--format', 'json')[0]!);
  assert.deepEqual(Object.keys(post), [
    ...['id', 'path', 'title', 'date', 'category', 'categoryName', 'categories', 'tags', 'read', 'starred'],
    ...['warnings', 'source', 'originalUrl', 'tickers', 'links', 'text', 'blocks'],
  ]);
  assert.deepEqual([post.source, post.text], ['北岬社', '需求回暖，冷媒报价上调。\n（文章来源：北岬社）']);
  assert.equal(post.blocks[0].kind, 'paragraph');
});

test('--body leaves out what stands above the text', () => {
  const lines = new Shell().lines('show', id, '--body');
  assert.deepEqual(lines, ['需求回暖，冷媒报价上调。', '', '（文章来源：北岬社）']);
});

test('markdown and html are written for other pages', () => {
  const shell = new Shell();
  assert.deepEqual(shell.lines('show', id, '--format', 'markdown'), [
    '# 制冷剂涨价',
    '',
    '2025-12-01 09:30 · 算盘周刊 · 北岬社',
    '',
    '需求回暖，**冷媒**报价上调。',
    '',
    '（文章来源：北岬社）',
  ]);
  assert.deepEqual(shell.lines('show', id, '--format', 'html', '--body'), [
    '<p>需求回暖，<strong>冷媒</strong>报价上调。</p>',
    '<p>（文章来源：北岬社）</p>',
  ]);
});

test('--raw is the file to the byte', () => {
  const shell = new Shell();
  const { out } = shell.run(['show', id, '--raw']);
  assert.equal(out, readFileSync(path.join(shell.archive, file), 'utf8'));
  assert.equal(shell.run(['show', '-', '--raw'], { input: 'a\u001b[31mb' }).out, 'a\u001b[31mb');
});

test('--raw passes on what comes through a pipe for as long as it comes', () => {
  // Whoever wants all of it first is ended.
  const { out, err } = new Shell().bash('ulimit -t 3; yes | finews show - --raw | head -c 9000000 | wc -c');
  assert.deepEqual([out.trim(), err], ['9000000', '']);
});

test('a post comes through a pipe as well', () => {
  const { code, out } = new Shell().run(['show', '-', '--width', '20'], {
    input: '---\ntitle: T\n---\n# 一\n\n二\n',
  });
  assert.deepEqual([code, out.split('\n')[0]], [0, 'T']);
});

test('text stays plain in a pipe, and has its styles where they are asked for', () => {
  const shell = new Shell();
  assert.doesNotMatch(shell.run(['show', id]).out, /\u001b/);
  assert.match(shell.run(['show', id, '--color', 'always']).out, /\u001b\[1m制冷剂涨价/);
  assert.match(shell.run(['show', id], { environment: { FORCE_COLOR: '1' } }).out, /\u001b/);
  assert.match(shell.run(['show', id, '--format', 'ansi']).out, /\u001b/);
  const coloured = (...argv: string[]): boolean =>
    /\u001b\[[\d;]*3\dm/.test(shell.run(['show', '-', ...argv], { input: '# 一\n\n## 二\n\n三\n' }).out);
  assert.deepEqual(
    [coloured('--format', 'ansi'), coloured('--format', 'ansi', '--color', 'never')],
    [true, false],
  );
  assert.doesNotMatch(shell.run(['show', id, '--format', 'text', '--color', 'always']).out, /\u001b/);
});

test('COLUMNS sets the width where there is no terminal, up to 80', () => {
  const shell = new Shell();
  const widest = (columns: string): number => {
    const { out } = shell.run(['show', id], { environment: { COLUMNS: columns } });
    return Math.max(...out.split('\n').map(line => line.length));
  };
  assert.ok(widest('14') <= 14 && widest('14') < widest('200'));
});

test('--mark marks what was written as read', () => {
  const shell = new Shell();
  shell.lines('show', id, '--mark');
  assert.deepEqual(
    shell.lines('list', '--unread').filter(row => row.startsWith(id)),
    [],
  );
});

test('without a post it says what a post may be, and leaves with 2', () => {
  for (const argv of [['show'], ['--print'], ['show', '']]) {
    const { code, err } = new Shell().run(argv);
    assert.deepEqual([code, /show needs a post/.test(err)], [2, true]);
  }
});
