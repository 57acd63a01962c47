import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Shell } from '../shell.ts';

const ids = {
  night: 'tonghu/2025/12/03/TH2',
  quoted: 'suanpan/2025/12/02/SP3',
  price: 'suanpan/2025/12/01/SP1',
};

const idsOf = (rows: readonly string[]): string[] => rows.map(row => row.split('\t')[0]!);

test('a piped list has id, time, category and title, parted by tabs, newest first', () => {
  assert.deepEqual(new Shell().lines('list'), [
    `${ids.night}\t2025-12-03 20:00\ttonghu\t夜间作业`,
    `${ids.quoted}\t2025-12-02\t算盘周刊\ta "quoted" word`,
    `${ids.price}\t2025-12-01 09:30\t算盘周刊\t制冷剂涨价`,
  ]);
});

test('finews without a terminal is the list, and so is finews with flags that select', () => {
  const shell = new Shell();
  assert.deepEqual(shell.lines(), shell.lines('list'));
  assert.deepEqual(shell.lines('--limit', '1'), shell.lines('list', '-n1'));
});

test('a category is meant by id, name, part of it, pinyin and initials', () => {
  const shell = new Shell();
  for (const word of ['suanpan', 'SUANPAN', '算盘周刊', '周刊', 'suanpanzhoukan', 'spzk'])
    assert.deepEqual(idsOf(shell.lines('list', '-C', word)), [ids.quoted, ids.price], word);
  assert.deepEqual(idsOf(shell.lines('list', '-C', 'tonghu', '-C', 'suanpan')), Object.values(ids));
});

test('a category that is none is not found, and the nearest is named', () => {
  const { code, out, err } = new Shell().run(['list', '-C', 'tonghuu']);
  assert.deepEqual([code, out, err], [3, '', 'finews: no category “tonghuu”; did you mean tonghu?\n']);
});

test('flags select by tag, source, time and marks, and all of them must be met', () => {
  const shell = new Shell();
  const selected = (...flags: string[]): string[] => idsOf(shell.lines('list', ...flags));
  assert.deepEqual(selected('--tag', '化工'), [ids.price]);
  assert.deepEqual(selected('--source', '北岬社'), [ids.price]);
  assert.deepEqual(selected('--since', '2025-12-02'), [ids.night, ids.quoted]);
  assert.deepEqual(selected('--until', '2025-12-02'), [ids.quoted, ids.price]);
  assert.deepEqual(selected('--since', '2025-12', '--until', '2025-12-01'), [ids.price]);
  assert.deepEqual(selected('--since', '3d', '--unread'), []);
  shell.lines('mark', 'read', ids.night);
  shell.lines('mark', 'star', ids.price);
  assert.deepEqual(selected('--unread'), [ids.quoted, ids.price]);
  assert.deepEqual(selected('--starred'), [ids.price]);
  assert.deepEqual(selected('--starred', '--tag', '无'), []);
});

test('a list is sorted by title or category too, and the other way round', () => {
  const shell = new Shell();
  assert.deepEqual(idsOf(shell.lines('list', '--reverse')), Object.values(ids).reverse());
  assert.deepEqual(idsOf(shell.lines('list', '--sort', 'title')), [ids.night, ids.price, ids.quoted]);
  const byCategory = idsOf(shell.lines('list', '--sort', 'category', '--reverse'));
  assert.deepEqual(byCategory, idsOf(shell.lines('list', '--sort', 'category')).reverse());
});

test('--json has an object a line with the documented fields', () => {
  const rows = new Shell().lines('list', '--json').map(row => JSON.parse(row));
  assert.deepEqual(rows[2], {
    id: ids.price,
    path: '_posts/2025-12-01-SP1.md',
    title: '制冷剂涨价',
    date: '2025-12-01T01:30:00.000Z',
    category: 'suanpan',
    categoryName: '算盘周刊',
    categories: ['suanpan'],
    tags: ['化工', '行情'],
    read: false,
    starred: false,
    warnings: [],
  });
  assert.deepEqual(
    [rows[1].date, rows[1].warnings],
    ['2025-12-02', ['front-matter-damaged', 'date-unusable']],
  );
});

