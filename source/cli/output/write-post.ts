import { layOutArticle } from '../../layout/lay-out-article.ts';
import type { Line } from '../../layout/line.ts';
import { thinRule } from '../../layout/rule.ts';
import { toAnsi, toPlainText } from '../../layout/to-text.ts';
import { readMarks } from '../../marks/read-marks.ts';
import type { Format, Options } from '../arguments/options.ts';
import type { Context } from '../context.ts';
import type { ShownPost } from '../posts/shown-post.ts';
import { configFolderFor } from '../settings-for.ts';
import { terminalColumns } from './terminal-columns.ts';

/** A post as it is written, in one piece or as its file comes; `index` counts the posts of this run. */
export type PostWriter = (
  shown: ShownPost,
  index: number,
) => readonly [string] | AsyncIterable<string | Uint8Array>;

/** Text is set in at most this many columns unless `--width` says otherwise. */
const mostColumns = 80;

/** What writes posts in the format that is asked for; what only one format needs is loaded for it alone. */
export async function writerFor(context: Context, isPaged: boolean): Promise<PostWriter> {
  const { options, display } = context;
  if (options.isRaw) return shown => rawBytes(shown, options.recordEnd);
  const format = options.format ?? (display.isStyled ? 'ansi' : 'text');
  if (format === 'text' || format === 'ansi') return articleWriter(context, format, isPaged);
  return exportWriter(context, format);
}

async function* rawBytes(
  { bytes }: ShownPost,
  recordEnd: Options['recordEnd'],
): AsyncIterable<string | Uint8Array> {
  yield* bytes();
  if (recordEnd === '\0') yield recordEnd;
}

function articleWriter(context: Context, format: 'text' | 'ansi', isPaged: boolean): PostWriter {
  const { options, world, display } = context;
  const isRefused = options.colour === 'never' || Boolean(world.environment.NO_COLOR);
  const isColoured = display.hasColour || (options.format === 'ansi' && !isRefused);
  // A pipe that keeps the styles (`less -R`) may not know hyperlinks; a terminal does, or ignores them.
  const hasLinks = world.stdout.isTTY === true && !isPaged;
  const written = (lines: readonly Line[]): string =>
    format === 'ansi' ? toAnsi(lines, { hasColour: isColoured, hasLinks }) : toPlainText(lines);
  const rule = thinRule(Math.min(columnsFor(context), mostColumns), 'rule', display.width);
  const parting = written([blankLine, { spans: [rule] }, blankLine]);
  return ({ post, timezone, categoryName }, index) => {
    const article = layOutArticle(post, {
      columns: columnsFor(context),
      width: display.width,
      language: display.language,
      timezone,
      ...(categoryName !== undefined && { categoryName }),
    });
    const lines = options.isBodyOnly ? bodyOf(article.lines) : article.lines;
    return [parted(written(lines), index, options.recordEnd, parting)];
  };
}

async function exportWriter(context: Context, format: Exclude<Format, 'text' | 'ansi'>): Promise<PostWriter> {
  const { options, display, world } = context;
  const { isBodyOnly, recordEnd } = options;
  if (format === 'json') {
    const { jsonPost } = await import('./json-post.ts');
    const marks = readMarks(configFolderFor(world));
    return shown => [`${JSON.stringify(jsonPost(shown, marks))}${recordEnd}`];
  }
  const language = display.language;
  if (format === 'html') {
    const { toHtml } = await import('../../export/to-html.ts');
    return ({ post, ...place }, index) => [
      parted(toHtml(post, { ...place, language, hasHeader: !isBodyOnly }), index, recordEnd),
    ];
  }
  const { toMarkdown } = await import('../../export/to-markdown.ts');
  return ({ post, ...place }, index) => [
    parted(toMarkdown(post, { ...place, language, hasHeader: !isBodyOnly }), index, recordEnd),
  ];
}

const blankLine: Line = { spans: [] };

/** A post as it stands among others: with a zero byte behind it under `-0`, else with `parting` before all but the first. */
function parted(text: string, index: number, recordEnd: Options['recordEnd'], parting = '\n'): string {
  if (recordEnd === '\0') return text + recordEnd;
  return index === 0 ? text : parting + text;
}

/** The article without its head: what comes after the first blank line. */
function bodyOf(lines: readonly Line[]): readonly Line[] {
  return lines.slice(lines.findIndex(({ spans }) => spans.every(({ text }) => text.trim() === '')) + 1);
}

function columnsFor({ options, world }: Context): number {
  if (options.columns === undefined) return Math.min(terminalColumns(world), mostColumns);
  return options.columns === 0 ? Number.POSITIVE_INFINITY : options.columns;
}
