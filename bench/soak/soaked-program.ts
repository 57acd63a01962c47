import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Screen, type Size, sleep } from '../measure/screen.ts';
import { finews, openWorkshop, type Workshop } from '../measure/workshop.ts';

const hook = path.join(import.meta.dirname, 'heap-on-signal.cjs');
const [node, program] = finews;

/** finews in a pty, started so that it can be asked for its memory. */
export class SoakedProgram extends Screen {
  readonly #heapFile: string;

  constructor(argv: readonly string[], size: Size, workshop: Workshop = openWorkshop()) {
    const heapFile = path.join(workshop.folder, 'heap.json');
    super(
      [node!, '--expose-gc', '--require', hook, program!, ...argv],
      { ...workshop.environment, SOAK_HEAP_FILE: heapFile },
      size,
    );
    this.#heapFile = heapFile;
  }

  /** Bytes that are still in use after a collection: V8's heap and what it holds outside. The least of three. */
  async heapBytes(): Promise<number> {
    let least = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 3; time++) {
      rmSync(this.#heapFile, { force: true });
      this.kill('SIGUSR2');
      while (!existsSync(this.#heapFile)) await this.#alive(20);
      least = Math.min(least, Number(readFileSync(this.#heapFile, 'utf8')));
    }
    return least;
  }

  /** Types keys and waits until the program has answered and rests; gives the milliseconds to its last byte. */
  async press(keys: string, restMs = 15): Promise<number> {
    const pressedAt = performance.now();
    const bytesBefore = this.bytes;
    this.type(keys);
    while (this.bytes === bytesBefore) {
      if (performance.now() - pressedAt > 10_000) throw new Error(`no answer to ${JSON.stringify(keys)}`);
      await this.#alive(1);
    }
    while (performance.now() - this.lastByteAt < restMs) await sleep(2);
    return this.lastByteAt - pressedAt;
  }

  /** Waits, while there is something to wait for. */
  async #alive(ms: number): Promise<void> {
    if (this.hasEnded) throw new Error(`the program has ended:\n${(await this.shown()).join('\n')}`);
    await sleep(ms);
  }

  /** The row at the bottom, where the place in the list stands. */
  async place(): Promise<number> {
    const shown = (await this.shown()).at(-1) ?? '';
    return Number(/([\d,]+) of [\d,]+\s*$/.exec(shown)?.[1]?.replaceAll(',', ''));
  }
}
