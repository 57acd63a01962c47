import type { Command } from './command.ts';
import { lists, panes } from './views.ts';
import { withoutHeads, withoutPost } from './when-read.ts';

/** What one notes about posts. */
export const markCommands: readonly Command[] = [
  {
    id: 'mark.read',
    keys: ['m'],
    views: ['posts', 'reader'],
    group: 'mark',
    disabledReason: withoutPost,
    action: () => ({ kind: 'toggle-read' }),
  },
  {
    id: 'mark.star',
    keys: ['s'],
    views: ['posts', 'reader'],
    group: 'mark',
    disabledReason: withoutPost,
    action: () => ({ kind: 'toggle-star' }),
  },
  {
    id: 'mark.group',
    keys: ['A'],
    views: lists,
    group: 'mark',
    disabledReason: withoutHeads,
    action: () => ({ kind: 'ask-mark-read', scope: 'group' }),
  },
  {
    id: 'mark.above',
    keys: ['a'],
    views: ['posts'],
    group: 'mark',
    disabledReason: withoutHeads,
    action: () => ({ kind: 'ask-mark-read', scope: 'above' }),
  },
  {
    id: 'mark.undo',
    keys: ['U'],
    views: panes,
    group: 'mark',
    action: () => ({ kind: 'undo' }),
  },
];
