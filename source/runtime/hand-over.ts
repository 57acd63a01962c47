import type { Effect } from '../app/effect.ts';
import { diskPath } from '../archive/disk-path.ts';
import { cleanLine } from '../text/clean.ts';
import { programWords } from '../words/programs.ts';
import type { Outside } from './perform.ts';
import { runEditor, runInShell, runPager, waitForEnter } from './run-program.ts';
import type { Dispatch } from './store.ts';

type Of<Kind extends Effect['kind']> = Extract<Effect, { readonly kind: Kind }>;

/** Gives a post's text to the command that was typed; what that writes stays until Enter is pressed. */
export function pipePost({ command, text }: Of<'pipe-post'>, outside: Outside, dispatch: Dispatch): void {
  const words = programWords[outside.language];
  void outside.terminal.lend(() => {
    const code = runInShell(command, text, process.env);
    if (code !== undefined) waitForEnter(words.enterReturns(code));
    else dispatch({ kind: 'say', sentence: words.cannotStart('$SHELL') });
  });
}

/** Opens a post's file in the editor, and reads it again afterwards. */
export function editPost({ number }: Of<'edit-post'>, outside: Outside, dispatch: Dispatch): void {
  const { desk, terminal, language } = outside;
  const archive = desk.current();
  if (archive === undefined) return;
  const { path } = archive.catalogue.head(number);
  const file = diskPath(archive.root, path);
  const words = programWords[language];
  // No editor can be given a name that is no text.
  if (typeof file !== 'string') {
    dispatch({ kind: 'say', sentence: words.cannotStart(cleanLine(path)) });
    return;
  }
  void terminal.lend(() => {
    if (runEditor(file, process.env)) dispatch({ kind: 'post-edited', number });
    else dispatch({ kind: 'say', sentence: words.cannotStart('$EDITOR') });
  });
}

/** Shows a post's text in the pager. */
export function pagePost({ text }: Of<'page-post'>, outside: Outside, dispatch: Dispatch): void {
  const words = programWords[outside.language];
  void outside.terminal.lend(() => {
    if (!runPager(text, process.env)) dispatch({ kind: 'say', sentence: words.cannotStart('$PAGER') });
  });
}
