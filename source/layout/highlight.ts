import type { Line, LineSpan, Role } from './line.ts';

/** A stretch of a line, in UTF-16 units from its start. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
}

/** The line with other roles over parts of it. Stretches are ascending and do not overlap. */
export function highlight(line: Line, stretches: readonly Stretch[]): Line {
  const spans: LineSpan[] = [];
  let position = 0;
  for (const span of line.spans) {
    const end = position + span.text.length;
    let from = position;
    for (const stretch of stretches) {
      const start = Math.max(stretch.start, from);
      const stop = Math.min(stretch.end, end);
      if (start >= stop) continue;
      if (start > from) spans.push({ ...span, text: span.text.slice(from - position, start - position) });
      spans.push({ ...span, text: span.text.slice(start - position, stop - position), role: stretch.role });
      from = stop;
    }
    if (from < end) spans.push({ ...span, text: span.text.slice(from - position) });
    position = end;
  }
  return { spans };
}

/** The characters of a line, without roles. */
export function textOf(line: Line): string {
  return line.spans.map(span => span.text).join('');
}
