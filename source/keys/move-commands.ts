import type { Command } from './command.ts';
import { everywhere, lists, panes } from './views.ts';

/** Moving in lists and posts, opening and going back. */
export const moveCommands: readonly Command[] = [
  {
    id: 'move.down',
    keys: ['j', 'down'],
    views: everywhere,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'move', by: count }),
  },
  {
    id: 'move.up',
    keys: ['k', 'up'],
    views: everywhere,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'move', by: -count }),
  },
  {
    id: 'move.half-down',
    keys: ['d', 'ctrl-d'],
    views: everywhere,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'move-pages', by: count - 0.5 }),
  },
  {
    id: 'move.half-up',
    keys: ['u', 'ctrl-u'],
    views: everywhere,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'move-pages', by: 0.5 - count }),
  },
  {
    id: 'move.on',
    keys: ['space'],
    views: everywhere,
    group: 'move',
    action: () => ({ kind: 'read-on' }),
  },
  {
    id: 'move.page-down',
    keys: ['f', 'ctrl-f', 'pagedown'],
    views: everywhere,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'move-pages', by: count }),
  },
  {
    id: 'move.page-up',
    keys: ['b', 'ctrl-b', 'pageup'],
    views: everywhere,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'move-pages', by: -count }),
  },
  {
    id: 'move.start',
    keys: ['g', 'home'],
    views: everywhere,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'move-to', index: count - 1 }),
  },
  {
    id: 'move.end',
    keys: ['G', 'end'],
    views: everywhere,
    group: 'move',
    action: (_, count = Number.MAX_SAFE_INTEGER) => ({ kind: 'move-to', index: count - 1 }),
  },
  {
    id: 'open',
    keys: ['enter', 'l', 'right'],
    views: [...lists, 'chooser'],
    group: 'move',
    disabledReason: ({ layer, focus, posts }, words) =>
      layer === undefined && focus === 'posts' && posts.numbers.length === 0
        ? words.refusals.noPost
        : undefined,
    action: ({ layer }, count) =>
      layer?.kind === 'chooser' && count !== undefined
        ? { kind: 'open', index: count - 1 }
        : { kind: 'open' },
  },
  {
    id: 'back',
    keys: ['escape', 'h', 'left'],
    views: everywhere,
    group: 'move',
    action: () => ({ kind: 'back' }),
  },
  {
    id: 'leave',
    keys: ['q'],
    views: everywhere,
    group: 'move',
    action: () => ({ kind: 'leave' }),
  },
  {
    id: 'jump.back',
    keys: ['`', 'ctrl-o'],
    views: panes,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'jump', by: -count }),
  },
  {
    id: 'jump.forward',
    keys: ['~'],
    views: panes,
    group: 'move',
    action: (_, count = 1) => ({ kind: 'jump', by: count }),
  },
];
