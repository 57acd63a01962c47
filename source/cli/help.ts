import { cellWidth } from '../text/width.ts';
import type { CliWords } from '../words/cli.ts';
import { dashed, optionTable } from './options.ts';

/** The text of `--help`: examples first, the reference after them. Ends in a newline. */
export function helpText(words: CliWords): string {
  const { headings, values } = words;
  const options = Object.entries(optionTable).map(([key, row]): Row => {
    const short = 'shortFlag' in row ? `-${row.shortFlag}, ` : '    ';
    const value = 'valueName' in row ? ` ${row.valueName}` : '';
    return [`${short}${dashed(key)}${value}`, words.options[key] ?? ''];
  });
  return [
    words.summary,
    '',
    headings.examples,
    ...table(words.examples),
    '',
    headings.usage,
    `  finews [${values.archive}]`,
    `  finews --print ${values.post} [${values.archive}]`,
    '',
    headings.options,
    ...table(options),
    '',
    ...words.more,
    '',
  ].join('\n');
}

type Row = readonly [left: string, right: string];

function table(rows: readonly Row[]): string[] {
  const width = cellWidth(1);
  const leftColumns = Math.max(...rows.map(([left]) => width.ofText(left)));
  return rows.map(([left, right]) => `  ${left}${' '.repeat(leftColumns - width.ofText(left))}   ${right}`);
}
