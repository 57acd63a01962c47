// Required before finews by the soak, and no part of it: on SIGUSR2 the program collects its garbage and writes down what is left.
'use strict';

const { renameSync, writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const file = process.env.SOAK_HEAP_FILE;

if (isMainThread) {
  process.on('SIGUSR2', () => {
    globalThis.gc();
    // What a first collection has let go is collected by a second.
    setTimeout(() => {
      globalThis.gc();
      const { heapUsed, external } = process.memoryUsage();
      writeFileSync(`${file}.new`, JSON.stringify(heapUsed + external));
      renameSync(`${file}.new`, file);
    }, 50);
  });
}
