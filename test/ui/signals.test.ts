import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { handleSignals } from '../../source/ui/signals.ts';

const skip = process.platform === 'win32' ? 'no signals here' : false;

test('a signal that comes when finews has been continued gives the terminal back', { skip }, async () => {
  // What a shell would do: this process stays awake.
  const kill = mock.method(process, 'kill', (_: number, signal: NodeJS.Signals) => {
    if (signal === 'SIGTSTP') setImmediate(() => process.emit('SIGCONT', 'SIGCONT'));
    return true;
  });
  const left: number[] = [];
  const taken = Promise.withResolvers<void>();
  const signals = handleSignals({
    leave: code => left.push(code),
    redraw: () => undefined,
    async suspend(stop) {
      await stop();
      // The terminal is finews' again, and not all of it is drawn yet.
      process.emit('SIGTERM', 'SIGTERM');
      taken.resolve();
    },
  });
  signals.stopGroup();
  await taken.promise;
  signals.forget();
  kill.mock.restore();
  assert.deepEqual(left, [143]);
  assert.deepEqual(
    kill.mock.calls.map(({ arguments: [, signal] }) => signal),
    ['SIGTSTP'],
  );
});
