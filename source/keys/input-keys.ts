import type { Intent } from '../app/action.ts';
import type { Chord } from './chord.ts';

/** The keys of a line that is being typed: those of readline, and the arrows for the list that it narrows down. */
const inputKeys: { readonly [key: string]: Intent } = {
  enter: { kind: 'open' },
  escape: { kind: 'back' },
  'ctrl-c': { kind: 'back' },
  down: { kind: 'move', by: 1 },
  up: { kind: 'move', by: -1 },
  'ctrl-n': { kind: 'move', by: 1 },
  'ctrl-p': { kind: 'move', by: -1 },
  pagedown: { kind: 'move-pages', by: 1 },
  pageup: { kind: 'move-pages', by: -1 },
  backspace: { kind: 'edit', edit: { kind: 'delete-before' } },
  delete: { kind: 'edit', edit: { kind: 'delete-after' } },
  'ctrl-d': { kind: 'edit', edit: { kind: 'delete-after' } },
  'ctrl-w': { kind: 'edit', edit: { kind: 'delete-word' } },
  'alt-backspace': { kind: 'edit', edit: { kind: 'delete-word' } },
  'alt-d': { kind: 'edit', edit: { kind: 'delete-word-after' } },
  'ctrl-k': { kind: 'edit', edit: { kind: 'clear-after' } },
  'ctrl-u': { kind: 'edit', edit: { kind: 'clear' } },
  left: { kind: 'edit', edit: { kind: 'left' } },
  right: { kind: 'edit', edit: { kind: 'right' } },
  'ctrl-b': { kind: 'edit', edit: { kind: 'left' } },
  'ctrl-f': { kind: 'edit', edit: { kind: 'right' } },
  'alt-b': { kind: 'edit', edit: { kind: 'word-left' } },
  'alt-f': { kind: 'edit', edit: { kind: 'word-right' } },
  'ctrl-left': { kind: 'edit', edit: { kind: 'word-left' } },
  'ctrl-right': { kind: 'edit', edit: { kind: 'word-right' } },
  'alt-left': { kind: 'edit', edit: { kind: 'word-left' } },
  'alt-right': { kind: 'edit', edit: { kind: 'word-right' } },
  home: { kind: 'edit', edit: { kind: 'start' } },
  end: { kind: 'edit', edit: { kind: 'end' } },
  'ctrl-a': { kind: 'edit', edit: { kind: 'start' } },
  'ctrl-e': { kind: 'edit', edit: { kind: 'end' } },
};

/** What a key means while a line is typed; undefined for keys that mean nothing there. Text goes in as it is, unfolded. */
export function inputIntent({ name, text }: Chord): Intent | undefined {
  if (text !== '') return { kind: 'edit', edit: { kind: 'insert', text } };
  return inputKeys[name];
}

/** Whether a key without text means something there. */
export function isInputKey(name: string): boolean {
  return Object.hasOwn(inputKeys, name);
}
