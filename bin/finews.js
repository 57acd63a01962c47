#!/usr/bin/env node
// CommonJS (see package.json beside this file): an ES module as the entry costs a third of bare Node's own start again.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const packageFolder = path.join(__dirname, '..');
const launcher = path.join(packageFolder, 'dist', 'launch.cjs');

if (fs.existsSync(launcher)) {
  require(launcher).launch(packageFolder);
} else {
  process.stderr.write('finews: it is not built yet: run npm install in its folder\n');
  process.exitCode = 1;
}
