import type { Intent } from '../app/action.ts';
import type { State } from '../app/state.ts';
import type { View } from '../app/view.ts';
import type { AppWords } from '../words/app.ts';
import type { CommandId, HelpGroup } from '../words/commands.ts';

/** One row of the table: a thing one can do, the keys for it and where they mean it. */
export interface Command {
  readonly id: CommandId;
  readonly keys: readonly string[];
  readonly views: readonly View[];
  readonly group: HelpGroup;
  /** Takes the keys from a command that has them too, as long as this holds. */
  readonly isActive?: (state: State) => boolean;
  /** Why it can do nothing now; undefined when it can. */
  readonly disabledReason?: (state: State, words: AppWords) => string | undefined;
  /** `count` is the number typed before it: 5 in `5j`. `table` is the table of all commands, for the help. */
  readonly action: (state: State, count: number | undefined, table: readonly Command[]) => Intent;
}
