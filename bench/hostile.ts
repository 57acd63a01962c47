/**
 * What the worst posts cost: `npx tsx bench/hostile.ts`. Each is printed by a process of its own; the table has the whole
 * process's time and its peak memory, against an ordinary post in the same run. Limits: a second, 300 MB.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './measure/run.ts';
import { median } from './measure/statistics.ts';
import { compile, peakMegabytes } from './measure/tools.ts';
import { finews, openWorkshop } from './measure/workshop.ts';

const mostMs = 1000;
const mostMegabytes = 300;
const runs = 3;

const head = '---\ntitle: 压力\ndate: 2025-12-15 09:00:00 +0800\ncategories: yali\n---\n';
const withHead = (body: string): string => `${head}${body}\n`;
const withKeys = (keys: string): string => `---\ntitle: 压力\n${keys}\n---\n正文。\n`;

const aliases = Array.from(
  { length: 30 },
  (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
);

/** Each a post that has brought down a parser, a regular expression or a terminal. */
const posts: { readonly [name: string]: () => string } = {
  'an ordinary post': () => withHead('<p>一段正文，两个数字：1.46万亿元，3.5%。</p>'.repeat(20)),
  '100,000 nested `<div>`': () => withHead(`${'<div>'.repeat(100_000)}文`),
  'a Markdown list 5,000 deep': () =>
    withHead(Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(2 * (depth % 100))}- 项`).join('\n')),
  'an HTML list 5,000 deep': () => withHead(`${'<ul><li>项'.repeat(5000)}`),
  'a quote 100,000 deep': () => withHead(`${'>'.repeat(100_000)} 文`),
  'one line of 50 MB': () => withHead('长'.repeat(50 * 2 ** 20 * (1 / 3))),
  '200,000 `）`': () => withHead('）'.repeat(200_000)),
  'a million combining marks': () => withHead(`文${'\u0301'.repeat(1_000_000)}`),
  'an alias bomb': () => withKeys(['a0: &a0 [lol, lol]', ...aliases, 'tags: *a30'].join('\n')),
  '64,000 blank lines in the front matter': () => withKeys('\n'.repeat(64_000)),
  'a front matter that would run': () => `---js\n${'while (true) {}'}\n---\n正文。\n`,
  '100,000 unclosed Liquid tags': () => withHead('{% if '.repeat(100_000)),
  '100,000 unclosed comments': () => withHead('<!--'.repeat(100_000)),
  '100,000 `[`': () => withHead('['.repeat(100_000)),
  '49,000 `![` in two megabytes of signs': () => withHead(`![${'='.repeat(40)}`.repeat(49_000)),
  '100,000 `*`': () => withHead(`${'*文'.repeat(50_000)}`),
  '100,000 backticks': () => withHead(Array.from({ length: 440 }, (_, count) => '`'.repeat(count)).join(' ')),
  'a million `<`': () => withHead('<'.repeat(1_000_000)),
  'a million `&`': () => withHead('&'.repeat(1_000_000)),
  '20,000 footnotes, each of which has one': () =>
    withHead(Array.from({ length: 20_000 }, (_, note) => `[^${note}]: [^${note + 1}]`).join('\n\n')),
  '400,000 references to a footnote': () => withHead(`${'[^1] '.repeat(400_000)}\n\n[^1]: 注`),
  '500,000 emphasised words': () => withHead('**a '.repeat(500_000)),
  'a million lines': () => withHead('a\n'.repeat(1_000_000)),
  '100,000 links': () => withHead('[文](http://a.example/)'.repeat(80_000)),
  'a table of a million cells': () => withHead(`|a|b|c|\n|-|-|-|\n${'|1|2|3|\n'.repeat(250_000)}`),
};

const workshop = openWorkshop();
const { environment } = workshop;
const peakProgram = compile('peak', workshop);

console.log(`Node ${process.version}, medians of ${runs} runs of \`finews --print\`\n`);
console.log('| post | time | peak memory | within limits |\n| --- | ---: | ---: | --- |');
for (const [name, text] of Object.entries(posts)) {
  const file = path.join(workshop.folder, 'post.md');
  writeFileSync(file, text());
  const command = [...finews, '--print', file, '--width', '80'];
  const ms = median(Array.from({ length: runs }, () => run(command, environment).ms));
  const megabytes = peakProgram === undefined ? Number.NaN : peakMegabytes(peakProgram, command, environment);
  const isWithin = ms <= mostMs && !(megabytes > mostMegabytes);
  const memory = peakProgram === undefined ? 'needs a C compiler' : `${megabytes.toFixed(0)} MB`;
  console.log(`| ${name} | ${ms.toFixed(0)} ms | ${memory} | ${isWithin ? 'yes' : '**no**'} |`);
}
