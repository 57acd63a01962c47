/** Changes the files of an archive until it is told to stop, and says how many it were. See `change-files.ts`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const everyMs = 20;
const [folder, perSecond] = [process.argv[2]!, Number(process.argv[3])];
const files = ['_posts', 'old_post'].flatMap(name =>
  readdirSync(path.join(folder, name)).map(file => path.join(folder, name, file)),
);
const contents = files.map(file => readFileSync(file));

let changed = 0;
const start = performance.now();
const changing = setInterval(() => {
  const due = ((performance.now() - start) * perSecond) / 1000;
  while (changed < due) change(changed++);
}, everyMs);
process.on('message', () => {
  clearInterval(changing);
  process.send!(changed, () => process.disconnect());
});
process.on('disconnect', () => process.exit());

/** Most get another last paragraph, every tenth is a new one. */
function change(number: number): void {
  const index = number % files.length;
  const file = number % 10 === 0 ? path.join(folder, '_posts', `2030-01-01-new${index}.md`) : files[index]!;
  writeFileSync(file, Buffer.concat([contents[index]!, Buffer.from(`\n<p>第 ${number} 版</p>\n`)]));
}
