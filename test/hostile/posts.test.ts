import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertHarmless } from './oracle.ts';
import { hostilePosts } from './posts.ts';
import { throughScreen } from './screen-sinks.ts';
import { throughSinks } from './sinks.ts';

for (const [name, content] of Object.entries(hostilePosts)) {
  test(`a post with ${name} does no harm in any form`, { timeout: 30_000 }, async () => {
    const bytes = Buffer.from(content);
    for (const [sink, { text, allowed }] of [...throughSinks(bytes), ...throughScreen(bytes)]) {
      await assertHarmless(text, allowed, sink);
    }
    assert.equal('finewsCanary' in globalThis, false);
    assert.equal('polluted' in {}, false);
  });
}

test('there are as many as were promised', () => {
  assert.ok(Object.keys(hostilePosts).length >= 60);
});
