import type { Chooser, State } from '../../app/state.ts';
import { appWords } from '../../words/app.ts';
import { speechWords } from '../../words/speech.ts';

/** A question, or a list to choose from: what it is called, and what is chosen in it. Lines that are typed speak for themselves. */
export function layerSentences(before: State | undefined, { layer, terminal }: State): string[] {
  if (layer?.kind === 'question') {
    return before?.layer === layer ? [] : [`${layer.sentence} ${appWords[terminal.language].yesOrNo}`];
  }
  if (layer?.kind !== 'chooser') return [];
  const words = speechWords[terminal.language];
  const known = before?.layer?.kind === 'chooser' ? before.layer : undefined;
  const entry = entrySentence(layer, terminal.language);
  if (known?.purpose !== layer.purpose) {
    return [`${layer.title}${words.comma}${words.entries(countOf(layer))}`, entry];
  }
  if (known.input.text !== layer.input.text)
    return [`${words.entries(countOf(layer))}${words.comma}${entry}`];
  return known.selected === layer.selected ? [] : [entry];
}

/** Headings are no entries. */
function countOf({ entries, shown }: Chooser): number {
  return shown.filter(index => entries[index]?.isHeading !== true).length;
}

function entrySentence(
  { entries, shown, selected }: Chooser,
  language: State['terminal']['language'],
): string {
  const words = speechWords[language];
  const entry = entries[shown[selected] ?? -1];
  if (entry === undefined) return appWords[language].empty.chooser;
  const isCount = entry.group !== undefined && entry.group.kind !== 'starred' && /^\d/.test(entry.detail);
  const detail = isCount ? words.unreadPosts(entry.detail) : entry.detail;
  const parts = [entry.text, detail, ...(entry.isFollowed ? [words.followed] : [])];
  return parts.filter(part => part !== '').join(words.comma);
}
