import type { State } from '../app/state.ts';
import type { Command } from './command.ts';
import { panes } from './views.ts';

/** From one piece of news to the next. */
export const newsCommands: readonly Command[] = [
  {
    id: 'match.next',
    keys: ['n'],
    views: ['reader'],
    group: 'news',
    isActive: hasMatches,
    disabledReason: (state, words) => (hasMatches(state) ? undefined : words.refusals.noMatches),
    action: (_, count = 1) => ({ kind: 'step-match', by: count }),
  },
  {
    id: 'match.previous',
    keys: ['N'],
    views: ['reader'],
    group: 'news',
    isActive: hasMatches,
    disabledReason: (state, words) => (hasMatches(state) ? undefined : words.refusals.noMatches),
    action: (_, count = 1) => ({ kind: 'step-match', by: -count }),
  },
  {
    id: 'unread.next',
    keys: ['n'],
    views: panes,
    group: 'news',
    action: (_, count = 1) => ({ kind: 'step-unread', by: count }),
  },
  {
    id: 'unread.previous',
    keys: ['p', 'N'],
    views: panes,
    group: 'news',
    action: (_, count = 1) => ({ kind: 'step-unread', by: -count }),
  },
  {
    id: 'post.next',
    keys: ['J'],
    views: panes,
    group: 'news',
    action: (_, count = 1) => ({ kind: 'step-post', by: count }),
  },
  {
    id: 'post.previous',
    keys: ['K'],
    views: panes,
    group: 'news',
    action: (_, count = 1) => ({ kind: 'step-post', by: -count }),
  },
  {
    id: 'group.next',
    keys: ['tab'],
    views: panes,
    group: 'news',
    action: (_, count = 1) => ({ kind: 'step-group', by: count }),
  },
  {
    id: 'group.previous',
    keys: ['shift-tab'],
    views: panes,
    group: 'news',
    action: (_, count = 1) => ({ kind: 'step-group', by: -count }),
  },
  {
    id: 'choose.group',
    keys: ['t'],
    views: panes,
    group: 'news',
    action: () => ({ kind: 'choose', purpose: 'groups' }),
  },
  {
    id: 'group.starred',
    keys: ["'"],
    views: panes,
    group: 'news',
    action: () => ({ kind: 'show-starred' }),
  },
];

function hasMatches({ reader }: State): boolean {
  return (reader?.found?.matches.length ?? 0) > 0;
}
