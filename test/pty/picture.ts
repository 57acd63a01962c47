/**
 * Draws the README's picture from the running program: `npm run picture`. The archive is the one that comes along, the state is
 * empty, so the picture changes only when the program or the posts do.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { drawScreen } from './draw-screen.ts';
import { TestTerminal } from './terminal.ts';

const docsFolder = path.join(import.meta.dirname, '..', '..', 'docs');
const homeFolder = mkdtempSync(path.join(tmpdir(), 'finews-picture-'));

const terminal = new TestTerminal({
  columns: 140,
  rows: 38,
  environment: { LANG: 'zh_CN.UTF-8', XDG_CONFIG_HOME: homeFolder, XDG_CACHE_HOME: homeFolder },
  argv: [path.join(docsFolder, '..', 'posts')],
});
await terminal.waitFor('雀舌电池：NCX-40yf');
// Down to an article with headings and a quote, and into it.
terminal.type('17j\r');
await terminal.waitFor('三毛钱的去向');
mkdirSync(docsFolder, { recursive: true });
writeFileSync(path.join(docsFolder, 'finews.svg'), drawScreen(terminal, 'finews in a terminal of 140 × 38'));
terminal.type('Q');
await terminal.ended();
rmSync(homeFolder, { recursive: true });
