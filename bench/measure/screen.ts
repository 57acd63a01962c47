import { readdirSync, readFileSync } from 'node:fs';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import type { Environment } from './workshop.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a terminal shows: its rows from the top. */
export type Shown = readonly string[];

/** How long a program may take to show what is waited for. */
const patienceMs = 60_000;
/** Rest that no pause of a working program lasts. */
const idleMs = 1000;

/** A program in a real pty, with the time at which each of its bytes came. */
export class Screen {
  static readonly #open = new Set<Screen>();
  readonly #pty: IPty;
  readonly #emulator: InstanceType<typeof headless.Terminal>;
  readonly #startedAt = performance.now();
  readonly #ended: Promise<void>;
  #hasEnded = false;
  #unread: string[] = [];
  #onData: (() => void) | undefined;
  /** When the last byte came, by `performance.now()`. */
  lastByteAt = 0;
  bytes = 0;
  #lastKeyAt = 0;

  constructor(command: readonly string[], environment: Environment, { columns, rows }: Size) {
    const [file, ...words] = command;
    this.#emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#pty = spawn(file!, words, { name: 'xterm-256color', cols: columns, rows, env: { ...environment } });
    Screen.#open.add(this);
    this.#pty.onData(data => {
      this.lastByteAt = performance.now();
      this.bytes += Buffer.byteLength(data);
      this.#unread.push(data);
      this.#onData?.();
    });
    this.#emulator.onData(data => this.#pty.write(data));
    this.#ended = new Promise(resolve => {
      this.#pty.onExit(() => {
        this.#hasEnded = true;
        Screen.#open.delete(this);
        resolve();
      });
    });
  }

  /** Ends the programs that a measurement has left when it failed. */
  static killAll(): void {
    for (const screen of Screen.#open) screen.#pty.kill('SIGKILL');
  }

  /** Milliseconds from the start of the program, or from `since`, to the byte with which the screen is as wanted. */
  async until(isWanted: (shown: Shown) => boolean, since = this.#startedAt): Promise<number> {
    const givesUpAt = performance.now() + patienceMs;
    while (true) {
      const arrivedAt = this.lastByteAt;
      const shown = await this.shown();
      if (isWanted(shown)) return arrivedAt - since;
      if (this.#hasEnded) throw new Error(`the program ended:\n${shown.join('\n')}`);
      if (performance.now() > givesUpAt)
        throw new Error(`not on the screen within ${patienceMs / 1000} s:\n${shown.join('\n')}`);
      if (this.#unread.length === 0) await this.#nextData();
    }
  }

  /** The screen as it is now. Reading it is left until somebody asks, so that no key waits for it. */
  async shown(): Promise<Shown> {
    const data = this.#unread.join('');
    this.#unread = [];
    await new Promise<void>(resolve => this.#emulator.write(data, resolve));
    const { active } = this.#emulator.buffer;
    return Array.from({ length: this.#emulator.rows }, (_, row) => {
      return active.getLine(active.baseY + row)?.translateToString(true) ?? '';
    });
  }

  type(keys: string): void {
    this.#lastKeyAt = performance.now();
    this.#pty.write(keys);
  }

  resize({ columns, rows }: Size): void {
    this.#emulator.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  kill(signal: NodeJS.Signals): void {
    this.#pty.kill(signal);
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** When the program has ended. */
  get ended(): Promise<void> {
    return this.#ended;
  }

  /** Waits until nothing has come for `ms`, which begin with the last key at the earliest. */
  async quiet(ms: number): Promise<void> {
    while (performance.now() - Math.max(this.lastByteAt, this.#lastKeyAt) < ms) await sleep(ms / 4);
  }

  /**
   * Waits until the program has nothing more to do, in any of its threads, and gives the milliseconds from its start to its
   * last work. A thread that ends takes its account with it, so any change is work.
   */
  async untilIdle(): Promise<number> {
    let [lastWorkAt, lastCpuMs] = [performance.now(), this.cpuMs];
    while (performance.now() - lastWorkAt < idleMs) {
      await sleep(20);
      const { cpuMs } = this;
      if (Math.abs(cpuMs - lastCpuMs) > 1) lastWorkAt = performance.now();
      lastCpuMs = cpuMs;
    }
    return lastWorkAt - this.#startedAt;
  }

  get peakMegabytes(): number {
    const status = readFileSync(`/proc/${this.#pty.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  /** Processor time that all threads have taken so far. */
  get cpuMs(): number {
    const tasks = `/proc/${this.#pty.pid}/task`;
    const taken = readdirSync(tasks).map(task =>
      Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
    );
    return taken.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
  }

  /** Leaves by keys; ends the program where these do not. */
  async close(keys: string): Promise<void> {
    this.#pty.write(keys);
    const killer = setTimeout(() => this.#pty.kill('SIGKILL'), 3000);
    await this.#ended;
    clearTimeout(killer);
  }

  #nextData(): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, 1000);
      this.#onData = () => {
        clearTimeout(timer);
        this.#onData = undefined;
        resolve();
      };
    });
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, Math.max(0, ms)));
}
