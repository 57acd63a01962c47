import { chosenUrl } from '../app/links.ts';
import type { State } from '../app/state.ts';
import type { AppWords } from '../words/app.ts';
import type { Command } from './command.ts';
import { everywhere, lists, panes } from './views.ts';
import { isRead, whenRead, withoutHeads, withoutPost } from './when-read.ts';

/** Finding one's way in a post, and what is shown of it. */
export const showCommands: readonly Command[] = [
  {
    id: 'section.next',
    keys: [']'],
    views: ['reader'],
    group: 'show',
    disabledReason: withoutSections,
    action: (_, count = 1) => ({ kind: 'step-section', by: count }),
  },
  {
    id: 'section.previous',
    keys: ['['],
    views: ['reader'],
    group: 'show',
    disabledReason: withoutSections,
    action: (_, count = 1) => ({ kind: 'step-section', by: -count }),
  },
  {
    id: 'choose.outline',
    keys: ['T'],
    views: ['reader'],
    group: 'show',
    disabledReason: withoutSections,
    action: () => ({ kind: 'choose', purpose: 'outline' }),
  },
  {
    id: 'find',
    keys: ['/'],
    views: everywhere,
    group: 'show',
    disabledReason: (state, words) =>
      state.focus === 'reader' && state.reader === undefined ? words.refusals.noPost : undefined,
    action: () => ({ kind: 'start-typing' }),
  },
  {
    id: 'filter',
    keys: ['F'],
    views: lists,
    group: 'show',
    disabledReason: withoutHeads,
    action: () => ({ kind: 'start-typing', isFilter: true }),
  },
  {
    id: 'show.unread-only',
    keys: ['L'],
    views: panes,
    group: 'show',
    action: () => ({ kind: 'toggle-unread-only' }),
  },
  {
    id: 'show.alone',
    keys: ['z'],
    views: ['reader'],
    group: 'show',
    action: () => ({ kind: 'toggle-alone' }),
  },
  {
    id: 'show.narrower',
    keys: ['<'],
    views: ['reader'],
    group: 'show',
    action: (_, count = 1) => ({ kind: 'change-measure', by: -4 * count }),
  },
  {
    id: 'show.wider',
    keys: ['>'],
    views: ['reader'],
    group: 'show',
    action: (_, count = 1) => ({ kind: 'change-measure', by: 4 * count }),
  },
  {
    id: 'link.open',
    keys: ['o'],
    views: ['posts', 'reader', 'chooser'],
    group: 'show',
    disabledReason: withoutUrl,
    action: state => whenRead(state, { kind: 'open-link' }),
  },
  {
    id: 'link.copy',
    keys: ['y'],
    views: ['posts', 'reader', 'chooser'],
    group: 'show',
    disabledReason: withoutUrl,
    action: state => whenRead(state, { kind: 'copy-link' }),
  },
  {
    id: 'choose.links',
    keys: ['#'],
    views: ['reader'],
    group: 'show',
    disabledReason: withoutLinks,
    action: () => ({ kind: 'choose', purpose: 'links' }),
  },
];

/** Whether there is an address, only a post that was read tells; of the lists to choose from, only that of links has some. */
function withoutUrl(state: State, words: AppWords): string | undefined {
  const { layer } = state;
  if (layer?.kind === 'chooser') return layer.purpose === 'links' ? undefined : words.refusals.notALink;
  if (!isRead(state)) return withoutPost(state, words);
  return chosenUrl(state) === undefined ? words.refusals.noUrl : undefined;
}

function withoutLinks({ reader }: State, { refusals }: AppWords): string | undefined {
  if (reader !== undefined && reader.article.links.length > 0) return undefined;
  return reader?.post.originalUrl === undefined ? refusals.noLinks : refusals.onlyOriginal;
}

function withoutSections({ reader }: State, words: AppWords): string | undefined {
  return (reader?.article.sections.length ?? 0) === 0 ? words.refusals.noSections : undefined;
}
