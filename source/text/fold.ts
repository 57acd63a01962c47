/**
 * The text as searching sees it: in lower case; full-width and half-width forms, compatibility ideographs
 * and other characters for which NFKC has a single one in that one's place; every white space a space;
 * straight quotes and hyphens. Each UTF-16 unit gives one, and none looks at its neighbours: offsets in the
 * folded text are offsets in the text.
 */
export function fold(text: string): string {
  let folded = '';
  for (let start = 0; start < text.length; start += chunkUnits) {
    const end = Math.min(start + chunkUnits, text.length);
    for (let at = start; at < end; at++) units[at - start] = foldUnit(text.charCodeAt(at));
    folded += asString(units, end - start);
  }
  return folded;
}

/**
 * The same, with every run of white space as one space and none at the ends: how texts are kept for
 * searching.
 */
export function foldSpaced(text: string): string {
  let folded = '';
  let length = 0;
  let isSpaced = true;
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === space && isSpaced) continue;
    isSpaced = unit === space;
    units[length++] = unit;
    if (length < chunkUnits) continue;
    folded += asString(units, length);
    length = 0;
  }
  folded += asString(units, length);
  return isSpaced ? folded.slice(0, -1) : folded;
}

const space = 0x20;
const chunkUnits = 4096;
const units = new Uint16Array(chunkUnits);

function asString(codes: Uint16Array, length: number): string {
  return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
}

const pageUnits = 256;
/** What each unit becomes; a page is filled in when one of its units is first met. */
const table = new Uint16Array(0x10000);
const isFilled = new Uint8Array(0x10000 / pageUnits);

function foldUnit(unit: number): number {
  if (isFilled[unit >> 8] === 0) fillPage(unit >> 8);
  return table[unit]!;
}

function fillPage(page: number): void {
  for (let unit = page * pageUnits; unit < (page + 1) * pageUnits; unit++) table[unit] = foldedUnit(unit);
  isFilled[page] = 1;
}

/** What NFKC leaves alone and people type with the plain key: curly quotes, the hyphens of typesetters. */
const plainForms: { readonly [character: string]: string } = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
};

function foldedUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\s/.test(character)) return space;
  if (/[\p{Surrogate}\p{Mark}]/u.test(character)) return unit;
  const compatible = singleOr(character, character.normalize('NFKC'));
  // By way of the upper case, where `ς` and `σ` are one; `İ` gives an i and a dot, of which the i stays.
  const upper = singleOr(compatible, compatible.toUpperCase());
  const [lower = upper] = upper.toLowerCase();
  return (plainForms[lower] ?? lower).charCodeAt(0);
}

function singleOr(character: string, other: string): string {
  return other.length === 1 ? other : character;
}
