const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;
const UNKNOWN = 255;

/**
 * A number from 0 to 254 for every code point, looked up once, when it is first met: finews starts without
 * a table, and a post has a few hundred characters of the tens of thousands there are.
 */
export function codePointTable(lookUp: (codePoint: number) => number): (codePoint: number) => number {
  const pages: (Uint8Array | undefined)[] = new Array(0x110000 >> PAGE_BITS).fill(undefined);

  function addPage(pageNumber: number): Uint8Array {
    const page = new Uint8Array(PAGE_SIZE).fill(UNKNOWN);
    pages[pageNumber] = page;
    return page;
  }

  return codePoint => {
    const pageNumber = codePoint >> PAGE_BITS;
    const page = pages[pageNumber] ?? addPage(pageNumber);
    const known = page[codePoint & PAGE_MASK]!;
    if (known !== UNKNOWN) return known;
    const found = lookUp(codePoint);
    page[codePoint & PAGE_MASK] = found;
    return found;
  };
}
