import assert from 'node:assert/strict';
import fs, { appendFileSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { after, test } from 'node:test';
import type { LiveArchive } from '../../source/archive/live-archive.ts';
import { type Archive, openArchive } from '../../source/archive/open-archive.ts';
import type { Post } from '../../source/post/post.ts';
import { contentOf, next, openLive } from '../archive/live.ts';
import { makeFolder, postText } from '../archive/make-folder.ts';

const options = { systemTimezone: 'UTC' };
const good = '_posts/2024-03-05-good.md';
const victim = '_posts/2024-03-06-victim.md';
const before = postText('Old', '2024-03-06') + '旧文。\n\n'.repeat(400);
const afterwards = `---\ntitle: New\ndate: 2024-03-07\ncategories: other\n---\n${'新闻。\n\n'.repeat(30)}`;

const changes: { readonly [what: string]: (file: string) => void } = {
  emptied: file => truncateSync(file, 0),
  // Within a character.
  cut: file => truncateSync(file, Buffer.byteLength(before) - 4),
  'cut within its front matter': file => truncateSync(file, 9),
  grown: file => appendFileSync(file, '又及。\n'),
  'written over': file => writeFileSync(file, afterwards),
  replaced: file => {
    writeFileSync(`${file}.new`, afterwards);
    renameSync(`${file}.new`, file);
  },
  removed: file => rmSync(file),
  'moved away': file => {
    const folder = path.join(path.dirname(file), '..', 'old_post');
    mkdirSync(folder);
    renameSync(file, path.join(folder, path.basename(file)));
  },
  'made a folder': file => {
    rmSync(file);
    mkdirSync(file);
  },
};

const moments = ['before it is opened', 'before it is read', 'before it is closed'] as const;

const real = { openSync: fs.openSync, readSync: fs.readSync, closeSync: fs.closeSync };
const asItWas = (): void => {
  Object.assign(fs, real);
  syncBuiltinESMExports();
};
after(asItWas);

/** Changes the post, once, in the middle of what a program does with its file; says afterwards whether it came to that. */
function changeWhileRead(
  file: string,
  moment: (typeof moments)[number],
  change: (file: string) => void,
): () => boolean {
  let descriptor: number | undefined;
  let isDone = false;
  const changeAt = (now: typeof moment): void => {
    if (isDone || now !== moment) return;
    isDone = true;
    change(file);
  };
  const openSync: typeof fs.openSync = (opened, ...rest) => {
    const isIt = String(opened) === file;
    if (isIt) changeAt('before it is opened');
    const result = real.openSync(opened, ...rest);
    if (isIt) descriptor = result;
    return result;
  };
  const readSync = (...read: Parameters<typeof fs.readSync>): number => {
    if (read[0] === descriptor) changeAt('before it is read');
    return real.readSync(...read);
  };
  const closeSync: typeof fs.closeSync = closed => {
    if (closed === descriptor) changeAt('before it is closed');
    real.closeSync(closed);
  };
  Object.assign(fs, { openSync, readSync, closeSync });
  syncBuiltinESMExports();
  return () => {
    asItWas();
    return isDone;
  };
}

function numberOf({ catalogue }: Archive): number | undefined {
  return Array.from(catalogue.select()).find(number => catalogue.head(number).path.endsWith('victim.md'));
}

function textOf({ blocks }: Post): string {
  return blocks.map(block => ('content' in block ? block.content.text : '')).join('');
}

/** What an index has of the text of each post, by its file. */
function textsIn(archive: LiveArchive): Record<string, string> {
  const { bodies } = archive.texts()!;
  const numbers = Array.from(archive.catalogue.select());
  return Object.fromEntries(
    numbers.map(number => {
      const start = bodies.starts[number]!;
      const text = bodies.bytes(start, start + bodies.lengths[number]!).toString();
      return [archive.catalogue.head(number).path, text];
    }),
  );
}

for (const [what, change] of Object.entries(changes)) {
  for (const moment of moments) {
    test(`a post that is ${what} ${moment} is shown as it was or is, and then as it is`, async () => {
      const folder = makeFolder({ [good]: postText('Good'), [victim]: before });
      const archive = await openArchive(folder, options);
      const number = numberOf(archive)!;
      const old = textOf(await archive.read(number));
      const isChanged = changeWhileRead(path.join(folder, victim), moment, change);
      const shown = await archive.read(number);
      assert.ok(isChanged());
      const again = await archive.read(number);
      const anew = await openArchive(folder, options);
      const numberAnew = numberOf(anew);
      if (numberAnew === undefined)
        assert.deepEqual([again.warnings[0]?.kind, again.blocks], ['unreadable', []]);
      else assert.deepEqual(again.blocks, (await anew.read(numberAnew)).blocks);
      // A file that is cut or written over in place may end early, and never goes on with another's text.
      const text = textOf(shown).replace(/\ufffd+$/, '');
      assert.ok(
        [old, textOf(again)].some(one => one.startsWith(text)),
        text.slice(0, 80),
      );
    });

    test(`an index made while a post is ${what} ${moment} ends as what the folder holds`, async () => {
      const folder = makeFolder({ [good]: postText('Good'), [victim]: before });
      const cache = makeFolder({});
      const made = await openLive(folder, { cache });
      const isChanged = changeWhileRead(path.join(folder, victim), moment, change);
      await next(made, 'changed');
      assert.ok(isChanged());
      assert.ok(made.catalogue.find('2024/03/05/good') !== undefined);
      const swept = await openLive(folder, { cache, isWatching: true });
      await next(swept, 'swept');
      const anew = await openLive(folder, { cache: makeFolder({}) });
      await next(anew, 'changed');
      assert.deepEqual(contentOf(swept.catalogue), contentOf(anew.catalogue));
      assert.deepEqual(textsIn(swept), textsIn(anew));
    });
  }
}
