import type { State } from '../app/state.ts';
import { viewOf } from '../app/view.ts';
import type { Command } from './command.ts';
import { helpIntent } from './help.ts';
import { everywhere, panes } from './views.ts';

/** Everything about finews itself. */
export const otherCommands: readonly Command[] = [
  {
    id: 'help',
    keys: ['?'],
    views: everywhere,
    group: 'other',
    action: (state, _, table) =>
      isHelp(state) ? { kind: 'back' } : helpIntent(viewOf(state), table, state.terminal.language),
  },
  {
    id: 'command',
    keys: [':'],
    views: panes,
    group: 'other',
    action: () => ({ kind: 'start-command' }),
  },
  {
    id: 'reload',
    keys: ['r'],
    views: panes,
    group: 'other',
    action: () => ({ kind: 'reload' }),
  },
  {
    id: 'redraw',
    keys: ['ctrl-l'],
    views: everywhere,
    group: 'other',
    action: () => ({ kind: 'redraw' }),
  },
  {
    id: 'suspend',
    keys: ['ctrl-z'],
    views: everywhere,
    group: 'other',
    action: () => ({ kind: 'suspend' }),
  },
  {
    id: 'quit',
    keys: ['Q', 'ctrl-c'],
    views: everywhere,
    group: 'other',
    action: () => ({ kind: 'quit' }),
  },
];

function isHelp({ layer }: State): boolean {
  return layer?.kind === 'chooser' && layer.purpose === 'help';
}
