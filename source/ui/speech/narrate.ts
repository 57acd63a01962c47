import type { State } from '../../app/state.ts';
import type { Keymap } from '../../keys/keymap.ts';
import { withKeys } from '../../keys/with-keys.ts';
import { appWords } from '../../words/app.ts';
import { speechWords } from '../../words/speech.ts';
import { layerSentences } from './speak-layer.ts';
import { groupSentences, postSentences } from './speak-list.ts';
import { articleSentences } from './speak-post.ts';

/**
 * What to say of a change, for those who hear the screen: the new things alone, in the order in which one wants to know them. With
 * nothing before, all of where one is.
 */
export function narrate(before: State | undefined, after: State, keymap: Keymap): string[] {
  const { language } = after.terminal;
  const sentences = [
    ...openingSentences(before, after),
    ...layerSentences(before, after),
    ...paneSentences(before, after),
    ...(after.notice === undefined || after.notice === before?.notice ? [] : [after.notice]),
  ];
  return sentences.map(sentence => withKeys(sentence, keymap, language));
}

function openingSentences(before: State | undefined, { opening, catalogue, terminal }: State): string[] {
  const isOpen = opening.kind === 'open';
  if (!isOpen) return before === undefined ? [appWords[terminal.language].opening] : [];
  if (before?.opening.kind === 'open') return [];
  return [catalogue.site.title || 'finews', speechWords[terminal.language].welcome];
}

function paneSentences(before: State | undefined, after: State): string[] {
  if (after.layer !== undefined || after.opening.kind !== 'open') return [];
  // What was heard in another pane, or under a list to choose from, is another place.
  const isSamePane = before?.opening.kind === 'open' && before.focus === after.focus;
  const known = isSamePane && before.layer === undefined ? before : undefined;
  if (after.focus === 'groups') return groupSentences(known, after);
  if (after.focus === 'posts') return postSentences(known, after);
  return articleSentences(isSamePane ? before : undefined, after);
}
