import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertHarmless, assertHarmlessText } from './oracle.ts';
import { payloads } from './payloads.ts';
import { places } from './places.ts';
import { throughScreen } from './screen-sinks.ts';
import { throughSinks } from './sinks.ts';

for (const [name, postWith] of Object.entries(places)) {
  test(`no attack gets out of a post by way of its ${name}`, async () => {
    const forTerminal: string[] = [];
    for (const [aim, payload] of Object.entries(payloads)) {
      const bytes = Buffer.from(postWith(`甲${payload}乙`));
      for (const [sink, { text, allowed }] of [...throughSinks(bytes), ...throughScreen(bytes)]) {
        assertHarmlessText(text, allowed, `${aim}, as ${sink}`);
        forTerminal.push(text);
      }
    }
    await assertHarmless(forTerminal.join('\n'), { styles: true, tabs: true }, name);
  });
}

test('what is attacked is still there to be read', () => {
  for (const name of ['title in quotes, escaped', 'paragraph', 'heading', 'list', 'quote', 'preformatted']) {
    for (const [aim, payload] of Object.entries(payloads)) {
      const { text } = throughSinks(Buffer.from(places[name]!(`甲${payload}乙`))).get('text')!;
      assert.match(text, /甲/, `${name}: ${aim}`);
    }
  }
});
