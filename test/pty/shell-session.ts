import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../archive/make-folder.ts';
import { TestTerminal } from './terminal.ts';

const project = path.join(import.meta.dirname, '..', '..');

/** finews in its bundled posts, started by an interactive shell, which says afterwards in what state it got its terminal back. */
export class ShellSession {
  readonly home: string;
  readonly terminal: TestTerminal;

  /** `environment` comes to the shell's own. */
  constructor(environment: { readonly [name: string]: string } = {}) {
    this.home = makeFolder({
      // The number of a process stays when it becomes another program.
      run: `#!/bin/sh\necho $$ > "$HOME/pid"\nexec "${process.execPath}" "${project}/bin/finews.js" "${project}/posts"\n`,
      finews: '#!/bin/sh\nexec "$HOME/run"\n',
    });
    for (const script of ['run', 'finews']) chmodSync(path.join(this.home, script), 0o755);
    this.terminal = new TestTerminal({
      columns: 120,
      command: ['sh', '-i'],
      workingFolder: this.home,
      environment: { ...foldersAt(this.home), PS1: '$ ', ...environment },
    });
  }

  /** Has the next one started by a shell of its own that outlives the window; the promise has the code that it was left with. */
  watchEnd(): Promise<string> {
    const note = path.join(this.home, 'left');
    const script =
      '#!/bin/sh\ntrap "" HUP\n"$HOME/run"\necho $? > "$HOME/part"; mv "$HOME/part" "$HOME/left"\n';
    writeFileSync(path.join(this.home, 'finews'), script);
    return fileChange(note, true).then(() => readFileSync(note, 'utf8').trim());
  }

  start(): void {
    this.terminal.type('stty -g > modes; ./finews; echo "left with $?"\r');
  }

  /** Starts it and opens a post, which is a mark to be saved. */
  async read(): Promise<void> {
    this.start();
    await this.terminal.waitFor('28 unread');
    this.terminal.type('\r');
    await this.terminal.waitFor('▌ 屏幕上有什么');
  }

  /** The number of the running finews. */
  get pid(): number {
    return Number(readFileSync(path.join(this.home, 'pid'), 'utf8'));
  }

  /** Waits until the shell has its terminal again, and fails where that is not as it was. */
  async assertTerminalIsBack(word: string): Promise<void> {
    const { terminal } = this;
    await terminal.waitFor(({ text }) => text.includes(`${word}\n$ `));
    assertAsBefore(terminal);
    // Return first: a key that was meant for finews, and came as it ended, waits for the shell, and cannot be taken back.
    terminal.type('\rstty -g | cmp - modes && echo the very same\r');
    await terminal.waitFor(/^(?:\$ )?the very same/m);
  }

  /** The same, with the mark of the post that was read. */
  async assertLeft(word: string): Promise<void> {
    await this.assertTerminalIsBack(word);
    assert.ok(areMarksSaved(this.home), 'the marks are saved');
  }
}

/** An environment in which everything that finews keeps is in one folder. */
export function foldersAt(home: string): { readonly [name: string]: string } {
  const at = (name: string): string => path.join(home, name);
  return { HOME: home, TMPDIR: home, XDG_CONFIG_HOME: at('config'), XDG_CACHE_HOME: at('cache') };
}

export function areMarksSaved(home: string): boolean {
  return existsSync(path.join(home, 'config', 'finews', 'marks.json'));
}

/** What a shell expects of the screen. The terminal's modes for keys are in `stty`. */
export function assertAsBefore(terminal: TestTerminal): void {
  const { output } = terminal;
  const isLast = (off: string, on: string): boolean => output.lastIndexOf(off) >= output.lastIndexOf(on);
  assert.equal(terminal.isAlternateScreen, false, 'the alternate screen is left');
  assert.equal(terminal.isCursorVisible, true, 'the cursor is there');
  assert.equal(terminal.isPasteBracketed, false, 'pasting is as it was');
  assert.ok(isLast('\u001b[?2026l', '\u001b[?2026h'), 'the last frame is whole');
  assert.ok(isLast('\u001b[?1007l', '\u001b[?1007h'), 'the wheel scrolls');
  assert.equal(
    output.split('\u001b[22;0t').length,
    output.split('\u001b[23;0t').length,
    'titles are given back',
  );
  const after = output.slice(output.lastIndexOf('\u001b[23;0t'));
  assert.ok(!after.includes('\u001b]0;'), 'no title comes after that');
}

/** Waits for a file to come or to go; rejects when that does not happen. */
export function fileChange(file: string, isThere: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => end(() => reject(new Error(`${file} never changed`))), 10_000);
    // Watched first: what happens before is seen by looking, and what happens after is told.
    const watcher = watch(path.dirname(file), look);
    look();
    function look(): void {
      if (existsSync(file) === isThere) end(resolve);
    }
    function end(settle: () => void): void {
      clearTimeout(timeout);
      watcher.close();
      settle();
    }
  });
}
