import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { assertAsBefore, ShellSession } from './shell-session.ts';
import { endAll } from './terminal.ts';

const skip = process.platform === 'win32' ? 'no shell with job control here' : false;

afterEach(endAll);

/** Waits until finews is stopped, so many times by now, and the shell has the terminal as it gave it. */
async function assertStopped({ terminal }: ShellSession, times = 1): Promise<void> {
  await terminal.waitFor(({ output, text, isAlternateScreen }) => {
    return !isAlternateScreen && output.split('Stopped').length > times && text.trimEnd().endsWith('$');
  });
  assertAsBefore(terminal);
  terminal.type(`stty -g | cmp - modes && echo the very same ${times}\r`);
  await terminal.waitFor(new RegExp(`^(?:\\$ )?the very same ${times}`, 'm'));
}

/** Goes on, and reads on: `unread` posts are left then. */
async function assertGoesOn({ terminal }: ShellSession, unread: number): Promise<void> {
  const { length } = terminal.output;
  terminal.type('fg; echo "left with $?"\r');
  await terminal.waitFor(
    ({ output, text }) => output.includes('\u001b[?1049h', length) && text.includes('finews 指南'),
  );
  terminal.type('J');
  await terminal.waitFor(`${unread} unread`);
}

test('Ctrl-Z gives the terminal to the shell, and fg takes it again', { skip }, async () => {
  const session = new ShellSession();
  await session.read();
  session.terminal.type('\u001a');
  await assertStopped(session, 1);
  await assertGoesOn(session, 26);
  session.terminal.type('\u001a');
  await assertStopped(session, 2);
  await assertGoesOn(session, 25);
  session.terminal.type('Q');
  await session.assertLeft('left with 0');
});

test('a stop from outside does the same', { skip }, async () => {
  const session = new ShellSession();
  await session.read();
  process.kill(session.pid, 'SIGTSTP');
  await assertStopped(session);
  await assertGoesOn(session, 26);
  session.terminal.type('Q');
  await session.assertLeft('left with 0');
});

test('a stop by force cannot be prepared for, but fg takes the terminal again', { skip }, async () => {
  const session = new ShellSession();
  await session.read();
  process.kill(session.pid, 'SIGSTOP');
  await session.terminal.waitFor('Stopped');
  session.terminal.type('stty sane; echo sane again\n');
  await session.terminal.waitFor(/^(?:\$ )?sane again/m);
  await assertGoesOn(session, 26);
  session.terminal.type('Q');
  await session.assertLeft('left with 0');
});

test('kill ends it while it is stopped, and its shell keeps the terminal', { skip }, async () => {
  const session = new ShellSession();
  const end = session.watchEnd();
  await session.read();
  session.terminal.type('\u001a');
  await assertStopped(session);
  const { length } = session.terminal.output;
  // As bash does it for `kill %1`: the signal first, and then the one to go on.
  process.kill(session.pid, 'SIGTERM');
  session.terminal.type('kill -CONT %1\r');
  assert.equal(await end, '143');
  assert.doesNotMatch(session.terminal.output.slice(length), /\u001b/);
  await session.assertLeft('kill -CONT %1');
});

test('programs that are called at once have their turns one after another', { skip }, async () => {
  const session = new ShellSession({ PAGER: 'sh -c "cat > /dev/null; echo a page"' });
  await session.read();
  session.terminal.type('vv\u000c\u000c');
  await session.terminal.waitFor(({ output, text, isAlternateScreen }) => {
    return output.split('a page').length === 3 && isAlternateScreen && text.includes('27 unread');
  });
  session.terminal.type('Q');
  await session.assertLeft('left with 0');
});
