import { fenceAfter } from './code-fence.ts';

/**
 * Stand for what was taken out until its line is complete. Non-characters: cleaning leaves none of them in
 * any text.
 */
const unknownValue = '\ufdd1';
const removedTag = '\ufdd2';

/** A fence of code, a tag or an output of Liquid. Lengths are bounded, so that unclosed ones cost little. */
const token = new RegExp(
  [
    String.raw`^[ \t>]*(?<marker>${'`'}{3,}|~{3,})(?<rest>.*)$`,
    String.raw`\{%-?\s{0,9}(?<tag>\w{1,30})\b(?<words>[^{}]{0,500}?)-?%\}`,
    String.raw`\{\{-?(?<output>[^{}]{0,500}?)-?\}\}`,
  ].join('|'),
  'gm',
);

/**
 * Takes Liquid out of a post, as Jekyll does before it reads Markdown: known values are put in, links to
 * posts become the posts' addresses, `highlight` becomes fenced code. A value that only the site's build
 * knows leaves an ellipsis in a sentence, and takes its line along where the line says nothing without it.
 * Within fences Liquid stays, for somebody writes about it there; `raw` says so anywhere. One pass.
 */
export function removeLiquid(body: string, siteUrl: string | undefined): string {
  if (!body.includes('{%') && !body.includes('{{')) return body;
  const unended = new Set<string>();
  let result = '';
  let at = 0;
  let fence = '';
  token.lastIndex = 0;
  for (let found = token.exec(body); found; found = token.exec(body)) {
    const { marker, rest = '', tag, words = '', output = '' } = found.groups ?? {};
    result += body.slice(at, found.index);
    at = token.lastIndex;
    if (marker !== undefined) {
      fence = fenceAfter(fence, marker, rest);
      result += found[0];
    } else if (tag === 'raw' || (fence === '' && (tag === 'comment' || tag === 'highlight'))) {
      const end = unended.has(tag) ? undefined : findEnd(body, tag, at);
      if (end) {
        result += pairText(tag, words, body.slice(at, end.index));
        at = token.lastIndex = end.after;
      } else {
        unended.add(tag);
        result += removedTag;
      }
    } else if (fence !== '') {
      result += found[0];
    } else {
      result += tag === undefined ? outputText(output.trim(), siteUrl) : tagText(tag, words.trim());
    }
  }
  return (result + body.slice(at)).replace(/^.*[\ufdd1\ufdd2].*(?:\n|$)/gm, completeLine);
}

function findEnd(body: string, tag: string, at: number): { index: number; after: number } | undefined {
  const end = new RegExp(`\\{%-?\\s{0,9}end${tag}\\s{0,9}-?%\\}`, 'g');
  end.lastIndex = at;
  const found = end.exec(body);
  return found ? { index: found.index, after: end.lastIndex } : undefined;
}

/** What stands between a tag and its end, as it comes out. */
function pairText(tag: string, words: string, content: string): string {
  if (tag === 'raw') return content;
  if (tag === 'comment') return removedTag;
  const code = content
    .replace(/\{%-?\s{0,9}(?:end)?raw\s{0,9}-?%\}/g, '')
    .replace(/^[ \t]*\n|\n[ \t]*$/g, '');
  const fence = '~'.repeat(Math.max(6, ...(code.match(/~+/g) ?? []).map(run => run.length + 1)));
  const language = /^\s*([\w+#.-]+)/.exec(words)?.[1] ?? '';
  // In the first column, even within a list: code that is less indented than the item would end it and the
  // fence with it.
  return `\n${fence} ${language}\n${code}\n${fence}\n`;
}

function tagText(tag: string, words: string): string {
  return tag === 'link' || tag === 'post_url' ? addressOf(words) : removedTag;
}

/** Where Jekyll puts a file by default; a post lies under its date. */
function addressOf(path: string): string {
  const post = /^\/?(.*?)(?:_posts\/)?(\d{4})-(\d\d)-(\d\d)-([^/]+?)(?:\.\w+)?$/.exec(path);
  if (!post) return `/${path.replace(/^\/+/, '').replace(/\.(?:md|markdown)$/, '.html')}`;
  const [, folder = '', year, month, day, slug] = post;
  return `/${folder}${year}/${month}/${day}/${slug}/`;
}

function outputText(output: string, siteUrl: string | undefined): string {
  if (output === 'site.url') return siteUrl ?? '';
  if (output === 'site.baseurl') return '';
  return /^(["'])(.*?)\1/.exec(output)?.[2] ?? unknownValue;
}

/** A list's mark, a label, brackets: what is left of a line that had nothing but a value to tell. */
const saysNothing = /^[\s>]*(?:[-*+]|\d+[.)])?\s*(?:[^\s:：]{1,20}\s?[:：])?[\s<>()[\]"'*_`|,-]*$/;

function completeLine(line: string): string {
  const text = line.replaceAll(removedTag, '');
  if (!text.includes(unknownValue)) return text.trim() === '' ? '' : text;
  if (saysNothing.test(text.replaceAll(unknownValue, ''))) return '';
  return text
    .replaceAll(`<${unknownValue}>`, '…')
    .replace(/(?<=\]\(|[\w/.=#&?%-])\ufdd1|\ufdd1(?=[\w/])/g, '')
    .replaceAll(unknownValue, '…');
}
