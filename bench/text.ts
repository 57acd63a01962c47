/**
 * Line breaks, widths and cleaning beside what others make of the same text: `npm run bench:text [ARCHIVE]`.
 * The first table is the same on every machine; the second is medians of one run, to be read as ratios.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { openArchive } from '../source/archive/open-archive.ts';
import { layOutArticle } from '../source/layout/lay-out-article.ts';
import { linesOf } from '../source/post/block-lines.ts';
import { parsePost } from '../source/post/parse-post.ts';
import { breakLines, type LineRange } from '../source/text/break-lines.ts';
import { cleanText } from '../source/text/clean.ts';
import { cellWidth } from '../source/text/width.ts';
import { Judge, noViolations } from '../test/text/violations.ts';
import { fillGreedily, otherBreakers, wrapAsHtmlToText, wrapAsInk } from './other-breakers.ts';

const [folder = path.join(import.meta.dirname, '..', 'posts')] = process.argv.slice(2);
const width = cellWidth(1);
const runs = 7;

const archive = await openArchive(folder, { systemTimezone: 'Asia/Shanghai' });
const { catalogue } = archive;
const places = Array.from(catalogue.select(), number => ({
  path: catalogue.head(number).path,
  site: catalogue.site,
}));
const files = places.map(place => ({ ...place, bytes: readFileSync(path.join(archive.root, place.path)) }));

/**
 * What finews shows of the posts, but code, which it never breaks. wrap-ansi normalises: so all get normal
 * forms.
 */
const paragraphs = files
  .flatMap(file => linesOf(parsePost(file).blocks.filter(({ kind }) => kind !== 'code')))
  .flatMap(({ text }) => text.normalize().split('\n'))
  .filter(paragraph => paragraph.trim() !== '');
const characters = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);

/** 100,000 characters to measure speed with: some of the paragraphs, or all of them several times. */
const sample: string[] = [];
let sampleCharacters = 0;
for (let index = 0; sampleCharacters < 100_000; index = (index + 1) % paragraphs.length) {
  sample.push(paragraphs[index]!);
  sampleCharacters += paragraphs[index]!.length;
}

console.log(`${files.length} posts, ${paragraphs.length} paragraphs, ${characters} characters`);
printViolations([40, 60, 80]);
printSpeeds();

function printViolations(widths: readonly number[]): void {
  const judges = paragraphs.map(paragraph => new Judge(paragraph));
  const finews = {
    name: '**finews**',
    breakAll: (texts: readonly string[], columns: number) =>
      texts.map(text => breakLines(text, columns, width)),
  };
  console.log('\nViolations of CLREQ that could have been avoided, per 1,000 lines\n');
  console.log('| columns | | bad start | bad end | split number | parted unit | too wide |');
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: |');
  for (const columns of widths) {
    for (const { name, breakAll } of [finews, ...otherBreakers]) {
      const layouts: readonly LineRange[][] | undefined = breakAll(paragraphs, columns);
      if (layouts === undefined) continue;
      const counts = noViolations();
      for (const [index, judge] of judges.entries()) judge.count(layouts[index]!, columns, counts);
      const { lines, ...faults } = counts;
      const figures = Object.values(faults).map(count => ((count / lines) * 1000).toFixed(1));
      console.log(`| ${columns} | ${name} | ${figures.join(' | ')} |`);
    }
  }
}

function printSpeeds(): void {
  const lay = { columns: 80, width, language: 'zh', timezone: catalogue.site.timezone } as const;
  console.log('\n| step | | million characters a second |\n| --- | --- | ---: |');
  printSpeed('width', '**finews**', text => width.ofText(text));
  printSpeed('width', 'string-width', text => stringWidth(text));
  printSpeed('cleaning', '**finews**', text => cleanText(text));
  printSpeed('cleaning', '`stripVTControlCharacters` of Node', text => stripVTControlCharacters(text));
  printSpeed('line breaks, 80 columns', '**finews**', text => breakLines(text, 80, width));
  printSpeed('line breaks, 80 columns', 'wrap-ansi', text => wrapAsInk(text, 80));
  printSpeed('line breaks, 80 columns', 'html-to-text', text => wrapAsHtmlToText(text, 80));
  printSpeed('line breaks, 80 columns', '`linebreak`, filled greedily', text => fillGreedily(text, 80));

  console.log('\n| a post, from its bytes to its lines | ms |\n| --- | ---: |');
  const posts = files.map(parsePost);
  const parseMs = files.map(file => medianMs(() => parsePost(file)));
  const layMs = posts.map(post => medianMs(() => layOutArticle(post, lay)));
  console.log(`| parse, median post | ${median(parseMs).toFixed(3)} |`);
  console.log(`| lay out at 80 columns, median post | ${median(layMs).toFixed(3)} |`);
}

function printSpeed(step: string, name: string, work: (paragraph: string) => unknown): void {
  const ms = medianMs(() => {
    for (const paragraph of sample) work(paragraph);
  });
  const speed = sampleCharacters / ms / 1000;
  console.log(`| ${step} | ${name} | ${speed.toFixed(speed < 10 ? 2 : 0)} |`);
}

function medianMs(work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
