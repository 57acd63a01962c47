import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { splitCommand } from '../text/split-command.ts';

type Environment = { readonly [name: string]: string | undefined };

/**
 * Runs a command that the reader has typed, in the reader's own shell as vi and less do it, with `text` on its stdin. Nothing
 * of a post is ever part of the command. Gives the exit code, undefined where there is no shell.
 */
export function runInShell(command: string, text: string, environment: Environment): number | undefined {
  const isWindows = process.platform === 'win32';
  const shell = isWindows ? (environment.ComSpec ?? 'cmd.exe') : environment.SHELL || '/bin/sh';
  const flag = isWindows ? '/c' : '-c';
  const { status, error } = spawnSync(shell, [flag, command], {
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  // A command that does not read to the end closes the pipe early, which is no error.
  if (error !== undefined && 'code' in error && error.code !== 'EPIPE') return undefined;
  return status ?? 1;
}

/** Opens a file in the reader's editor, without a shell; false where there is none. */
export function runEditor(file: string, environment: Environment): boolean {
  const [program = 'vi', ...argv] = splitCommand(environment.VISUAL || environment.EDITOR || 'vi');
  const { error } = spawnSync(program, [...argv, file], { stdio: [keyboard(), 'inherit', 'inherit'] });
  return error === undefined;
}

/** Shows a text in the reader's pager, without a shell; false where there is none. */
export function runPager(text: string, environment: Environment): boolean {
  const [program = 'less', ...argv] = splitCommand(environment.PAGER || 'less');
  // The text is UTF-8 also where the system has no such locale and less would show bytes.
  const env = { LESSCHARSET: 'utf-8', ...environment };
  const { error } = spawnSync(program, argv, { input: text, stdio: ['pipe', 'inherit', 'inherit'], env });
  return error === undefined || ('code' in error && error.code === 'EPIPE');
}

/** Waits for Enter, so that what a command has written can be read. */
export function waitForEnter(sentence: string): void {
  writeSync(process.stdout.fd, `\n${sentence}`);
  if (process.platform === 'win32') return;
  const byte = Buffer.alloc(1);
  // Opened anew: the descriptor of the running stream does not wait.
  const terminal = openSync('/dev/tty', 'r');
  while (readSync(terminal, byte, 0, 1, null) === 1 && byte[0] !== 0x0a && byte[0] !== 0x0d);
  closeSync(terminal);
}

/** The terminal's own keys, also where a pipe stands in their place. */
function keyboard(): 'inherit' | number {
  return process.stdin.isTTY || process.platform === 'win32' ? 'inherit' : openSync('/dev/tty', 'r');
}
