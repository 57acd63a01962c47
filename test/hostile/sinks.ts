import { buildCatalogue } from '../../source/catalogue/build-catalogue.ts';
import { emptyMarks } from '../../source/catalogue/marks.ts';
import { jsonPost } from '../../source/cli/output/json-post.ts';
import { alignedRows, jsonRows, tabbedRows } from '../../source/cli/output/list-rows.ts';
import { toHtml } from '../../source/export/to-html.ts';
import { toMarkdown } from '../../source/export/to-markdown.ts';
import { layOutArticle } from '../../source/layout/lay-out-article.ts';
import { toAnsi, toPlainText } from '../../source/layout/to-text.ts';
import { describeWarning } from '../../source/post/describe-warning.ts';
import { parseHead } from '../../source/post/parse-head.ts';
import { parsePost } from '../../source/post/parse-post.ts';
import { cellWidth } from '../../source/text/width.ts';
import type { Allowed } from './oracle.ts';

/** What was written, and what it may hold. */
export interface Written {
  readonly text: string;
  readonly allowed: Allowed;
}

const site = { title: 'News', url: 'https://a.example', timezone: 'Asia/Shanghai', language: undefined };
const width = cellWidth(1);
const display = { language: 'en', width, hasColour: true, isStyled: true, systemTimezone: 'UTC' } as const;

/** One file through every form in which finews writes a post or a row, without disk and process: for many, fast. */
export function throughSinks(bytes: Uint8Array, path = '_posts/2024-03-05-a.md'): Map<string, Written> {
  const post = parsePost({ path, bytes, site });
  const catalogue = buildCatalogue([post.head], site, new Map());
  const [category] = catalogue.categories;
  const place = { category: category!.id, categoryName: category!.name, timezone: site.timezone };
  const options = { ...place, language: 'zh', hasHeader: true } as const;
  const { lines } = layOutArticle(post, { columns: 60, width, ...options });
  const rows = { catalogue, marks: emptyMarks, recordEnd: '\n' } as const;
  const text = (written: string): Written => ({ text: written, allowed: {} });
  const styled = (written: string): Written => ({ text: written, allowed: { styles: true } });
  return new Map([
    ['text', text(toPlainText(lines))],
    ['ANSI', styled(toAnsi(lines, { hasColour: true, hasLinks: true }))],
    ['HTML', text(toHtml(post, options))],
    ['Markdown', text(toMarkdown(post, options))],
    ['JSON', text(JSON.stringify(jsonPost({ post, ...place }, emptyMarks)))],
    ['row', styled(alignedRows(rows, display, { columns: 80, nowMs: 0 })(0))],
    ['row with tabs', { text: tabbedRows(rows)(0), allowed: { tabs: true } }],
    ['row of JSON', text(jsonRows(rows)(0))],
    ['warnings', text(post.warnings.map(warning => describeWarning(warning, 'en')).join('\n'))],
    ['head', text(JSON.stringify(parseHead({ path, text: Buffer.from(bytes).toString(), site })))],
  ]);
}
