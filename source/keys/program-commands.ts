import type { Command } from './command.ts';
import { whenRead, withoutPost } from './when-read.ts';

/** Handing a post to other programs. */
export const programCommands: readonly Command[] = [
  {
    id: 'pipe',
    keys: ['|'],
    views: ['posts', 'reader'],
    group: 'other',
    disabledReason: withoutPost,
    action: state => whenRead(state, { kind: 'start-piping' }),
  },
  {
    id: 'edit',
    keys: ['e'],
    views: ['posts', 'reader'],
    group: 'other',
    disabledReason: withoutPost,
    action: () => ({ kind: 'edit-post' }),
  },
  {
    id: 'page',
    keys: ['v'],
    views: ['posts', 'reader'],
    group: 'other',
    disabledReason: withoutPost,
    action: state => whenRead(state, { kind: 'page-post' }),
  },
];
