import { findInRun } from './find-in-run.ts';
import { runsOf } from './runs.ts';
import { headLines } from './search-text.ts';
import type { Term } from './term.ts';
import type { TextHeap } from './text-heap.ts';

/** Where a term was found in a post; the larger, the better. */
export const level = { nowhere: 0, text: 1, head: 2, title: 3 };

const newline = 0x0a;

/** The level at which each of these posts has a term in its head: title, head or nowhere. */
export function matchHeads(heads: TextHeap, numbers: Uint32Array, term: Term): Uint8Array {
  const { ofCategory } = term;
  const levels = new Uint8Array(numbers.length);
  if (ofCategory)
    for (const [at, number] of numbers.entries()) if (ofCategory[number]) levels[at] = level.head;
  for (const run of runsOf(heads, numbers)) {
    const bytes = heads.bytes(run.start, run.end);
    for (const needle of term.headNeedles) {
      findInRun(run, bytes, needle, (index, offset) => {
        const line = newlinesBetween(bytes, run.from[index]!, offset);
        if (term.headLine !== undefined && line !== term.headLine) return false;
        const found = line === headLines.title ? level.title : level.head;
        const place = run.places[index]!;
        levels[place] = Math.max(levels[place]!, found);
        return true;
      });
    }
  }
  return levels;
}

function newlinesBetween(bytes: Buffer, start: number, end: number): number {
  let newlines = 0;
  for (let at = start; at < end; at++) if (bytes[at] === newline) newlines++;
  return newlines;
}
