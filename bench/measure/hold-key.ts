import { type Screen, sleep } from './screen.ts';
import { median, percentile } from './statistics.ts';

export interface HeldKey {
  /** Keys that showed something before the next one came. */
  readonly shown: number;
  readonly sent: number;
  /** From the key to the last byte of its frame. */
  readonly medianMs: number;
  readonly percentile95Ms: number;
  readonly bytesAKey: number;
  readonly cpuMsAKey: number;
}

/** Types a key as a keyboard does that repeats it, and notes when the last byte of each frame comes. */
export async function holdKey(screen: Screen, key: string, sent: number, perSecond = 30): Promise<HeldKey> {
  const latencies: number[] = [];
  const bytesBefore = screen.bytes;
  const cpuBefore = screen.cpuMs;
  const start = performance.now();
  for (let number = 0; number < sent; number++) {
    const pressedAt = performance.now();
    screen.type(key);
    await sleep(start + ((number + 1) * 1000) / perSecond - performance.now());
    if (screen.lastByteAt > pressedAt) latencies.push(screen.lastByteAt - pressedAt);
  }
  const figures = {
    shown: latencies.length,
    sent,
    medianMs: median(latencies),
    percentile95Ms: percentile(latencies, 0.95),
    bytesAKey: (screen.bytes - bytesBefore) / sent,
    cpuMsAKey: (screen.cpuMs - cpuBefore) / sent,
  };
  await screen.quiet(300);
  return figures;
}
