import { makeWarning } from '../make-warning.ts';
import type { Warning } from '../warning.ts';
import type { Fields } from './fields.ts';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import { startOfProse } from './key-lines.ts';

/** A post's text, its front matter read. */
export interface ReadText {
  readonly fields: Fields;
  readonly body: string;
  readonly warnings: readonly Warning[];
}

/**
 * Splits a post's text and reads its front matter; never throws, and no line of text is lost. Two things show
 * only once YAML has failed: that the lines between two `---` are prose with a rule above and below, and that
 * the front matter was never closed, its end being a rule further down in the body.
 */
export function readFrontMatter(text: string): ReadText {
  const { source, body, warnings } = splitFrontMatter(text);
  if (source === undefined) return { fields: new Map(), body, warnings };
  const { fields, damage } = parseFrontMatter(source);
  if (damage === undefined) return { fields, body, warnings };
  if (fields.size === 0) return { fields, body: text, warnings: [] };
  const prose = startOfProse(source);
  if (prose === undefined) {
    return { fields, body, warnings: [...warnings, makeWarning('front-matter-damaged', damage)] };
  }
  const head = parseFrontMatter(source.slice(0, prose));
  return {
    fields: head.fields,
    body: text.slice(text.indexOf('\n') + 1 + prose),
    warnings: [
      { kind: 'front-matter-unclosed' },
      ...(head.damage === undefined ? [] : [makeWarning('front-matter-damaged', head.damage)]),
    ],
  };
}
