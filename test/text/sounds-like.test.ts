import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundsOf } from '../../source/text/pinyin.ts';
import { soundsLike } from '../../source/text/sounds-like.ts';

function finds(name: string, typed: string): boolean {
  return soundsLike(soundsOf(name), typed);
}

test('a name is found by its full pinyin, its initials and any mixture of them', () => {
  for (const typed of ['hebeixinwenwang', 'hbxw', 'hbxww', 'hebxinww', 'h', 'heb', "he'bei"]) {
    assert.ok(finds('河北新闻网', typed), typed);
  }
});

test('a name is found from any of its characters on, without gaps', () => {
  assert.ok(finds('河北新闻网', 'xinwen'));
  assert.ok(finds('河北新闻网', 'xww'));
  assert.ok(!finds('河北新闻网', 'hww'));
});

test('every reading of a character finds it', () => {
  assert.ok(finds('重庆日报', 'chongqing'));
  assert.ok(finds('重庆日报', 'zqrb'));
  assert.ok(finds('中国银行', 'zgyh'));
  assert.ok(finds('行走', 'xingzou'));
});

test('ü is typed as v', () => {
  assert.ok(finds('女报', 'nvbao'));
});

test('letters and digits stand for themselves, and what is between them is passed over', () => {
  assert.ok(finds('21世纪 App（新）', '21sjappx'));
  assert.ok(!finds('21世纪', '22'));
});

test('other letters are another name', () => {
  assert.ok(!finds('河北新闻网', 'hebeiribao'));
  assert.ok(!finds('', 'a'));
  assert.ok(finds('河北', ''));
});

test('characters that have no reading stand for themselves', () => {
  assert.deepEqual(soundsOf('Ａ7・あ한\u{1f600}'), [['a'], ['7'], ['あ'], ['한']]);
});

test('names that begin with what is typed are told from those that have it within', () => {
  assert.ok(soundsLike(soundsOf('海报'), 'hb', { isFromStart: true }));
  assert.ok(!soundsLike(soundsOf('上海报'), 'hb', { isFromStart: true }));
});
