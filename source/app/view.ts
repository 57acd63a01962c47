import type { Catalogue, PostNumber } from '../catalogue/catalogue.ts';
import { layOutScreen, type Rectangle, type Screen, type Size } from '../layout/screen.ts';
import type { Head } from '../post/post.ts';
import type { Group } from './groups.ts';
import type { State } from './state.ts';

/** What a key can mean something in: the pane with the keys, or what lies over it. */
export type View = 'groups' | 'posts' | 'reader' | 'chooser' | 'input' | 'question';

export function viewOf({ layer, focus }: State): View {
  if (layer === undefined) return focus;
  if (layer.kind === 'chooser') return layer.isTyping ? 'input' : 'chooser';
  return layer.kind === 'prompt' ? 'input' : 'question';
}

export function screenOf({ size, focus, isAlone, terminal }: State): Screen {
  return layOutScreen(terminal.isSpoken ? spokenSize : size, focus, isAlone && focus === 'reader');
}

/** One pane at a time, and of a post ten lines with a page, each a paragraph. */
const spokenSize: Size = { columns: 60, rows: 12 };

/** Where the selected post takes a second row, for the rest of its title. */
export function expandsSelected(pane: Rectangle): boolean {
  return pane.rows >= 8 && pane.columns >= 24;
}

export function hasSnippets({ search }: State, pane: Rectangle): boolean {
  return search?.isAnswered === true && expandsSelected(pane);
}

/** How many posts a pane shows. What was searched for has a second row each, for a piece of the text. */
export function postsInView(state: State, pane: Rectangle): number {
  if (hasSnippets(state, pane)) return Math.floor(pane.rows / 2);
  return expandsSelected(pane) ? pane.rows - 1 : pane.rows;
}

export function selectedGroup({ groups, groupPlace }: State): Group {
  return groups[groupPlace.selected] ?? { kind: 'all' };
}

/** The group that is about to be picked, else the selected one. */
export function pickedGroup(state: State): Group | undefined {
  const { layer } = state;
  if (layer?.kind !== 'chooser') return selectedGroup(state);
  return layer.entries[layer.shown[layer.selected] ?? -1]?.group;
}

export function selectedNumber({ posts }: State): PostNumber | undefined {
  return posts.numbers[posts.selected];
}

/** The post that commands are about: the one that is read, else the selected one. */
export function currentNumber(state: State): PostNumber | undefined {
  return state.focus === 'reader' ? state.reader?.number : selectedNumber(state);
}

export function headOf(state: State, number: PostNumber): Head {
  return state.catalogue.head(number);
}

/** What people call the category that lists a post. */
export function categoryName(catalogue: Catalogue, number: PostNumber): string {
  const id = catalogue.categoryOf(number);
  return catalogue.categories.find(category => category.id === id)?.name ?? id;
}
