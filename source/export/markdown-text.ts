import type { RichText, Span } from '../post/post.ts';
import { escapeHtml } from './html-text.ts';
import { type RichNode, richTree } from './rich-tree.ts';
import { safeUrl } from './safe-url.ts';

/** Text with its spans in Markdown, on one line where `lineBreak` is no newline. */
export function richMarkdown(content: RichText, lineBreak: string): string {
  return nodesMarkdown(richTree(content), lineBreak, '', '');
}

/** Whatever is a sign of Markdown, of HTML or of Liquid anywhere in a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]{}<>&~|^=$]/g, '\\$&').replace(/:(?=\/\/|$)/g, '\\:');
}

/** A line's text, so that its beginning is no heading, item, quote, rule or definition. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\s*)(?=[#+>:-])/, '$1\\').replace(/^(\s*\d{1,9})(?=[.)])/, '$1\\');
}

function nodesMarkdown(nodes: readonly RichNode[], lineBreak: string, before: string, after: string): string {
  return nodes
    .map((node, index) => {
      if (typeof node === 'string') return node.split('\n').map(escapeMarkdown).join(lineBreak);
      const left = edgeOf(nodes[index - 1], 'end') ?? before;
      const right = edgeOf(nodes[index + 1], 'start') ?? after;
      return spanMarkdown(node, lineBreak, left, right);
    })
    .join('');
}

/** The character of a neighbour that a span touches. */
function edgeOf(node: RichNode | undefined, edge: 'start' | 'end'): string | undefined {
  if (node === undefined) return undefined;
  const text = plainOf(node);
  return edge === 'end' ? text.slice(-1) : text.slice(0, 1);
}

function plainOf(node: RichNode): string {
  return typeof node === 'string' ? node : node.children.map(plainOf).join('');
}

const marks = { strong: '**', emphasis: '*', strike: '~~' } as const;
const elements = { strong: 'strong', emphasis: 'em', strike: 's', mark: 'mark' } as const;

function spanMarkdown(
  { span, children }: Exclude<RichNode, string>,
  lineBreak: string,
  before: string,
  after: string,
): string {
  const text = children.map(plainOf).join('');
  if (span.kind === 'code') return codeMarkdown(text);
  const inner = nodesMarkdown(children, lineBreak, '', '');
  if (span.kind === 'link' || span.kind === 'ticker') return linkMarkdown(span, inner);
  const { kind } = span;
  const isPlain = children.length === 1 && typeof children[0] === 'string';
  if (kind !== 'mark' && isPlain && isMarkable(text, before, after))
    return `${marks[kind]}${inner}${marks[kind]}`;
  return `<${elements[kind]}>${inner}</${elements[kind]}>`;
}

/**
 * Whether every reader of CommonMark takes signs around this text for emphasis: next to punctuation, as at `**“甲”**乙`, many
 * do not, and there an element says the same.
 */
function isMarkable(text: string, before: string, after: string): boolean {
  const isWord = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(text);
  return isWord && !/[*~_\\]$/.test(before) && !/^[*~_]/.test(after);
}

function linkMarkdown(span: Extract<Span, { kind: 'link' | 'ticker' }>, inner: string): string {
  const url = safeUrl(span.url);
  return url === undefined ? inner : `[${inner}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** Code within a line, in more backticks than it holds; as an element where Liquid or kramdown would change it. */
function codeMarkdown(code: string): string {
  const text = code.replaceAll('\n', ' ');
  if (/[{}|]/.test(text) || text.trim() !== text || text === '') {
    return `<code>${escapeHtml(text).replace(/[{}|\\`*_[\]~:^]/g, sign => `&#${sign.charCodeAt(0)};`)}</code>`;
  }
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = longest > 0 ? ' ' : '';
  return `${fence}${room}${text}${room}${fence}`;
}
