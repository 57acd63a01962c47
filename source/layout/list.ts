import type { Block } from '../post/post.ts';

/** Bullets by depth, from the outermost in; deeper lists begin again. */
const BULLETS = ['• ', '◦ '];

/** The marks of a list's items: bullets, or numbers whose points stand under each other. */
export function listMarks(count: number, start: number | undefined, depth: number): string[] {
  if (start === undefined) return Array(count).fill(BULLETS[depth % BULLETS.length]!);
  return aligned(count, index => `${start + index}. `);
}

/** The marks of footnotes, as the text refers to them. */
export function footnoteMarks(count: number): string[] {
  return aligned(count, index => `〔${index + 1}〕`);
}

function aligned(count: number, labelOf: (index: number) => string): string[] {
  const labels = Array.from({ length: count }, (_, index) => labelOf(index));
  const longest = labels.reduce((length, label) => Math.max(length, label.length), 0);
  return labels.map(label => label.padStart(longest));
}

/**
 * Whether items follow each other without a blank line: none is more than a line of text with lists below
 * it.
 */
export function isTight(items: readonly (readonly Block[])[]): boolean {
  return items.every(([first, ...others]) => {
    return (!first || TIGHT_STARTS.has(first.kind)) && others.every(block => block.kind === 'list');
  });
}

const TIGHT_STARTS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'links', 'figure', 'list']);
