import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertHarmlessText } from './oracle.ts';
import { payloads } from './payloads.ts';
import { throughScreen } from './screen-sinks.ts';
import { throughSinks } from './sinks.ts';

/** Each through every form in which a post is written; the screen, which takes as long as all of them, draws one in ten. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 50_000);
const screenEvery = 10;

const projectFolder = path.join(import.meta.dirname, '..', '..');
const fixtures = ['test/fixtures', 'posts'].flatMap(folder =>
  readdirSync(path.join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(?:md|html|txt)$/.test(entry.name))
    .map(entry => readFileSync(path.join(entry.parentPath, entry.name))),
);

const pieces = fc.oneof(
  fc.constantFrom(...Object.values(payloads)).map(payload => Buffer.from(payload)),
  fc
    .constantFrom(
      '---\n',
      '\n',
      '"',
      '&#27;[2J',
      '&#x9b;',
      '\\e]0;x\\a',
      '<p>',
      '</',
      '](',
      '|',
      '```',
      '[^1]',
    )
    .map(piece => Buffer.from(piece)),
  fc.uint8Array({ maxLength: 6 }).map(bytes => Buffer.from(bytes)),
);

/** A cut: from a place in the file so many bytes go, and a piece comes. Most places are near the front matter. */
const cuts = fc.array(
  fc.record({
    place: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true })),
    gone: fc.nat({ max: 12 }),
    piece: pieces,
  }),
  { minLength: 1, maxLength: 8 },
);

test('whatever bytes of a post are changed, it does no harm in any form', { timeout: 600_000 }, () => {
  let runs = 0;
  fc.assert(
    fc.property(fc.constantFrom(...fixtures), cuts, (original, changes) => {
      let bytes: Buffer = original;
      for (const { place, gone, piece } of changes) {
        const at = Math.floor(place * bytes.length);
        bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + gone)]);
      }
      for (const [sink, { text, allowed }] of throughSinks(bytes)) assertHarmlessText(text, allowed, sink);
      if (runs++ % screenEvery !== 0) return;
      for (const [sink, { text, allowed }] of throughScreen(bytes)) assertHarmlessText(text, allowed, sink);
    }),
    { numRuns },
  );
});
