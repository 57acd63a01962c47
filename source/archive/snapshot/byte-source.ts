import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are read piece by piece: of a file, or of memory where there is no file. */
export interface ByteSource {
  readonly size: number;
  /**
   * The bytes from `start` to `end`, fewer where the source ends. `into`: a buffer that may be used for them, if
   * it is large enough; memory that is new costs more than the copy. @throws the system's error.
   */
  read(start: number, end: number, into?: Buffer): Buffer;
  close(): void;
}

/** @throws the system's error; and where it is no file. */
export function fileSource(file: string): ByteSource {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) {
    closeSync(descriptor);
    throw new Error('not a file');
  }
  const source: ByteSource = {
    size: stats.size,
    read: (start, end, into) => readRange(descriptor, start, Math.min(end, stats.size), into),
    close() {
      if (forgotten.unregister(source)) closeSync(descriptor);
    },
  };
  forgotten.register(source, descriptor, source);
  return source;
}

/** Closes files of which nobody asks for anything any more: who shows an old index need not say when it is done. */
const forgotten = new FinalizationRegistry<number>(descriptor => closeSync(descriptor));

export function memorySource(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end), close: () => undefined };
}

/** One call reads at most 2 GB. */
const mostBytesAtOnce = 2 ** 30;

function readRange(descriptor: number, start: number, end: number, into: Buffer | undefined): Buffer {
  const length = Math.max(0, end - start);
  const isEnough = into !== undefined && into.length >= length;
  const bytes = isEnough ? into.subarray(0, length) : Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < bytes.length) {
    const wanted = Math.min(mostBytesAtOnce, bytes.length - filled);
    const count = readSync(descriptor, bytes, filled, wanted, start + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
