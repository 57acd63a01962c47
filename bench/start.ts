/**
 * How long finews takes to start, against bare Node in the same run: `npm run bench:start [ARCHIVE POST]`.
 * Medians of pairs taken in turn, so that a machine whose speed drifts does not favour either side.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { spawn } from '@lydell/node-pty';

const projectFolder = path.join(import.meta.dirname, '..');
const finews = path.join(projectFolder, 'bin', 'finews.js');
const [archive = path.join(projectFolder, 'posts'), post = 'latest'] = process.argv.slice(2);
const runs = 15;

/** Node 20 reads these certificates at every start, which would hide what is measured. */
const { NODE_EXTRA_CA_CERTS: _, CI: __, ...environment } = process.env;

interface Figure {
  readonly ms: number;
  readonly peakMegabytes: number | undefined;
}

function runToEnd(argv: readonly string[]): Figure {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argv, { env: environment });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${argv.join(' ')} failed: ${stderr}`);
  return { ms, peakMegabytes: undefined };
}

/** The peak is asked of the program itself in a run of its own, by the exit of Node. */
function peakOf(argv: readonly string[]): number {
  const report = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS))';
  const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${report}`, ...argv], {
    env: environment,
    encoding: 'utf8',
  });
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
}

/** From the start of the process to the byte that completes the first full screen: the footer's last key. */
async function firstScreen(argv: readonly string[]): Promise<Figure> {
  const start = process.hrtime.bigint();
  const pty = spawn(process.execPath, [finews, ...argv], {
    name: 'xterm-256color',
    cols: 120,
    rows: 40,
    env: { ...environment, LANG: 'en_GB.UTF-8' },
  });
  return new Promise(resolve => {
    let output = '';
    let figure: Figure | undefined;
    pty.onData(data => {
      output += data;
      if (figure !== undefined || !/\? keys/.test(output.replace(/\u001b\[[\d;?]*[A-Za-z]/g, ''))) return;
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      const status = readFileSync(`/proc/${pty.pid}/status`, 'utf8');
      figure = { ms, peakMegabytes: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024 };
      pty.write('Q');
    });
    pty.onExit(() => resolve(figure!));
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function compare(
  name: string,
  run: () => Figure | Promise<Figure>,
  peak?: () => number,
): Promise<string> {
  await run();
  const bare: Figure[] = [];
  const ours: Figure[] = [];
  for (let count = 0; count < runs; count++) {
    bare.push(runToEnd(['-e', '0']));
    ours.push(await run());
  }
  const ratio = median(ours.map(({ ms }, index) => ms / bare[index]!.ms));
  const ms = median(ours.map(figure => figure.ms));
  const megabytes = peak?.() ?? median(ours.map(figure => figure.peakMegabytes ?? Number.NaN));
  return `| ${name} | ${ms.toFixed(0)} ms | ${ratio.toFixed(2)} | ${megabytes.toFixed(0)} MB |`;
}

const print = [finews, '--print', post, archive];
const version = [finews, '--version'];
console.log(`Node ${process.version}, ${runs} pairs, archive ${path.basename(archive)}\n`);
console.log('| what | median | × `node -e 0` | peak memory |\n| --- | ---: | ---: | ---: |');
console.log(
  await compare(
    'node -e 0',
    () => runToEnd(['-e', '0']),
    () => peakOf(['-e', '0']),
  ),
);
console.log(
  await compare(
    'finews --version',
    () => runToEnd(version),
    () => peakOf(version),
  ),
);
console.log(
  await compare(
    `finews --print ${post}`,
    () => runToEnd(print),
    () => peakOf(print),
  ),
);
console.log(await compare('first screen, 120×40', () => firstScreen([archive])));
