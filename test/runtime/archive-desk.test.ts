import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Intent } from '../../source/app/action.ts';
import type { Archive } from '../../source/archive/open-archive.ts';
import { createArchiveDesk } from '../../source/runtime/archive-desk.ts';

function archiveThatCounts(): { archive: Archive; reads: number[] } {
  const reads: number[] = [];
  const archive = {
    catalogue: {},
    read: async (number: number) => {
      reads.push(number);
      return { number };
    },
  } as unknown as Archive;
  return { archive, reads };
}

test('of previews that follow each other fast only the last is read', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { archive, reads } = archiveThatCounts();
  const desk = createArchiveDesk(async () => archive);
  await desk.open(() => undefined);
  const isThere = new Promise<Intent | Fact>(resolve => {
    for (const number of [1, 2, 3]) desk.read({ number, request: number, isPreview: true }, resolve);
  });
  t.mock.timers.tick(200);
  assert.equal((await isThere).kind, 'post-read');
  assert.deepEqual(reads, [3]);
});

test('a post that is opened is read at once, and no preview after it', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { archive, reads } = archiveThatCounts();
  const desk = createArchiveDesk(async () => archive);
  await desk.open(() => undefined);
  desk.read({ number: 1, request: 1, isPreview: true }, () => undefined);
  desk.read({ number: 2, request: 2, isPreview: false }, () => undefined);
  t.mock.timers.tick(200);
  assert.deepEqual(reads, [2]);
});

test('an archive that cannot be read again is said, and the old one stays', async () => {
  const { archive } = archiveThatCounts();
  let isBroken = false;
  const desk = createArchiveDesk(async () => {
    if (isBroken) throw new Error('EACCES');
    return archive;
  });
  await desk.open(() => undefined);
  isBroken = true;
  const fact = await new Promise<Intent | Fact>(resolve => desk.reload(resolve));
  assert.deepEqual(fact, { kind: 'archive-failed', reason: 'EACCES' });
});

test('of a long post the beginning is told first, and the rest is not read where another post is wanted by then', async () => {
  const { archive, reads } = archiveThatCounts();
  const readBeginning = async (number: number) => (number === 3 ? undefined : { number });
  const desk = createArchiveDesk(async () => ({ ...archive, readBeginning }) as unknown as Archive);
  await desk.open(() => undefined);
  const told: (Intent | Fact)[] = [];
  const isBegun = new Promise<void>(resolve => {
    desk.read({ number: 1, request: 1, isPreview: false }, fact => {
      told.push(fact);
      resolve();
    });
  });
  await isBegun;
  for (const number of [2, 3]) {
    await new Promise<void>(resolve => {
      desk.read({ number, request: number, isPreview: false }, fact => {
        told.push(fact);
        if (fact.kind === 'post-read') resolve();
      });
    });
  }
  assert.deepEqual(
    told.map(fact => 'request' in fact && [fact.kind, fact.request]),
    [
      ['post-begun', 1],
      ['post-begun', 2],
      ['post-read', 2],
      ['post-read', 3],
    ],
  );
  assert.deepEqual(reads, [2, 3]);
});
