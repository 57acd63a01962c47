import { type Choice, choiceOf, type Habits, withChoice } from '../catalogue/habits.ts';
import { groupSorts } from './groups.ts';
import { postSorts } from './post-sort.ts';
import type { State } from './state.ts';
import type { Step } from './step.ts';

/** How lists and text are shown, as the reader has chosen it: it is the same in the next run. */
export type Choices = Pick<State, 'measureColumns' | 'postSort' | 'groupSort' | 'isUnreadOnly'>;

/** Text is set in at most this many columns: 40 Chinese characters or a line of 80 letters. */
const MEASURE_COLUMNS = 80;

export const LEAST_MEASURE_COLUMNS = 40;
export const MOST_MEASURE_COLUMNS = 160;

/** The choices of the last run; what another version has written and makes no sense here is passed over. */
export function choicesFrom(habits: Habits): Choices {
  const oneOf = <Value extends Choice>(name: keyof Choices, values: readonly Value[]): Value =>
    values.find(value => value === choiceOf(habits, name)) ?? values[0]!;
  const measure = Number(choiceOf(habits, 'measureColumns') ?? MEASURE_COLUMNS);
  return {
    measureColumns: isMeasure(measure) ? measure : MEASURE_COLUMNS,
    postSort: oneOf('postSort', postSorts),
    groupSort: oneOf('groupSort', groupSorts),
    isUnreadOnly: oneOf('isUnreadOnly', [false, true]),
  };
}

/** The state with one of its choices kept for the next run. */
export function keepChoice(state: State, name: keyof Choices): Step {
  const habits = withChoice(state.habits, name, state[name], state.nowMs);
  return [{ ...state, habits }, [{ kind: 'save-habits', habits }]];
}

function isMeasure(columns: number): boolean {
  return Number.isInteger(columns) && columns >= LEAST_MEASURE_COLUMNS && columns <= MOST_MEASURE_COLUMNS;
}
