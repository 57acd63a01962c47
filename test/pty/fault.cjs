// Loaded into a running finews by NODE_OPTIONS: on SIGUSR2 something breaks that the layer called $FAULT stands on.
'use strict';
const childProcess = require('node:child_process');
const { rmSync } = require('node:fs');
const { isMainThread, Worker } = require('node:worker_threads');

function fail() {
  throw new Error(`broken: ${process.env.FAULT}`);
}

/** The next time only: what is done on the way out works again. */
function breakOnce(object, name) {
  const whole = object[name];
  object[name] = () => {
    object[name] = whole;
    fail();
  };
}

// finews takes the clock when it starts, so it must be breakable from the beginning.
const clock = { now: Date.now };
Date.now = () => clock.now();

const faults = {
  // Every action is stamped with the time, before anything is made of it.
  update: () => breakOnce(clock, 'now'),
  // Nothing is laid out without blanks; and so nothing is drawn any more.
  drawing: () => {
    String.prototype.repeat = fail;
  },
  effect: () => breakOnce(childProcess, 'spawnSync'),
  timer: () => setTimeout(fail, 1),
  promise: () => Promise.reject(new Error('broken: promise')),
  thread: () => new Worker('throw new Error("broken: thread")', { eval: true }),
  words: () =>
    setTimeout(() => {
      throw '\u001b[31mbroken: words';
    }, 1),
  // From here on no action can be taken, on the way out neither; nor can a file be written, as its name has the time in it.
  everything: () => {
    clock.now = fail;
    setInterval(fail, 1);
  },
};

let isBroken = false;
if (!isMainThread) {
  if (process.env.FAULT === 'index') setTimeout(fail, 1);
} else {
  // Packages that listen as well send a signal again.
  process.on('SIGUSR2', () => {
    if (isBroken) return;
    isBroken = true;
    faults[process.env.FAULT]();
    rmSync(process.env.WHOLE);
  });
}
