import path from 'node:path';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

/** How finews is started in a terminal of its own. */
export interface TerminalOptions {
  readonly argv?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  /** Added to a bare environment; `undefined` takes a variable away. */
  readonly environment?: { readonly [name: string]: string | undefined };
  readonly workingFolder?: string;
  /** What runs instead of finews, for instance a shell that starts it. */
  readonly command?: readonly [file: string, ...argv: string[]];
}

export interface Exit {
  readonly code: number;
  readonly signal: number | undefined;
}

/** How long a test waits for the program's word before it fails and shows the screen. Generous: nothing passes by waiting. */
const patienceMs = 10_000;

/** Synchronized output: what a program writes between these is one frame, and half a frame is nothing to look at. */
const frameStart = '\u001b[?2026h';
const frameEnd = '\u001b[?2026l';

const running = new Set<TestTerminal>();

/** Ends every program that a failed test has left behind: it would keep the test's own process alive. */
export function endAll(): void {
  for (const terminal of running) terminal.kill('SIGKILL');
}

/** A program in a real pty, its screen read back through a terminal emulator. */
export class TestTerminal {
  readonly #pty;
  readonly #emulator;
  readonly #watchers = new Set<() => void>();
  #isFrameWhole = true;
  readonly #exit: Promise<Exit>;
  /** Everything that the program has written. */
  output = '';

  constructor({
    argv = [],
    columns = 80,
    rows = 24,
    environment = {},
    workingFolder,
    command,
  }: TerminalOptions) {
    const [file, ...fileArgv] = command ?? [process.execPath, finewsPath, ...argv];
    this.#emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
    this.#pty = spawn(file, fileArgv, {
      name: environment.TERM ?? 'xterm-256color',
      cols: columns,
      rows,
      cwd: workingFolder ?? process.cwd(),
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        LANG: 'en_GB.UTF-8',
        TERM: 'xterm-256color',
        ...environment,
      },
    });
    this.#pty.onData(data => {
      this.output += data;
      const isWhole = this.output.lastIndexOf(frameEnd) >= this.output.lastIndexOf(frameStart);
      this.#emulator.write(data, () => {
        this.#isFrameWhole = isWhole;
        if (isWhole) this.#notify();
      });
    });
    // What the emulator answers to queries goes back to the program, as a terminal does.
    this.#emulator.onData(data => this.#pty.write(data));
    running.add(this);
    this.#exit = new Promise(resolve => {
      this.#pty.onExit(({ exitCode, signal }) => {
        running.delete(this);
        // The emulator parses in its own time; the last bytes must be on the screen before anyone looks.
        this.#emulator.write('', () => {
          resolve({ code: exitCode, signal: signal || undefined });
          this.#notify();
        });
      });
    });
  }

  /** The rows of the screen from the top, without the blanks at their ends. */
  get screen(): string[] {
    const { active } = this.#emulator.buffer;
    return Array.from({ length: this.#emulator.rows }, (_, row) => {
      return active.getLine(active.baseY + row)?.translateToString(true) ?? '';
    });
  }

  /** The screen's buffer, cell by cell, for drawing a picture of it. */
  get buffer() {
    return this.#emulator.buffer.active;
  }

  get text(): string {
    return this.screen.join('\n');
  }

  get isAlternateScreen(): boolean {
    return this.#emulator.buffer.active.type === 'alternate';
  }

  get isPasteBracketed(): boolean {
    return this.#emulator.modes.bracketedPasteMode;
  }

  /** By the last word on it: DECTCEM (CSI ? 25 h, l). */
  get isCursorVisible(): boolean {
    return this.output.lastIndexOf('\u001b[?25h') >= this.output.lastIndexOf('\u001b[?25l');
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Types keys as a keyboard sends them: `j`, `\r`, `\u001b[B`. */
  type(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#emulator.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  kill(signal?: string): void {
    this.#pty.kill(signal);
  }

  /** Closes the window over whatever runs in it. */
  close(): void {
    // Not among its types: it closes the other end, which is all that a window's closing is.
    (this.#pty as unknown as { destroy(): void }).destroy();
  }

  /** Waits until the screen shows `wanted`; rejects with the screen when that does not happen. */
  async waitFor(wanted: string | RegExp | ((terminal: TestTerminal) => boolean)): Promise<void> {
    const isThere = () => {
      if (typeof wanted === 'function') return wanted(this);
      return typeof wanted === 'string' ? this.text.includes(wanted) : wanted.test(this.text);
    };
    if (this.#isFrameWhole && isThere()) return;
    let watch = (): void => undefined;
    const shown = new Promise<void>(resolve => {
      watch = () => isThere() && resolve();
      this.#watchers.add(watch);
    });
    await this.#within(shown, `never showed ${String(wanted)}`).finally(() => this.#watchers.delete(watch));
  }

  /** Waits until the program has ended and its last bytes are on the screen; rejects with the screen when it goes on. */
  ended(): Promise<Exit> {
    return this.#within(this.#exit, 'was never left');
  }

  async #within<T>(word: Promise<T>, complaint: string): Promise<T> {
    let deadline: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      deadline = setTimeout(() => reject(new Error(`the screen ${complaint}:\n${this.text}`)), patienceMs);
    });
    return Promise.race([word, late]).finally(() => clearTimeout(deadline));
  }

  #notify(): void {
    for (const watch of [...this.#watchers]) watch();
  }
}

const finewsPath = path.join(import.meta.dirname, '..', '..', 'bin', 'finews.js');
