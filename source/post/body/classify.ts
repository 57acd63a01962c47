import type { Block, RichText } from '../post.ts';
import type { Site } from '../site.ts';
import { leadsBack } from './navigation.ts';
import { textOutside } from './rich-text.ts';

type Paragraph = Extract<Block, { kind: 'paragraph' }>;

/** Longer texts in bold are sentences that shout, not headings. */
const maxHeadingCharacters = 60;
const maxCaptionCharacters = 60;

/** The heading that a paragraph in bold stands for. */
const boldHeadingLevel = 3;

const sourceLine = /^[（(]?\s*(?:文章|本文|稿件|新闻)来源\s*[:：]\s*\S[^\n]{0,60}$/;
const sourceName = /来源\s*[:：]\s*([^\n]{1,60}?)\s*[）)]?$/;

/** Between the links of a row of links. */
const separators = /^[\s｜|·•/／]*$/;

/** `图片来源：…`, `图：…`, `图1`, with the triangle that points at the picture. */
const captionStart = /^[▲△（(]?\s*图(?:片|表)?\s*(?:来源|源|\d|[:：/])/;

/**
 * Finds out what a post's paragraphs are besides paragraphs: the line that names the medium, a row of links,
 * a heading that is only bold, the caption of the picture above. Links back to the archive's own pages are
 * left out at the end.
 */
export function classify(blocks: readonly Block[], site: Site): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind !== 'paragraph') {
      result.push(block);
    } else if (last?.kind === 'figure' && !last.caption && isCaption(block)) {
      result[result.length - 1] = { ...last, caption: block.content };
    } else {
      result.push(classifyParagraph(block));
    }
  }
  while (isNavigation(result.at(-1), site)) result.pop();
  return result;
}

/** The medium that the source line names: `（文章来源：河北新闻网）` gives 河北新闻网. */
export function sourceOf(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const name = block.kind === 'source-line' ? sourceName.exec(block.content.text)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}

function classifyParagraph(paragraph: Paragraph): Block {
  const { content } = paragraph;
  if (sourceLine.test(content.text)) return { kind: 'source-line', content };
  if (isLinks(content)) return { kind: 'links', content };
  if (!isBoldHeading(content)) return paragraph;
  const spans = content.spans.filter(span => span.kind !== 'strong');
  return { kind: 'heading', level: boldHeadingLevel, content: { text: content.text, spans } };
}

function isLinks(content: RichText): boolean {
  return content.spans.some(span => span.kind === 'link') && separators.test(textOutside(content, ['link']));
}

function isBoldHeading(content: RichText): boolean {
  const { text } = content;
  return (
    text.length <= maxHeadingCharacters &&
    !/\n|[。；，;,]$/.test(text) &&
    /[\p{L}\p{N}]/u.test(text) &&
    isBold(content)
  );
}

function isBold(content: RichText): boolean {
  return textOutside(content, ['strong']).trim() === '';
}

function isCaption({ content, isCentred }: Paragraph): boolean {
  if (content.text.length > maxCaptionCharacters) return false;
  return captionStart.test(content.text) || (isCentred && !isBold(content));
}

function isNavigation(block: Block | undefined, site: Site): boolean {
  if (block?.kind !== 'links') return false;
  const { text, spans } = block.content;
  return spans.every(
    span => span.kind !== 'link' || leadsBack(text.slice(span.start, span.end), span.url, site),
  );
}
