import { hash, semicolon } from './bytes.ts';
import type { FoldedText } from './folded-text.ts';

const longestName = 7;
const longestEntity = 12;

/** The entities of news; every other one stays as it is written. */
const entities = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    zwj: '',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    ldquo: '"',
    rdquo: '"',
    lsquo: "'",
    rsquo: "'",
    laquo: '«',
    raquo: '»',
    middot: '·',
    bull: '•',
    times: '×',
    divide: '÷',
    deg: '°',
    plusmn: '±',
    permil: '‰',
    yen: '¥',
    pound: '£',
    euro: '€',
    cent: '¢',
    copy: '©',
    reg: '®',
    trade: '™',
    sect: '§',
    para: '¶',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ouml: 'ö',
    uuml: 'ü',
    auml: 'ä',
    szlig: 'ß',
    ccedil: 'ç',
  }).map(([name, text]) => [packedName(Buffer.from(name), 0, name.length), text]),
);

/** Writes what the entity at `at` stands for and gives where it ends; undefined where there is none. */
export function skipEntity(bytes: Uint8Array, at: number, text: FoldedText): number | undefined {
  let end = at + 1;
  while (end < at + longestEntity && bytes[end] !== semicolon) end++;
  if (bytes[end] !== semicolon) return undefined;
  const written =
    bytes[at + 1] === hash ? characterOf(bytes, at + 2, end) : entities.get(packedName(bytes, at + 1, end));
  if (written === undefined) return undefined;
  for (const character of written) {
    if (character.length === 1) text.unit(character.charCodeAt(0));
    else text.copy(Buffer.from(character), 0, 4);
  }
  return end + 1;
}

/** A name as a number, which is looked up without being made into a text. */
function packedName(bytes: Uint8Array, start: number, end: number): number {
  let code = 0;
  if (end - start <= longestName) for (let at = start; at < end; at++) code = code * 256 + bytes[at]!;
  return code;
}

const numeric = /^(?:x([\da-f]{1,6})|(\d{1,7}))$/i;

function characterOf(bytes: Uint8Array, start: number, end: number): string | undefined {
  const [, hexadecimal, decimal] = numeric.exec(String.fromCharCode(...bytes.subarray(start, end))) ?? [];
  const digits = hexadecimal ?? decimal;
  if (digits === undefined) return undefined;
  const code = Number.parseInt(digits, hexadecimal === undefined ? 10 : 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
