/**
 * Where each number is found by the hash of its name: open addressing, half of the slots empty at least. A slot
 * holds the number plus one, 0 is an empty slot; the hashes themselves stand in a column of their own.
 */
export type HashTable = Uint32Array;

/** With room for so many numbers. */
export function emptyHashTable(count: number): HashTable {
  let slots = 8;
  while (slots < count * 2) slots *= 2;
  return new Uint32Array(slots);
}

export function makeHashTable(hashes: Float64Array, count: number): HashTable {
  const table = emptyHashTable(count);
  for (let number = 0; number < count; number++) addToTable(table, hashes, number);
  return table;
}

/** How many numbers were entered. */
export function numbersIn(table: HashTable): number {
  let count = 0;
  for (let slot = 0; slot < table.length; slot++) if (table[slot] !== 0) count++;
  return count;
}

/** Enters a number; where its hash is known already nothing changes, and the number that has it is given. */
export function addToTable(table: HashTable, hashes: Float64Array, number: number): number {
  const hash = hashes[number]!;
  const mask = table.length - 1;
  for (let slot = (hash >>> 0) & mask; ; slot = (slot + 1) & mask) {
    const entry = table[slot]!;
    if (entry === 0) {
      table[slot] = number + 1;
      return number;
    }
    if (hashes[entry - 1] === hash) return entry - 1;
  }
}

/** The number that was entered under a hash. A damaged table gives a wrong answer and no endless loop. */
export function findInTable(table: HashTable, hashes: Float64Array, hash: number): number | undefined {
  const mask = table.length - 1;
  for (let step = 0; step < table.length; step++) {
    const entry = table[((hash >>> 0) + step) & mask]!;
    if (entry === 0) return undefined;
    if (hashes[entry - 1] === hash) return entry - 1;
  }
  return undefined;
}
