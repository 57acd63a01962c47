import { foldSpaced } from '../text/fold.ts';
import type { Condition, QueryProblem, SearchField } from './query.ts';
import { daysOf, type Moment } from './query-days.ts';
import { stockOf } from './query-stock.ts';

/** What was typed, without the quotes around a phrase. */
interface TypedField {
  readonly field: string;
  readonly value: string;
  readonly isPhrase: boolean;
  readonly isExcluded: boolean;
  readonly moment: Moment;
}

export type ReadField = (
  typed: TypedField,
) => { readonly condition: Condition } | { readonly problem: QueryProblem | undefined };

export const readAnywhere: ReadField = ({ value, isExcluded }) =>
  wordsIn('anywhere', [foldSpaced(value)], isExcluded);

const title: ReadField = typed =>
  orNoValue(wordsIn('title', [foldSpaced(typed.value)], typed.isExcluded), typed);

/** A field of names, of which one may give several: `cat:finance,markets`. */
function namesIn(field: SearchField, nameOf: (written: string) => string = foldSpaced): ReadField {
  return typed => {
    const names = typed.isPhrase ? [typed.value] : typed.value.split(/[,，、]/);
    return orNoValue(wordsIn(field, names.map(nameOf), typed.isExcluded), typed);
  };
}

function wordsIn(field: SearchField, words: readonly string[], isExcluded: boolean): ReturnType<ReadField> {
  const anyOf = words.filter(word => word !== '');
  if (anyOf.length === 0) return { problem: undefined };
  return { condition: { kind: 'word', field, anyOf, isExcluded } };
}

function orNoValue(result: ReturnType<ReadField>, { field }: TypedField): ReturnType<ReadField> {
  return 'condition' in result ? result : { problem: { kind: 'no-value', field } };
}

/** From the first moment of the days that are named, or up to their last; excluded, the other way round. */
function dateIn(side: 'since' | 'until'): ReadField {
  return ({ field, value, isExcluded, moment }) => {
    if (value.trim() === '') return { problem: { kind: 'no-value', field } };
    const days = daysOf(foldSpaced(value), moment);
    if (days === undefined) return { problem: { kind: 'not-a-date', field, value } };
    const epochMs = side === 'since' ? days.startMs : days.endMs;
    return { condition: { kind: (side === 'since') === isExcluded ? 'before' : 'since', epochMs } };
  };
}

const state: ReadField = ({ field, value, isExcluded }) => {
  const name = foldSpaced(value);
  if (name === '') return { problem: { kind: 'no-value', field } };
  if (Object.hasOwn(readStates, name)) {
    return { condition: { kind: 'read', isRead: readStates[name] !== isExcluded } };
  }
  if (Object.hasOwn(starredStates, name)) {
    return { condition: { kind: 'starred', isStarred: starredStates[name] !== isExcluded } };
  }
  return { problem: { kind: 'not-a-state', field, value } };
};

const readStates: { readonly [name: string]: boolean } = {
  read: true,
  unread: false,
  已读: true,
  未读: false,
};
const starredStates: { readonly [name: string]: boolean } = {
  starred: true,
  star: true,
  unstarred: false,
  星标: true,
  已加星: true,
  未加星: false,
};

const category = namesIn('category');
const tag = namesIn('tag');
const source = namesIn('source');
const stock = namesIn('stock', stockOf);
const since = dateIn('since');
const until = dateIn('until');

/** How each field is read, by its names in both languages. */
export const searchFields: ReadonlyMap<string, ReadField> = new Map([
  ['title', title],
  ['标题', title],
  ['cat', category],
  ['category', category],
  ['分类', category],
  ['栏目', category],
  ['tag', tag],
  ['标签', tag],
  ['source', source],
  ['来源', source],
  ['stock', stock],
  ['股票', stock],
  ['since', since],
  ['从', since],
  ['自', since],
  ['until', until],
  ['到', until],
  ['至', until],
  ['is', state],
  ['是', state],
]);
