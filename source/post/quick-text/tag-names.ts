import { isLetterOrDigit } from './bytes.ts';

/** A name as a number, in letters of any kind: a tag is looked at too often to be made into a text. */
export function nameCode(bytes: Uint8Array, start: number, end: number): number {
  let code = 0;
  for (let at = start; at < end; at++) code = (Math.imul(code, 37) + (bytes[at]! & 0x1f)) & 0x3fff_ffff;
  return code;
}

export function nameEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (isLetterOrDigit(bytes[end])) end++;
  return end;
}

function codesOf(names: string): Set<number> {
  return new Set(names.split(' ').map(name => nameCode(Buffer.from(name), 0, name.length)));
}

/** Elements whose text nobody sees. */
export const unseen = codesOf('script style template noscript iframe svg math head title');

/** Elements that do not part the words before and after them. */
export const inline = codesOf(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp ruby s samp small ' +
    'span strike strong sub sup time tt u var wbr',
);

export const voidElements = codesOf('img br input hr wbr');
