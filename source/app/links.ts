import { appWords } from '../words/app.ts';
import type { State } from './state.ts';
import { just, type Step, saying } from './step.ts';

/** The address that `o` and `y` are about: of the list of links the chosen one, else where the post comes from. */
export function chosenUrl({ layer, reader }: State): string | undefined {
  if (layer?.kind !== 'chooser') return reader?.post.originalUrl;
  return layer.purpose === 'links'
    ? reader?.article.links[layer.shown[layer.selected] ?? -1]?.url
    : undefined;
}

export function openChosen(state: State): Step {
  const url = chosenUrl(state);
  return url === undefined ? saying(state, refusals(state).noUrl) : openUrl(state, url);
}

/** A post starts no program but the browser: an address of mail can be copied. */
export function openUrl(state: State, url: string): Step {
  if (!/^https?:/.test(url)) return saying(state, refusals(state).onlyWeb);
  return [state, [{ kind: 'open-url', url }]];
}

export function copyChosen(state: State): Step {
  const text = chosenUrl(state);
  if (text === undefined) return saying(state, refusals(state).noUrl);
  if (!/^(?:https?|mailto):/.test(text)) return just(state);
  return [{ ...state, notice: appWords[state.terminal.language].copied(text) }, [{ kind: 'copy', text }]];
}

function refusals({ terminal }: State) {
  return appWords[terminal.language].refusals;
}
