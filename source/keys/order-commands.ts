import type { State } from '../app/state.ts';
import { pickedGroup } from '../app/view.ts';
import { orderWords } from '../words/order.ts';
import type { Command } from './command.ts';
import { listsAndPicker } from './views.ts';

/** The order of posts and categories. In the picker, where letters are typed, the keys with Ctrl do the same. */
export const orderCommands: readonly Command[] = [
  {
    id: 'sort',
    keys: ['S', 'ctrl-s'],
    views: listsAndPicker,
    group: 'show',
    disabledReason: outsidePicker,
    action: () => ({ kind: 'switch-sort' }),
  },
  {
    id: 'category.follow',
    keys: ['+', 'ctrl-t'],
    views: listsAndPicker,
    group: 'mark',
    disabledReason: withoutCategory,
    action: () => ({ kind: 'settle-category', standing: 'followed' }),
  },
  {
    id: 'category.hide',
    keys: ['-', 'ctrl-x'],
    views: listsAndPicker,
    group: 'mark',
    disabledReason: withoutCategory,
    action: () => ({ kind: 'settle-category', standing: 'hidden' }),
  },
];

/** Other lines that are typed have no order. */
function outsidePicker({ layer }: State): string | undefined {
  return layer === undefined || (layer.kind === 'chooser' && layer.purpose === 'groups') ? undefined : '';
}

function withoutCategory(state: State): string | undefined {
  const isCategory = pickedGroup(state)?.kind === 'category';
  return isCategory ? outsidePicker(state) : orderWords[state.terminal.language].noCategory;
}
