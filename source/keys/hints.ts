import type { State } from '../app/state.ts';
import { type View, viewOf } from '../app/view.ts';
import { appWords } from '../words/app.ts';
import { type CommandId, commandWords, hintWords } from '../words/commands.ts';
import type { Command } from './command.ts';
import { keyName } from './key-name.ts';
import type { Keymap } from './keymap.ts';

interface Hint {
  readonly key: string;
  readonly label: string;
}

/** What matters most in each view; while a search's matches show, they do. */
const hintsOfView: { readonly [view in View]: readonly CommandId[] } = {
  groups: ['open', 'unread.next', 'choose.group'],
  posts: ['open', 'unread.next', 'mark.star'],
  reader: ['move.on', 'unread.next', 'choose.outline', 'leave'],
  chooser: ['open', 'find', 'back'],
  input: ['sort', 'category.follow', 'category.hide'],
  question: [],
};
/** Nothing is opened there. */
const hintsOfHelp: readonly CommandId[] = ['find', 'back'];
const hintsOfLinks: readonly CommandId[] = ['open', 'link.copy', 'find', 'back'];
/** A list that was narrowed down is one that one comes back from. */
const hintsOfFewPosts: readonly CommandId[] = ['open', 'unread.next', 'back'];
const hintsWithMatches: readonly CommandId[] = ['match.next', 'match.previous', 'back'];

function hintsOfList({ layer, search, posts }: State, view: View): readonly CommandId[] | undefined {
  if (view === 'posts') {
    if (search === undefined && posts.filter === '') return undefined;
    return posts.numbers.length === 0 ? ['back'] : hintsOfFewPosts;
  }
  if (layer?.kind !== 'chooser' || view !== 'chooser') return undefined;
  return { help: hintsOfHelp, links: hintsOfLinks, outline: undefined, groups: undefined }[layer.purpose];
}

/** Letters type where a line is typed. */
function keyIn(view: View, { keys }: Command): string {
  return (view === 'input' ? keys.find(key => key.startsWith('ctrl-')) : undefined) ?? keys[0]!;
}

/** The footer's hints for now: keys that can be used, with what they do, and always the way to all the others. */
export function hintsFor(state: State, { table }: Keymap): Hint[] {
  const { language } = state.terminal;
  const view = viewOf(state);
  const hasMatches = view === 'reader' && (state.reader?.found?.matches.length ?? 0) > 0;
  const isHelp = state.layer?.kind === 'chooser' && state.layer.purpose === 'help';
  const leadsToHelp = state.layer === undefined || (view === 'chooser' && !isHelp);
  const ids: readonly CommandId[] = [
    ...(hasMatches ? hintsWithMatches : (hintsOfList(state, view) ?? hintsOfView[view])),
    ...(leadsToHelp ? (['help'] as const) : []),
  ];
  return ids.flatMap(id => {
    const command = table.find(candidate => candidate.id === id);
    if (command?.keys[0] === undefined || command.disabledReason?.(state, appWords[language]) !== undefined)
      return [];
    const label = hintWords[language][id] ?? commandWords[language][id];
    return [{ key: keyName(keyIn(view, command), language), label }];
  });
}
