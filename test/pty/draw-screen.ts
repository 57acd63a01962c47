import type { IBufferCell } from '@xterm/headless';
import type { TestTerminal } from './terminal.ts';

const cellWidthPx = 8.4;
const rowHeightPx = 19;
const marginPx = 16;
const background = '#1c1f26';
const foreground = '#d7dae0';
/** The sixteen colours of a terminal, in its order: black to white, then the bright ones. */
const palette = (
  '#1c1f26 #e06c75 #98c379 #d8b36a #61afef #c678dd #56b6c2 #abb2bf ' +
  '#6b7280 #ef7a85 #a9d38b #e5c07b #7bbdf5 #d18ae6 #6cc7d2 #ffffff'
).split(' ');

/** Cells of one row that share their looks and their width, so that one SVG text with one advance draws them. */
interface Run {
  readonly column: number;
  readonly cells: number;
  readonly text: string;
  readonly looks: string;
  readonly ground: string | undefined;
}

/** An SVG picture of what a terminal shows at this moment. */
export function drawScreen(terminal: TestTerminal, title: string): string {
  const { buffer } = terminal;
  const rows = terminal.screen.length;
  const columns = buffer.getLine(0)?.length ?? 0;
  const width = columns * cellWidthPx + 2 * marginPx;
  const height = rows * rowHeightPx + 2 * marginPx;
  const drawn = Array.from({ length: rows }, (_, row) =>
    runsOf(terminal, row)
      .map(run => drawRun(run, row))
      .join(''),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${background}"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', 'PingFang SC', 'Microsoft YaHei', monospace" font-size="14">`,
    ...drawn.filter(text => text !== ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function runsOf({ buffer }: TestTerminal, row: number): Run[] {
  const line = buffer.getLine(buffer.baseY + row);
  const runs: Run[] = [];
  for (let column = 0; column < (line?.length ?? 0); ) {
    const cell = line!.getCell(column)!;
    const cells = Math.max(1, cell.getWidth());
    const run = { column, cells, text: cell.getChars() || ' ', ...looksOf(cell) };
    const last = runs.at(-1);
    const isSame = last !== undefined && last.looks === run.looks && last.ground === run.ground;
    if (isSame && last.cells / [...last.text].length === cells) {
      runs[runs.length - 1] = { ...last, cells: last.cells + cells, text: last.text + run.text };
    } else {
      runs.push(run);
    }
    column += cells;
  }
  return runs.filter(({ text, ground }) => text.trim() !== '' || ground !== undefined);
}

function looksOf(cell: IBufferCell): { looks: string; ground: string | undefined } {
  const ink = cell.isFgDefault() ? undefined : palette[cell.getFgColor()];
  const paper = cell.isBgDefault() ? undefined : palette[cell.getBgColor()];
  const isInverse = cell.isInverse() !== 0;
  const fill = isInverse ? (paper ?? background) : (ink ?? foreground);
  const looks = [
    `fill="${fill}"`,
    cell.isBold() ? ' font-weight="bold"' : '',
    cell.isDim() ? ' opacity="0.6"' : '',
    cell.isItalic() ? ' font-style="italic"' : '',
    cell.isUnderline() ? ' text-decoration="underline"' : '',
  ].join('');
  return { looks, ground: isInverse ? (ink ?? foreground) : paper };
}

function drawRun({ column, cells, text, looks, ground }: Run, row: number): string {
  const left = marginPx + column * cellWidthPx;
  const top = marginPx + row * rowHeightPx;
  const width = pixels(cells * cellWidthPx);
  const paper =
    ground === undefined
      ? ''
      : `<rect x="${pixels(left)}" y="${top}" width="${width}" height="${rowHeightPx}" fill="${ground}"/>`;
  if (text.trim() === '') return paper;
  // Each character at its own place: fonts differ in how wide their ideographs are.
  const characters = [...text];
  const advance = (cells / characters.length) * cellWidthPx;
  // An ideograph fills its two cells.
  const size = advance > cellWidthPx ? ' font-size="16"' : '';
  const places = characters.map((_, index) => pixels(left + index * advance)).join(' ');
  return `${paper}<text x="${places}" y="${top + 14}" xml:space="preserve"${size} ${looks}>${escapeXml(text)}</text>`;
}

function pixels(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
