import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, test } from 'node:test';
import { fileChange, ShellSession } from './shell-session.ts';
import { endAll } from './terminal.ts';

const skip = process.platform === 'win32' ? 'no shell with job control here' : false;

afterEach(endAll);

test('q gives the terminal back', { skip }, async () => {
  const session = new ShellSession();
  await session.read();
  session.terminal.type('Q');
  await session.assertLeft('left with 0');
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGQUIT', 131],
  ['SIGHUP', 129],
] as const) {
  test(`${signal} gives the terminal back, the marks saved`, { skip }, async () => {
    const session = new ShellSession();
    await session.read();
    process.kill(session.pid, signal);
    await session.assertLeft(`left with ${code}`);
  });
}

/** What breaks, and the key that needs it. */
const faults: readonly (readonly [fault: string, key: string])[] = [
  ['update', 'j'],
  ['drawing', 'j'],
  ['effect', 'v'],
  ['timer', ''],
  ['promise', ''],
  ['thread', ''],
  ['words', ''],
];

for (const [fault, key] of faults) {
  test(`an error in ${fault} gives the terminal back, and leaves a report`, { skip }, async () => {
    const session = await readWithFault(fault);
    session.terminal.type(key);
    await session.assertLeft('left with 1');
    assert.match(session.terminal.text, new RegExp(`finews failed: .*broken: ${fault}`));
    assert.doesNotMatch(session.terminal.text, /^ +at /m);
    const reports = readdirSync(session.home).filter(name => name.startsWith('finews-crash-'));
    assert.equal(reports.length, 1);
    const report = path.join(session.home, reports[0]!);
    assert.ok(session.terminal.text.replaceAll('\n', '').includes(report));
    assert.match(readFileSync(report, 'utf8'), new RegExp(`^finews \\d.*\n\n(.*\n)*.*broken: ${fault}`));
    assert.equal(statSync(report).mode & 0o777, 0o600);
  });
}

test('when nothing works any more, the terminal is given back all the same', { skip }, async () => {
  const session = await readWithFault('everything');
  await session.assertTerminalIsBack('left with 1');
  assert.match(session.terminal.text, /finews failed: .*broken: everything/);
});

test('an error in the thread that makes the index is said, and reading goes on', { skip }, async () => {
  const session = new ShellSession(loadFault('index'));
  session.start();
  await session.terminal.waitFor('broken: index');
  session.terminal.type('\rJ');
  await session.terminal.waitFor('26 unread');
  session.terminal.type('Q');
  await session.assertLeft('left with 0');
});

/** Reads until everything stands on broken ground. */
async function readWithFault(fault: string): Promise<ShellSession> {
  const session = new ShellSession(loadFault(fault));
  const whole = path.join(session.home, 'whole');
  writeFileSync(whole, '');
  await session.read();
  process.kill(session.pid, 'SIGUSR2');
  await fileChange(whole, false);
  return session;
}

function loadFault(fault: string): { readonly [name: string]: string } {
  const file = path.join(import.meta.dirname, 'fault.cjs');
  return { FAULT: fault, WHOLE: 'whole', NODE_OPTIONS: `--require ${JSON.stringify(file)}` };
}
