import type { InventedPost } from '../generator/post.ts';

/** A field of a post for another program to read: without control characters, which these take as they are. */
export function fieldOf(post: InventedPost, name: string): string {
  const match = new RegExp(`^${name}:\\s*"?(.*?)"?$`, 'm').exec(textOf(post));
  return readable(match?.[1] ?? '').trim() || 'untitled';
}

/** The text of a post without front matter and tags. */
export function plainTextOf(post: InventedPost): string {
  return readable(
    textOf(post)
      .replace(/^---\n.*?\n---\n/s, '')
      .replace(/<[^<>]*>/g, ''),
  );
}

function textOf({ bytes }: InventedPost): string {
  return Buffer.from(bytes).toString();
}

function readable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
}
