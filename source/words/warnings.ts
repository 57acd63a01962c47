import type { Bilingual } from './language.ts';
import { reasonInWords } from './system-errors.ts';
import { yamlReasonInChinese } from './yaml-reasons.ts';

/**
 * What is wrong with a post and what was done about it, by the warning's kind; a detail is what stood in the
 * file.
 */
interface WarningWords {
  readonly [kind: string]: (detail: string | undefined) => string;
}

export const warningWords = {
  en: {
    truncated: () => 'The file is longer than 2 MiB; only the beginning is shown.',
    'read-as-gb18030': () => 'The file is not UTF-8; it was read as GB18030.',
    'bad-bytes': () => 'Some bytes are not text; each is shown as \ufffd.',
    'empty-file': () => 'The file is empty.',
    'front-matter-unclosed': () =>
      'Nothing closes the front matter; it was taken to end where the text begins.',
    'front-matter-damaged': detail =>
      `The front matter is not YAML${reason(detail)}; it was read line by line.`,
    'front-matter-refused': detail =>
      `The front matter is written in ${detail ?? 'another language'} and not in YAML; it was neither run nor read.`,
    'title-missing': () => 'The post has no title; the beginning of its text stands for it.',
    'date-unusable': detail =>
      `The date${quoted(detail)} cannot be read; the file’s name was looked at instead.`,
    'date-missing': () => 'No date could be found; the post is listed last.',
    'too-deep': () => 'The body is nested too deeply; it is shown as plain text.',
    'too-many-parts': () => 'The body has too many lines or tags; it is shown as plain text.',
    unreadable: detail => `The file could not be read${reason(reasonInWords(detail ?? '', 'en'))}.`,
  },
  zh: {
    truncated: () => '文件超过 2 MiB，只显示开头部分。',
    'read-as-gb18030': () => '文件不是 UTF-8 编码，已按 GB18030 读取。',
    'bad-bytes': () => '文件里有些字节不是文字，已显示为 \ufffd。',
    'empty-file': () => '文件是空的。',
    'front-matter-unclosed': () => '文件头没有结束标记，已在正文开始处断开。',
    'front-matter-damaged': detail =>
      `文件头不是合法的 YAML${reasonInBrackets(yamlReasonInChinese(detail ?? ''))}，已逐行读取。`,
    'front-matter-refused': detail =>
      `文件头用的是${detail ? ` ${detail} ` : '别的语言'}而不是 YAML，没有执行，也没有读取。`,
    'title-missing': () => '文章没有标题，以正文开头代替。',
    'date-unusable': detail => `文件头里的日期${detail ? `“${detail}”` : ''}无法识别，改从文件名里找。`,
    'date-missing': () => '找不到日期，文章排在最后。',
    'too-deep': () => '正文嵌套过深，按纯文本显示。',
    'too-many-parts': () => '正文的行或标签过多，按纯文本显示。',
    unreadable: detail => `文件无法读取${reasonInBrackets(reasonInWords(detail ?? '', 'zh'))}。`,
  },
} satisfies Bilingual<WarningWords>;

function reason(detail: string | undefined): string {
  return detail ? ` (${detail})` : '';
}

function reasonInBrackets(detail: string | undefined): string {
  return detail ? `（${detail}）` : '';
}

function quoted(detail: string | undefined): string {
  return detail ? ` “${detail}”` : '';
}
