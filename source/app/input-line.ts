/** A line of text being typed. The cursor is an offset in it, always between two graphemes. */
export interface InputLine {
  readonly text: string;
  readonly cursor: number;
}

export type InputEdit =
  | { readonly kind: 'insert'; readonly text: string }
  | {
      readonly kind:
        | 'delete-before'
        | 'delete-after'
        | 'delete-word'
        | 'delete-word-after'
        | 'clear'
        | 'clear-after'
        | 'left'
        | 'right'
        | 'word-left'
        | 'word-right'
        | 'start'
        | 'end';
    };

export const emptyInput: InputLine = { text: '', cursor: 0 };

export function inputOf(text: string): InputLine {
  return { text, cursor: text.length };
}

/** The line after one edit. Letters with their marks and emoji go as a whole. */
export function editInput(line: InputLine, edit: InputEdit): InputLine {
  const { text, cursor } = line;
  switch (edit.kind) {
    case 'insert':
      return {
        text: text.slice(0, cursor) + edit.text + text.slice(cursor),
        cursor: cursor + edit.text.length,
      };
    case 'delete-before':
      return without(text, previousStop(text, cursor), cursor);
    case 'delete-after':
      return { ...without(text, cursor, nextStop(text, cursor)), cursor };
    case 'delete-word':
      return without(text, wordStart(text, cursor), cursor);
    case 'delete-word-after':
      return { ...without(text, cursor, wordEnd(text, cursor)), cursor };
    case 'clear':
      return without(text, 0, cursor);
    case 'clear-after':
      return { text: text.slice(0, cursor), cursor };
    case 'left':
      return { text, cursor: previousStop(text, cursor) };
    case 'right':
      return { text, cursor: nextStop(text, cursor) };
    case 'word-left':
      return { text, cursor: wordStart(text, cursor) };
    case 'word-right':
      return { text, cursor: wordEnd(text, cursor) };
    case 'start':
      return { text, cursor: 0 };
    case 'end':
      return { text, cursor: text.length };
  }
}

function without(text: string, start: number, end: number): InputLine {
  return { text: text.slice(0, start) + text.slice(end), cursor: start };
}

/** Words are what spaces part. */
function wordStart(text: string, cursor: number): number {
  return text.slice(0, cursor).search(/\S*\s*$/u);
}

function wordEnd(text: string, cursor: number): number {
  return cursor + (/^\s*\S*/u.exec(text.slice(cursor))?.[0].length ?? 0);
}

function previousStop(text: string, cursor: number): number {
  return (
    graphemeStarts(text)
      .filter(start => start < cursor)
      .at(-1) ?? 0
  );
}

function nextStop(text: string, cursor: number): number {
  return graphemeStarts(text).find(start => start > cursor) ?? text.length;
}

/** Lines that are typed are short, so they are segmented whole. */
function graphemeStarts(text: string): number[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ index }) => index);
}
