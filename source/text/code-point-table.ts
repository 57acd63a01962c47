const PAGE_BITS = 8;
const PAGE_SIZE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE_SIZE - 1;

/**
 * A small number for every code point, looked up once. Pages of 256 are filled when their first character is
 * met: finews starts without a table, and soon has the few pages that its texts need.
 */
export function codePointTable(lookUp: (codePoint: number) => number): (codePoint: number) => number {
  const pages: (Uint8Array | undefined)[] = new Array(0x110000 >> PAGE_BITS).fill(undefined);

  function fillPage(pageNumber: number): Uint8Array {
    const first = pageNumber << PAGE_BITS;
    const page = Uint8Array.from({ length: PAGE_SIZE }, (_, index) => lookUp(first + index));
    pages[pageNumber] = page;
    return page;
  }

  return codePoint => {
    const pageNumber = codePoint >> PAGE_BITS;
    return (pages[pageNumber] ?? fillPage(pageNumber))[codePoint & PAGE_MASK]!;
  };
}
