import { describeWarning } from '../post/describe-warning.ts';
import type { Post } from '../post/post.ts';
import type { CellWidth } from '../text/width.ts';
import { articleWords } from '../words/article.ts';
import type { Article, Link } from './article.ts';
import { appendFooter } from './footer.ts';
import { appendBlank, appendText, beginBody, emptyGalley, type Galley } from './galley.ts';
import { topHeadingLevel, withoutLastHeadings } from './heading.ts';
import { layOutBlocks, type Setting } from './lay-out-blocks.ts';
import type { Line } from './line.ts';
import { asTheyAre, linesWithText } from './linear.ts';
import { type ArticleLink, createLinkNumbers } from './link-numbers.ts';
import { type Margin, pageMargin } from './margin.ts';
import { foldMeta, type MetaOptions, metaOf } from './meta.ts';
import { plainText } from './styled-text.ts';

interface ArticleOptions extends MetaOptions {
  /** Cells a row may take; `Infinity` for lines as long as their paragraphs. */
  readonly columns: number;
  readonly width: CellWidth;
  /**
   * Whether the lines are to be heard one after the other: what columns, rules and bars show is then said in words, and no line
   * is blank.
   */
  readonly isLinear?: boolean;
}

/**
 * Lays a post out: title, date and place, body, source, addresses. The reader and `--print` both show
 * exactly these lines.
 */
export function layOutArticle(post: Post, options: ArticleOptions): Article {
  const { columns, isLinear = false } = options;
  const words = articleWords[options.language];
  const links = createLinkNumbers();
  const page = pageMargin(columns);
  const blocks = withoutLastHeadings(post.blocks);
  const galley = beginBody(layOutHeader(post, page, options));
  const setting: Setting = {
    galley,
    links,
    sections: [],
    words,
    topLevel: topHeadingLevel(blocks),
    isLinear,
  };
  layOutBlocks(blocks, page, setting);
  if (blocks.length === 0) appendText(galley, page, plainText(words.noText, { role: 'hint' }));
  appendFooter(galley, columns, post.originalUrl, links.numbered(), words);
  const { lines, offsets, rowOf } = isLinear ? linesWithText(galley) : asTheyAre(galley);
  return {
    columns,
    lines,
    sections: setting.sections.map(section => ({ ...section, row: rowOf(section.row) })),
    links: withRows([...links.numbered(), ...links.unnumbered()], lines),
    offsets,
  };
}

/** Title, date and place, and what is wrong with the post. */
function layOutHeader(post: Post, page: Margin, options: ArticleOptions): Galley {
  const galley = emptyGalley(options.width);
  appendText(galley, page, plainText(post.title, { role: 'title' }));
  const meta = foldMeta(metaOf(post, options), options.columns, options.width);
  appendText(galley, page, plainText(meta, { role: 'meta' }));
  for (const warning of post.warnings) {
    if (warning.kind === 'date-missing') continue; // The line above says so.
    appendText(galley, page, plainText(describeWarning(warning, options.language), { role: 'warning' }));
  }
  appendBlank(galley, page);
  return galley;
}

/** Links with the rows that show them first. */
function withRows(links: readonly ArticleLink[], lines: readonly Line[]): Link[] {
  if (links.length === 0) return [];
  const rows = new Map<string, number>();
  lines.forEach((line, row) => {
    for (const { url } of line.spans) if (url !== undefined && !rows.has(url)) rows.set(url, row);
  });
  return links.map(link => ({ ...link, row: rows.get(link.url) ?? 0 }));
}
