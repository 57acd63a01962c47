import type { Block, Definition } from '../post/post.ts';
import type { ArticleWords } from '../words/article.ts';
import type { Section } from './article.ts';
import { appendCode } from './code.ts';
import { appendFigure } from './figure.ts';
import { appendBlank, appendRow, appendText, centred, type Galley } from './galley.ts';
import { headingMark } from './heading.ts';
import type { LineSpan } from './line.ts';
import type { LinkNumbers } from './link-numbers.ts';
import { footnoteMarks, isTight, listMarks } from './list.ts';
import { innerMargin, type Margin } from './margin.ts';
import { thinRule } from './rule.ts';
import { styleText } from './style-text.ts';
import { appendTable } from './table/table.ts';

/** What the blocks of one article are set with and into. */
export interface Setting {
  readonly galley: Galley;
  readonly links: LinkNumbers;
  readonly sections: Section[];
  readonly words: ArticleWords;
  /** The level of the article's highest headings. */
  readonly topLevel: number;
  readonly isLinear: boolean;
}

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/**
 * Sets blocks below each other with a blank line between, but none below a heading, which belongs to what
 * follows it, and none where they are tight.
 */
export function layOutBlocks(
  blocks: readonly Block[],
  margin: Margin,
  setting: Setting,
  tight = false,
): void {
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (before && before.kind !== 'heading' && !tight) appendBlank(setting.galley, margin);
    layOutBlock(block, margin, setting);
  });
}

function layOutBlock(block: Block, margin: Margin, setting: Setting): void {
  const { galley, links } = setting;
  switch (block.kind) {
    case 'heading':
      layOutHeading(block, margin, setting);
      break;
    case 'paragraph':
      appendText(galley, margin, styleText(block.content, { role: margin.role }, links), block.isCentred);
      break;
    case 'links':
      appendText(galley, margin, styleText(block.content, { role: margin.role }, links));
      break;
    case 'source-line':
      appendText(galley, margin, styleText(block.content, { role: 'source-line' }, links));
      break;
    case 'quote':
      layOutQuote(block, margin, setting);
      break;
    case 'list':
      layOutItems(block.items, listMarks(block.items.length, block.start, margin.listDepth), margin, setting);
      break;
    case 'footnotes':
      if (!setting.isLinear) layOutRule(margin, galley, false);
      layOutItems(block.items, footnoteMarks(block.items.length), margin, setting);
      break;
    case 'definitions':
      layOutDefinitions(block.items, margin, setting);
      break;
    case 'table':
      appendTable(galley, margin, block, links, setting.isLinear);
      break;
    case 'code':
      appendCode(galley, margin, block.text);
      break;
    case 'figure':
      appendFigure(galley, margin, block, links, setting.words);
      break;
    case 'rule':
      if (!setting.isLinear) layOutRule(margin, galley, true);
      break;
  }
}

function layOutHeading({ level, content }: BlockOf<'heading'>, outer: Margin, setting: Setting): void {
  const { galley, sections, links } = setting;
  sections.push({ row: galley.lines.length, level, title: content.text.replaceAll('\n', ' ') });
  const { isLinear, words } = setting;
  const mark: LineSpan = isLinear
    ? { text: words.heading, role: 'heading' }
    : headingMark(level, setting.topLevel);
  const margin = innerMargin(outer, mark, galley.width, { repeats: !isLinear });
  appendText(galley, margin, styleText(content, { role: 'heading' }, links));
}

function layOutQuote({ blocks }: BlockOf<'quote'>, outer: Margin, setting: Setting): void {
  const { isLinear, words } = setting;
  const bar: LineSpan = { text: isLinear ? words.quote : '│ ', role: 'quote-bar' };
  const margin = innerMargin(outer, bar, setting.galley.width, { repeats: !isLinear, role: 'quote' });
  layOutBlocks(blocks, margin, setting);
}

function layOutItems(
  items: readonly (readonly Block[])[],
  marks: readonly string[],
  outer: Margin,
  setting: Setting,
): void {
  const { galley } = setting;
  const tight = isTight(items);
  const change = { repeats: false, listDepth: outer.listDepth + 1 };
  items.forEach((blocks, index) => {
    if (index > 0 && !tight) appendBlank(galley, outer);
    const margin = innerMargin(outer, { text: marks[index]!, role: 'list-mark' }, galley.width, change);
    layOutBlocks(blocks, margin, setting, tight);
  });
}

const DEFINITION_INDENT = '    ';

function layOutDefinitions(items: readonly Definition[], outer: Margin, setting: Setting): void {
  const { galley, links } = setting;
  const tight = isTight(items.map(item => item.blocks));
  items.forEach(({ term, blocks }, index) => {
    const hasMeaningAbove = (items[index - 1]?.blocks.length ?? 0) > 0;
    if (hasMeaningAbove && !tight) appendBlank(galley, outer);
    appendText(galley, outer, styleText(term, { role: outer.role, emphases: ['strong'] }, links));
    const indent = { text: DEFINITION_INDENT, role: 'text' as const };
    layOutBlocks(blocks, innerMargin(outer, indent, galley.width, { repeats: true }), setting, tight);
  });
}

const RULE_COLUMNS = 12;

function layOutRule(margin: Margin, galley: Galley, isCentred: boolean): void {
  const rule = [thinRule(Math.min(RULE_COLUMNS, margin.columns), 'rule', galley.width)];
  const spans = isCentred ? centred(rule, margin.columns, galley.width) : rule;
  appendRow(galley, margin, spans, galley.textLength);
}
