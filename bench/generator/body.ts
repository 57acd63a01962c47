import { article } from './html.ts';
import type { Medium } from './media.ts';
import type { Writer } from './writer.ts';

/** How a body is written: HTML on one line, a Markdown digest before the HTML, or one or two sentences of plain text. */
export type Shape = 'html' | 'digest' | 'flash';

/**
 * Writes the body of a post and the tail that follows it in the archive. `path` names the post in addresses; the host is
 * the site's own, so that the links back are navigation.
 */
export function body(shape: Shape, writer: Writer, medium: Medium, path: string): string {
  return `${text(shape, writer, medium)}\n\n${tail(writer, medium, path)}\n`;
}

function text(shape: Shape, writer: Writer, medium: Medium): string {
  if (shape === 'flash')
    return `${writer.say('flash')}${writer.random.chance(0.4) ? writer.say('sentence') : ''}`;
  const html = article(writer, medium, length(writer));
  if (shape === 'html') return html;
  return `> ${writer.say('flash')}（${medium.name}）\n\n${html}`;
}

/**
 * Characters of a long post: with two posts of five being flashes, a median of 1,850 here makes one of about 1,100 for the
 * whole archive.
 */
function length(writer: Writer): number {
  return Math.round(1850 * Math.exp(0.6 * writer.random.normal()));
}

/** The address, which is sometimes empty, and links back to the site, absolute or relative. */
function tail(writer: Writer, { id, name }: Medium, path: string): string {
  const address = writer.random.chance(0.05) ? '<>' : `<http://news.lanwan.example/a/${path}.html>`;
  const folder = id.replaceAll(' ', '%20');
  const navigation = writer.random.chance(0.6)
    ? `[返回${name}](//${siteHost}/${folder}/)｜[返回首页](//${siteHost}/)`
    : `[返回${name}](../${folder}/)\n[返回首页](../)`;
  return `${address}\n\n${navigation}`;
}

export const siteHost = 'finews.example';
