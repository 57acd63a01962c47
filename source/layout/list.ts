import type { Block } from '../post/post.ts';

/** Bullets by depth, from the outermost in; deeper lists begin again. */
const BULLETS = ['• ', '◦ '];

/** The marks of a list's items: bullets, or numbers whose points stand under each other. */
export function listMarks(count: number, start: number | undefined, depth: number): string[] {
  if (start === undefined) return Array(count).fill(BULLETS[depth % BULLETS.length]!);
  const labels = Array.from({ length: count }, (_, index) => `${start + index}. `);
  const longest = labels.reduce((length, label) => Math.max(length, label.length), 0);
  return labels.map(label => label.padStart(longest));
}

/** Whether items follow each other without a blank line: none is more than a paragraph with lists below it. */
export function isTight(items: readonly (readonly Block[])[]): boolean {
  return items.every(blocks =>
    blocks.every(
      (block, index) => (index === 0 ? block.kind === 'paragraph' : false) || block.kind === 'list',
    ),
  );
}
