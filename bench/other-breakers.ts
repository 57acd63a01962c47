import { spawnSync } from 'node:child_process';
import { convert } from 'html-to-text';
import LineBreaker from 'linebreak';
import wrapAnsi from 'wrap-ansi';
import type { LineRange } from '../source/text/break-lines.ts';
import { cellWidth } from '../source/text/width.ts';

/**
 * How others break paragraphs into lines, as ranges of each paragraph, so that one judge can judge them all.
 */
export interface Breaker {
  readonly name: string;
  /** Undefined where the tool is not on this machine. */
  breakAll(paragraphs: readonly string[], columns: number): readonly LineRange[][] | undefined;
}

export const otherBreakers: readonly Breaker[] = [
  {
    name: "Ink's `<Text wrap>` (wrap-ansi)",
    breakAll: (paragraphs, columns) =>
      paragraphs.map(paragraph => rangesOf(paragraph, wrapAsInk(paragraph, columns).split('\n'))),
  },
  {
    name: 'html-to-text',
    breakAll: (paragraphs, columns) =>
      paragraphs.map(paragraph => rangesOf(paragraph, wrapAsHtmlToText(paragraph, columns).split('\n'))),
  },
  {
    name: '`linebreak` (UAX #14), filled greedily',
    breakAll: (paragraphs, columns) => paragraphs.map(paragraph => fillGreedily(paragraph, columns)),
  },
  { name: '`w3m -dump`', breakAll: dumpWithW3m },
];

/** With the options that Ink 8 gives it. */
export function wrapAsInk(paragraph: string, columns: number): string {
  return wrapAnsi(paragraph, columns, { trim: false, hard: true });
}

/** Allowed to split what has no space in it: Chinese would stay one line otherwise. */
export function wrapAsHtmlToText(paragraph: string, columns: number): string {
  return convert(`<p>${escapeHtml(paragraph)}</p>`, {
    wordwrap: columns,
    longWordSplit: { forceWrapOnLimit: true },
  });
}

/** As many pieces a line as fit, which is all that `linebreak` leaves to do. */
export function fillGreedily(paragraph: string, columns: number): LineRange[] {
  const width = cellWidth(1);
  const breaker = new LineBreaker(paragraph);
  const lines: LineRange[] = [];
  let start = 0;
  let end = 0;
  let cells = 0;
  let last = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const piece = paragraph.slice(last, next.position);
    const content = piece.trimEnd();
    if (end > start && cells + width.ofText(content) > columns) {
      lines.push({ start, end });
      start = last;
      cells = 0;
    }
    end = last + content.length;
    cells += width.ofText(piece);
    last = next.position;
  }
  lines.push({ start, end });
  return lines;
}

/** One run for all paragraphs, which come back with an empty line between them. */
function dumpWithW3m(paragraphs: readonly string[], columns: number): LineRange[][] | undefined {
  const html = paragraphs.map(paragraph => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
  const options = ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', String(columns)];
  const { status, stdout } = spawnSync('w3m', options, { input: html, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) return undefined;
  const dumped = stdout.trim().split(/\n{2,}/);
  return paragraphs.map((paragraph, index) => rangesOf(paragraph, dumped[index]!.split('\n')));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Finds a tool's lines in the paragraph; it may have changed nothing but spaces. */
function rangesOf(paragraph: string, lines: readonly string[]): LineRange[] {
  const ranges: LineRange[] = [];
  let offset = 0;
  for (const line of lines) {
    let start = -1;
    let end = offset;
    for (const character of line.replace(/\s/g, '')) {
      while (/\s/.test(paragraph[offset] ?? '')) offset++;
      if (!paragraph.startsWith(character, offset)) throw new Error(`not in the paragraph: ${line}`);
      if (start < 0) start = offset;
      offset += character.length;
      end = offset;
    }
    if (start >= 0) ranges.push({ start, end });
  }
  return ranges;
}
