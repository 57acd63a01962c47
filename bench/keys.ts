/**
 * What a key costs: `npm run bench:keys [-- --posts 100000 --keys 150]`. Drives the program in a pty of 200 × 50 with `j` held
 * at 30 keys a second, through a long list with its preview and through a post of 5,000 lines (goals 9 and 10).
 */
import { parseArgs } from 'node:util';
import { benchArchive, latestTitle, typicalPost } from './archives.ts';
import { longPostArchive } from './long-post.ts';
import { type HeldKey, holdKey } from './measure/hold-key.ts';
import { run } from './measure/run.ts';
import { Screen, type Shown } from './measure/screen.ts';
import { finews, openWorkshop } from './measure/workshop.ts';

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '100000' }, keys: { type: 'string', default: '150' } },
});
const keys = Number(values.keys);
const workshop = openWorkshop();
const { environment } = workshop;
const size = { columns: 200, rows: 50 };

const list = benchArchive(Number(values.posts));
const longPosts = longPostArchive(workshop.folder);
const longPost = `${longPosts}/_posts/2021-01-04-long.md`;

// A first start of each kind fills the caches, as it has for everyone who uses the program.
run([...finews, '--print', typicalPost(list)], environment);
await throughList(1);
await throughPost(1);

console.log(
  `Node ${process.version}, ${size.columns} × ${size.rows}, \`j\` held for ${keys} keys at 30 a second\n`,
);
console.log('| where | keys shown | median | 95th percentile | bytes a key | CPU a key |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
console.log(row(`list of ${list.posts} posts, preview beside it`, await throughList(keys)));
const { held, openedMs, wholeMs } = await throughPost(keys);
const lines = run([...finews, '--print', longPost], environment).stdout.split('\n').length;
console.log(row(`post of ${lines} lines at 80 columns`, held));
console.log(
  `\nThe long post is on the screen ${openedMs.toFixed(0)} ms after its key, all of it is there after ${wholeMs.toFixed(0)} ms.`,
);

async function throughList(count: number): Promise<HeldKey> {
  const screen = new Screen([...finews, list.folder], environment, size);
  const title = latestTitle(list);
  await screen.until(shown => shown.some(row => row.includes(title)));
  await screen.quiet(1500);
  const figures = await holdKey(screen, 'j', count);
  // finews opens where it was left.
  await screen.close('gQ');
  return figures;
}

/** Opens the post before its preview can be there: that is when opening takes longest. */
async function throughPost(count: number): Promise<{ held: HeldKey; openedMs: number; wholeMs: number }> {
  const screen = new Screen([...finews, longPosts], environment, size);
  await screen.until(shown => shown.some(row => row.includes('五千行')));
  await screen.quiet(500);
  screen.type('j');
  const pressedAt = performance.now();
  screen.type('\r');
  const openedMs = await screen.until(isFilled, pressedAt);
  await screen.until(shown => shown.at(-1)!.includes('%'));
  await screen.quiet(300);
  const wholeMs = screen.lastByteAt - pressedAt;
  const held = await holdKey(screen, 'j', count);
  // The next time it is opened from the post above it and at its top again.
  await screen.close('ghgQ');
  return { held, openedMs, wholeMs };
}

/** Whether half of the reader's rows hold text; it stands right of the last rule. */
function isFilled(shown: Shown): boolean {
  return (
    shown.filter(row => row.split('│').at(-1)!.trim() !== '' && row.includes('│')).length > size.rows / 2
  );
}

function row(
  where: string,
  { shown, sent, medianMs, percentile95Ms, bytesAKey, cpuMsAKey }: HeldKey,
): string {
  const cells = [
    where,
    `${shown} of ${sent}`,
    `${medianMs.toFixed(1)} ms`,
    `${percentile95Ms.toFixed(1)} ms`,
    bytesAKey.toFixed(0),
    `${cpuMsAKey.toFixed(1)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}
