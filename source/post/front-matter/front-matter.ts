import { makeWarning } from '../make-warning.ts';
import type { Warning } from '../warning.ts';
import { readFastFrontMatter } from './fast-front-matter.ts';
import type { Fields } from './fields.ts';
import { endOfKeyLines } from './key-lines.ts';
import { readLenientFrontMatter } from './lenient-front-matter.ts';
import { readYamlFrontMatter } from './yaml-front-matter.ts';

/** Front matter that has not ended after so many characters is text that happens to begin with `---`. */
const maxCharacters = 16 * 1024;

const openingLine = /^---[ \t]*(?:\n|$)/;
const closingLine = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/g;
/**
 * First lines by which other tools (gray-matter, Hexo, Metalsmith) choose another notation, some of which run
 * as code.
 */
const refusedLine =
  /^---[ \t]*((?:java|coffee|type)script|[cm]?js|ts|coffee|cson|json[5c]?|toml|ya?ml)[ \t]*\n/i;

/** A file's text in its two parts. */
interface SplitText {
  /** What stands between the fences, in lines; undefined where there is no front matter. */
  readonly source: string | undefined;
  readonly body: string;
  readonly warnings: readonly Warning[];
}

/**
 * Parts the front matter from the body. As in Jekyll, only a first line that is exactly `---` opens it, and
 * the first line that is `---` or `...` closes it.
 *
 * Where it is never closed, the lines of keys up to the first blank line are taken for it. Where the first
 * line names a language (`---js`), the block is neither read nor shown.
 */
export function splitFrontMatter(text: string): SplitText {
  const opening = openingLine.exec(text) ?? refusedLine.exec(text);
  if (!opening) return { source: undefined, body: text, warnings: [] };
  const refused = opening[1];
  const start = opening[0].length;
  // The opening line's own newline may be the closing line's.
  closingLine.lastIndex = start - 1;
  const closing = closingLine.exec(text);
  if (!closing || closing.index > start + maxCharacters) {
    return refused ? { source: undefined, body: text, warnings: [] } : splitUnclosed(text, start);
  }
  const body = text.slice(closing.index + closing[0].length);
  if (refused) {
    return { source: undefined, body, warnings: [makeWarning('front-matter-refused', refused)] };
  }
  return { source: text.slice(start, closing.index + 1), body, warnings: [] };
}

function splitUnclosed(text: string, start: number): SplitText {
  const end = start + endOfKeyLines(text.slice(start, start + maxCharacters));
  if (end === start) return { source: undefined, body: text, warnings: [] };
  return {
    source: text.slice(start, end),
    body: text.slice(end),
    warnings: [{ kind: 'front-matter-unclosed' }],
  };
}

/** What a front matter says, and why YAML could not read it where only the lenient reader could. */
interface ParsedFrontMatter {
  readonly fields: Fields;
  readonly damage?: string;
}

/**
 * Reads the lines between the fences: the fast way, else as YAML, else whatever can be saved. Never throws.
 */
export function parseFrontMatter(source: string): ParsedFrontMatter {
  const fields = readFastFrontMatter(source);
  if (fields) return { fields };
  try {
    return { fields: readYamlFrontMatter(source) };
  } catch (error) {
    return { fields: readLenientFrontMatter(source), damage: reasonOf(error) };
  }
}

/** js-yaml's `message` quotes the file over several lines; its `reason` says what is wrong. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message;
}
