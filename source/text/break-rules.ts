import { BREAK_CLASSES, type BreakClass } from './break-class.ts';

/** How willingly a line breaks at a place; the greater, the better. */
export const Opportunity = {
  /** Only where nothing else is left, between any two characters. */
  last: 0,
  /** Inside of a word, which is better than a line that starts with the stop after it. */
  inWord: 1,
  /** Inside of `1,376,000`, after a comma. */
  inNumber: 2,
  /** Inside of an address or a long chain of words and signs. */
  inAddress: 3,
  /** Between a number and its unit. */
  beforeUnit: 4,
  free: 5,
} as const;

export type Opportunity = (typeof Opportunity)[keyof typeof Opportunity];

/**
 * What stands before a place where a line might break: the class of the last character, or more than that
 * where the class alone does not tell.
 */
type Before =
  | BreakClass
  | 'paragraph-start'
  | 'after-space'
  | 'digit-space'
  | 'digit-stop'
  | 'digit-comma'
  | 'digit-dash'
  | 'letter-hyphen'
  /**
   * A letter behind a sign that words do not have: its hyphens are part of a name (`https://my-site.cn`,
   * `--no-colour`).
   */
  | 'address'
  /** A number and a magnitude: its unit may follow. */
  | 'multiplied'
  /** A number and the head of a unit: more of the unit may follow. */
  | 'counted';

const BEFORE: readonly Before[] = [
  ...BREAK_CLASSES,
  'paragraph-start',
  'after-space',
  'digit-space',
  'digit-stop',
  'digit-comma',
  'digit-dash',
  'letter-hyphen',
  'address',
  'multiplied',
  'counted',
];

const any = BEFORE;
const anything = BREAK_CLASSES;
const spaces = ['after-space', 'digit-space'] as const;
const stops = ['stop', 'comma', 'digit-stop', 'digit-comma'] as const;
const word = ['letter', 'digit', 'address-sign'] as const;
const number = ['digit', 'digit-space', 'multiplied'] as const;
const unit = ['magnitude', 'unit-head', 'unit', 'share'] as const;

type Rule<Outcome> = readonly [before: readonly Before[], next: readonly BreakClass[], outcome: Outcome];

/** Where lines may break. A place is free until a rule says otherwise; of two rules, the later one counts. */
const opportunityRules: readonly Rule<Opportunity>[] = [
  // Words, and what sticks to them without a space between.
  [[...word, 'address'], word, Opportunity.inWord],
  [[...word, 'address'], ['narrow-opener', 'prefix'], Opportunity.last],
  [['address-sign'], word, Opportunity.inAddress],
  [[...stops, 'narrow-closer', 'postfix'], [...word, 'narrow-opener', 'prefix'], Opportunity.inAddress],
  [['hyphen', 'letter-hyphen'], anything, Opportunity.inAddress],
  [['letter-hyphen'], ['letter'], Opportunity.free],
  // Numbers: `3.5`, `1,376`, `9：30`, `10—20`, `10%～20%`, and their units.
  [['digit-stop'], ['digit'], Opportunity.last],
  [['digit-comma'], ['digit'], Opportunity.inNumber],
  [['digit-dash', 'joiner'], ['digit'], Opportunity.inAddress],
  [[...number, 'counted'], unit, Opportunity.beforeUnit],
  [number, ['measure'], Opportunity.beforeUnit],
  [['letter'], ['share'], Opportunity.beforeUnit],
  // CLREQ: these never end a line, not even with a space after them.
  [['opener', 'narrow-opener', 'prefix'], anything, Opportunity.last],
  [['slash'], anything, Opportunity.inAddress],
  // CLREQ: these never start a line, not even with a space before them.
  [any, ['closer', 'pause', 'narrow-closer', 'postfix', 'stop', 'comma', 'wide-stop'], Opportunity.last],
  [any, ['joiner', 'slash', 'dash', 'hyphen', 'mark', 'space'], Opportunity.last],
  // But a hyphen after a space or a wide stop begins a word (`--no-colour`, `-5℃`).
  [[...spaces, 'pause'], ['hyphen'], Opportunity.free],
  // And rather than a number or a word in brackets, what follows them parts.
  [['closer'], ['hyphen'], Opportunity.inAddress],
  // No-break spaces hold both sides, and the paragraph's indent holds its first word.
  [any, ['glue'], Opportunity.last],
  [['glue', 'paragraph-start'], anything, Opportunity.last],
];

/** What stands before the next place: the character's class, unless a rule says otherwise. */
const beforeRules: readonly Rule<Before | 'unchanged'>[] = [
  [any, ['space'], 'after-space'],
  [['paragraph-start', 'opener', 'narrow-opener', 'prefix', 'slash'], ['space', 'glue'], 'unchanged'],
  [any, ['mark'], 'unchanged'],
  // A mark after a space has no character to go with: it begins a word.
  [['paragraph-start', ...spaces], ['mark'], 'letter'],
  [['digit'], ['space'], 'digit-space'],
  [['digit'], ['stop', 'wide-stop'], 'digit-stop'],
  [['digit'], ['comma'], 'digit-comma'],
  [['digit', 'postfix'], ['dash'], 'digit-dash'],
  [['letter', 'letter-hyphen'], ['hyphen'], 'letter-hyphen'],
  [['slash', 'stop', 'digit-stop', 'address-sign', 'hyphen', 'address'], ['letter'], 'address'],
  [any, [...unit, 'measure'], 'ideograph'],
  [[...number, 'counted'], ['magnitude'], 'multiplied'],
  [[...number, 'counted'], ['unit-head'], 'counted'],
];

const CLASSES = BREAK_CLASSES.length;
const opportunities = new Uint8Array(BEFORE.length * CLASSES).fill(Opportunity.free);
const befores = Uint8Array.from(opportunities, (_, place) => place % CLASSES);

apply(opportunityRules, opportunities, opportunity => opportunity);
apply(beforeRules, befores, (outcome, row) => (outcome === 'unchanged' ? row : BEFORE.indexOf(outcome)));

function apply<Outcome>(
  rules: readonly Rule<Outcome>[],
  table: Uint8Array,
  numberOf: (outcome: Outcome, row: number) => number,
): void {
  for (const [befores, nexts, outcome] of rules) {
    const rows = befores.map(before => BEFORE.indexOf(before));
    const columns = nexts.map(next => BREAK_CLASSES.indexOf(next));
    for (const row of rows) {
      const entry = numberOf(outcome, row);
      for (const column of columns) table[row * CLASSES + column] = entry;
    }
  }
}

/** What stands before the first character of a paragraph. */
export const PARAGRAPH_START = BEFORE.indexOf('paragraph-start');

/** How willingly a line breaks before a character of the class. */
export function opportunityBetween(before: number, next: number): number {
  return opportunities[before * CLASSES + next]!;
}

/** What stands before the place after a character of the class. */
export function beforeAfter(before: number, next: number): number {
  return befores[before * CLASSES + next]!;
}