test('-0 ends rows with a zero byte, and mark --stdin takes them', () => {
  const shell = new Shell();
  const { out } = shell.run(['list', '-0']);
  assert.deepEqual([out.split('\0').length, out.includes('\n')], [4, false]);
  assert.equal(shell.run(['mark', 'read', '--stdin', '-0'], { input: out }).code, 0);
  assert.deepEqual(shell.lines('list', '--unread'), []);
});

test('a search finds words in titles before words in texts, and nothing found is exit code 3', () => {
  const shell = new Shell();
  assert.deepEqual(idsOf(shell.lines('search', '夜间')), [ids.night]);
  assert.deepEqual(idsOf(shell.lines('search', '作业')), [ids.night]);
  assert.equal(shell.run(['search', '冷媒 -涨价']).code, 3);
});

test('a search for nothing is refused', () => {
  for (const argv of [['search'], ['search', ' ']]) {
    const { code, err } = new Shell().run(argv);
    assert.deepEqual([code, /needs something to search for/.test(err)], [2, true]);
  }
});

test('a query in list leaves out what it does not want', () => {
  const shell = new Shell();
  assert.deepEqual(idsOf(shell.lines('list', 'cat:suanpan', 'title:制冷剂')), [ids.price]);
  assert.deepEqual(idsOf(shell.lines('list', '-冷媒', '-cat:tonghu')), [ids.quoted]);
  const { code, err } = shell.run(['list', 'since:soon']);
  assert.deepEqual([code, /since: cannot be “soon”/.test(err)], [2, true]);
});

test('categories are listed with what is unread, and counted', () => {
  const shell = new Shell();
  shell.lines('mark', 'read', ids.night);
  assert.deepEqual(shell.lines('categories'), ['tonghu\ttonghu\t0\t1', 'suanpan\t算盘周刊\t2\t2']);
  assert.deepEqual(shell.lines('categories', '--unread'), ['suanpan\t算盘周刊\t2\t2']);
  assert.deepEqual(shell.lines('categories', '--json', '-n1'), [
    '{"id":"tonghu","name":"tonghu","unread":0,"posts":1}',
  ]);
  assert.deepEqual(shell.lines('count'), ['3']);
  assert.deepEqual(shell.lines('count', '--unread'), ['2']);
  assert.deepEqual(shell.lines('count', '--unread', '--json'), ['{"count":2}']);
});

test('the archive is the last word where that is a folder, or -A anywhere', () => {
  const shell = new Shell();
  const elsewhere = { environment: { PWD: '/' } };
  const expected = shell.run(['list', '-n1'], elsewhere).out;
  assert.equal(shell.run(['list', '-n1', shell.archive]).out, expected);
  assert.equal(shell.run(['-A', shell.archive, 'list', '-n1']).out, expected);
  assert.equal(shell.run(['search', '夜间', shell.archive]).out, expected);
  for (const argv of [
    ['-A', 'nowhere', 'list'],
    ['list', './nowhere'],
    ['search', '夜间', '/no/where'],
    ['count', '../nowhere'],
  ]) {
    const { code, err } = shell.run(argv);
    assert.deepEqual([code, /there is no archive/.test(err)], [3, true], argv.join(' '));
  }
});

test('the doctor names what is damaged and leaves with 1', () => {
  const shell = new Shell();
  const { code, out, err } = shell.run(['doctor']);
  assert.equal(code, 1);
  assert.deepEqual(
    out.split('\n').map(row => row.split('\t').slice(0, 2).join(' ')),
    ['front-matter-damaged _posts/2025-12-02-SP3.md', 'date-unusable _posts/2025-12-02-SP3.md', ''],
  );
  assert.equal(err, '1 of 3 posts is damaged.\n');
  const finding = JSON.parse(shell.run(['doctor', '--json']).out.split('\n')[1]!);
  assert.deepEqual(finding, {
    kind: 'date-unusable',
    path: '_posts/2025-12-02-SP3.md',
    id: ids.quoted,
    detail: '+0800',
  });
});
