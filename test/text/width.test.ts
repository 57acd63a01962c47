import assert from 'node:assert/strict';
import { test } from 'node:test';
import xterm from '@xterm/headless';
import { eastAsianWidthType } from 'get-east-asian-width';
import stringWidth from 'string-width';
import { isClean } from '../../source/text/clean.ts';
import { cellWidth } from '../../source/text/width.ts';

const narrow = cellWidth(1);
const wide = cellWidth(2);

test('a Chinese character takes two cells, a letter one, a mark none', () => {
  assert.equal(narrow.ofText('中文'), 4);
  assert.equal(narrow.ofText('，。（）'), 8);
  assert.equal(narrow.ofText('abc 123'), 7);
  assert.equal(narrow.ofText('e\u0301'), 1);
  assert.equal(narrow.ofText('か\u3099'), 2);
  assert.equal(narrow.ofText('\u1112\u1161\u11ab한'), 4);
  assert.equal(narrow.ofText('𠀀😀'), 4);
  assert.equal(narrow.ofText('ｶﾞ'), 2);
});

test('ambiguous characters take one cell or two, as the terminal has it', () => {
  for (const character of '“”‘’…—·★→①') {
    assert.equal(narrow.ofText(character), 1, character);
    assert.equal(wide.ofText(character), 2, character);
  }
  assert.equal(wide.ofText('中a，'), 5);
});

/** Everything that cleaning lets through and this Unicode version knows. */
const characters: readonly number[] = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter(
  codePoint => {
    const character = String.fromCodePoint(codePoint);
    return codePoint >= 0x20 && isClean(character) && !/[\p{Unassigned}\p{Private_Use}]/u.test(character);
  },
);

/** Where string-width says otherwise, with what it says, and why the terminals' word counts. */
function isExceptionOfStringWidth(codePoint: number): boolean {
  return (
    // Thai and Lao vowel AM: no width after a consonant for string-width, one cell for xterm and tmux.
    codePoint === 0x0e33 ||
    codePoint === 0x0eb3 ||
    // Vowels and finals of Hangul: string-width gives them a cell where no initial is before them, terminals
    // never do.
    (codePoint >= 0x1160 && codePoint <= 0x11ff) ||
    (codePoint >= 0xd7b0 && codePoint <= 0xd7ff)
  );
}

test('string-width agrees on every character, with ambiguous ones narrow and wide', () => {
  for (const codePoint of characters) {
    if (isExceptionOfStringWidth(codePoint)) continue;
    const name = `U+${codePoint.toString(16)}`;
    const text = `a${String.fromCodePoint(codePoint)}`;
    assert.equal(narrow.ofText(text), stringWidth(text), name);
    const isAmbiguous = eastAsianWidthType(codePoint) === 'ambiguous';
    const inWide = isAmbiguous ? stringWidth(text, { ambiguousIsNarrow: false }) : narrow.ofText(text);
    assert.equal(wide.ofText(text), inWide, name);
  }
});

/** Characters whose properties changed after Unicode 6, the only version that xterm.js has built in. */
function isExceptionOfXterm(codePoint: number): boolean {
  return (
    // An enclosing mark then, a symbol now.
    codePoint === 0x06de ||
    // Marks without width then, with width now.
    codePoint === 0x1734 ||
    (codePoint >= 0x302e && codePoint <= 0x302f) ||
    // ㉈ to ㉏ are ambiguous in UAX #11; xterm and tmux take them as wide.
    (codePoint >= 0x3248 && codePoint <= 0x324f)
  );
}

test('the terminal moves its cursor as far as the width says', async () => {
  const reached = await cursorAfterEach(characters);
  for (const [index, codePoint] of characters.entries()) {
    const cells = narrow.ofCodePoint(codePoint);
    if (reached[index] === cells || isExceptionOfXterm(codePoint)) continue;
    // Unicode 6 has one cell for what it does not know, and for emoji, which became wide with Unicode 9.
    assert.equal(reached[index], 1, `U+${codePoint.toString(16)}`);
    assert.ok(isNewerThanUnicode6(codePoint), `U+${codePoint.toString(16)}`);
  }
});

/**
 * Emoji, scripts and marks that the tables of 2010 do not have; nothing that Chinese, Japanese or Korean is
 * written with.
 */
function isNewerThanUnicode6(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint);
  if (/[\p{Emoji_Presentation}\p{Nonspacing_Mark}\p{Enclosing_Mark}]/u.test(character)) return true;
  if (codePoint > 0xffff) return !/\p{Script=Han}/u.test(character) || codePoint >= 0x16fe0;
  // Hangul of old books, and the signs of the Book of Changes.
  return /[\ua960-\ua97c\ud7b0-\ud7ff\u2630-\u2637\u268a-\u268f]/.test(character);
}

/** Writes each character behind an `a` and asks the terminal where its cursor is. */
async function cursorAfterEach(codePoints: readonly number[]): Promise<number[]> {
  const terminal = new xterm.Terminal({ cols: 8, rows: 1, allowProposedApi: true });
  const reached: number[] = [];
  terminal.onData(report => {
    for (const [, column] of report.matchAll(/\[\d+;(\d+)R/g)) reached.push(Number(column) - 2);
  });
  for (let index = 0; index < codePoints.length; index += 4096) {
    const batch = codePoints.slice(index, index + 4096);
    const text = batch.map(codePoint => `\r\u001b[Ka${String.fromCodePoint(codePoint)}\u001b[6n`).join('');
    await new Promise<void>(resolve => terminal.write(text, resolve));
  }
  terminal.dispose();
  return reached;
}
