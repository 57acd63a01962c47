import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aftermathOf, assertHarmless, objectionTo } from './oracle.ts';
import { payloads } from './payloads.ts';

/** They hold nothing but text: what they attack is something else than the terminal. */
const onlyText = new Set(['the signs of a shell']);

for (const [aim, payload] of Object.entries(payloads)) {
  if (onlyText.has(aim)) continue;
  test(`the oracle objects to ${aim}`, () => {
    assert.notEqual(objectionTo(`a${payload}b`, { styles: true, tabs: true, nulls: true }), undefined);
  });
}

test('the emulator shows that the attacks are real: it answers, and has other titles, modes and colours', async () => {
  const after = (aim: string) => aftermathOf(payloads[aim]!);
  assert.notEqual((await after('the place of the cursor, asked for')).replies, '');
  assert.notEqual((await after('the attributes of the device, asked for')).replies, '');
  assert.deepEqual((await after('a title')).titles, ['owned']);
  assert.deepEqual((await after('the clipboard')).commands, [52]);
  assert.equal((await after('a colour that stays')).isStyled, true);
  assert.equal((await after('the alternate screen')).isAlternateScreen, true);
  assert.notDeepEqual((await after('mouse reports')).modes, (await aftermathOf('')).modes);
  await assert.rejects(assertHarmless('\u001b[1m', { styles: true }, 'bold that stays'));
});

test('what finews writes itself is harmless', async () => {
  const link = '\u001b]8;;https://a.example/\u001b\\\u001b[1;36mtext\u001b[0m\u001b]8;;\u001b\\\n';
  await assertHarmless(`文字 “text” 😀\n${link}`, { styles: true }, 'own styles');
  assert.notEqual(objectionTo(link), undefined);
});
