import { cleanLine } from '../../source/text/clean.ts';

/**
 * The paragraphs of a post as it is on disk, without its front matter and tags: text to break, whatever it
 * means.
 */
export function paragraphsOf(post: string): string[] {
  return post
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<\/?(?:p|br|div|center|h\d|li|td|tr)\b[^<>]*>/g, '\n')
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map(cleanLine)
    .filter(line => line !== '');
}
