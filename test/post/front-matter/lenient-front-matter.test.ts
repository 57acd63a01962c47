import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLenientFrontMatter } from '../../../source/post/front-matter/lenient-front-matter.ts';

const readings: readonly [rule: string, source: string, key: string, value: string | readonly string[]][] = [
  ['one pair of outer quotes goes', 'title: "甲"乙"丙"', 'title', '甲"乙"丙'],
  ['an escaped inner quote is a quote', 'title: "甲\\"乙\\"丙"x"', 'title', '甲"乙"丙"x'],
  ['single quotes go, doubled ones are one', "title: '甲''乙'丙'", 'title', "甲'乙'丙"],
  ['a quote at one end stays', 'title: "甲" 乙', 'title', '"甲" 乙'],
  ['a star is a star', 'title: *ST云山', 'title', '*ST云山'],
  ['a bracket in a title is a bracket', 'title: [快讯] A: B', 'title', '[快讯] A: B'],
  ['no space is needed after the colon', 'title:甲', 'title', '甲'],
  ['the last of two equal keys wins', 'title: 甲\ntitle: 乙', 'title', '乙'],
  ['lines with a hyphen are a list', 'tags:\n- 甲\n  - "乙"', 'tags', ['甲', '乙']],
  ['a value before them is their first', 'tags: 甲\n- 乙', 'tags', ['甲', '乙']],
  ['square brackets are a list of tags', "tags: [甲, '乙 丙', ]", 'tags', ['甲', '乙 丙']],
  ['any other line continues the value', 'title: 甲\n  乙\n丙', 'title', '甲 乙 丙'],
  [
    'an address continues it, too',
    'source: 云报\nhttp://news.example/1',
    'source',
    '云报 http://news.example/1',
  ],
  ['comments and blank lines count for nothing', 'title: 甲\n\n# 注\n  乙', 'title', '甲 乙'],
  ['nothing is nothing', 'title: ~', 'title', ''],
  ['an indent of the whole goes', '\ttitle: 甲\n\ttags: 乙', 'tags', '乙'],
];

for (const [rule, source, key, value] of readings) {
  test(`${rule}: ${JSON.stringify(source)}`, () => {
    assert.deepEqual(readLenientFrontMatter(source).get(key), value);
  });
}

test('whatever the lines are, every value is a text or a list of at most 64', () => {
  const piece = fc.constantFrom(
    'title',
    ': ',
    ':',
    '\n',
    '- ',
    '[',
    ']',
    '"',
    "'",
    '甲',
    ' ',
    '#',
    '\t',
    ',',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
      source => {
        for (const value of readLenientFrontMatter(source).values()) {
          assert.ok(typeof value === 'string' || value.length <= 64);
        }
      },
    ),
  );
});
