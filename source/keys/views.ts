import type { View } from '../app/view.ts';

export const lists: readonly View[] = ['groups', 'posts'];

/** The lists, and the line that picks a category. */
export const listsAndPicker: readonly View[] = [...lists, 'input'];

export const panes: readonly View[] = [...lists, 'reader'];

/** Everywhere but in a line that is being typed, and in a question. */
export const everywhere: readonly View[] = [...panes, 'chooser'];
