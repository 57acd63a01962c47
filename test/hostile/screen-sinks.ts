import assert from 'node:assert/strict';
import { initialState } from '../../source/app/initial-state.ts';
import { buildCatalogue } from '../../source/catalogue/build-catalogue.ts';
import { emptyMarks } from '../../source/catalogue/marks.ts';
import { chordsOf } from '../../source/keys/chord.ts';
import { defaultKeymap } from '../../source/keys/keymap.ts';
import { intentOf } from '../../source/keys/press.ts';
import { glyphsFor } from '../../source/layout/glyphs.ts';
import { toAnsi } from '../../source/layout/to-text.ts';
import { parsePost } from '../../source/post/parse-post.ts';
import { createStore, type Dispatch } from '../../source/runtime/store.ts';
import { cellWidth } from '../../source/text/width.ts';
import { frameOf } from '../../source/ui/frame.ts';
import { windowTitle } from '../../source/ui/window-title.ts';
import { noKey } from '../app/story.ts';
import type { Written } from './sinks.ts';

const site = { title: 'News', url: 'https://a.example', timezone: 'Asia/Shanghai', language: undefined };
const width = cellWidth(1);

/** The list; the post; its outline; its links, of which the first is copied and opened. */
const steps = ['', '\r', 'T', '\u001b', '#', 'y', 'o', '\u001b'];

/**
 * One file through the screen, without a terminal: all that is drawn, and the window's titles. Fails where anything but an
 * address goes to the clipboard or a browser.
 */
export function throughScreen(bytes: Uint8Array, path = '_posts/2024-03-05-a.md'): Map<string, Written> {
  const post = parsePost({ path, bytes, site });
  const written = new Map<string, Written>();
  const { current, dispatch } = createStore({
    initial: initialState({
      terminal: { language: 'en', width, glyphs: glyphsFor({ isAscii: false, ambiguous: 1 }) },
      size: { columns: 130, rows: 30 },
      nowMs: 0,
      marks: emptyMarks,
      timezone: site.timezone,
    }),
    now: () => 0,
    perform(effect, answer: Dispatch) {
      if (effect.kind === 'read-post') answer({ kind: 'post-read', request: effect.request, post });
      if (effect.kind === 'copy') assert.match(effect.text, /^(?:https?|mailto):[\x21-\x7e]+$/);
      if (effect.kind === 'open-url') assert.match(effect.url, /^https?:[\x21-\x7e]+$/);
    },
  });
  dispatch({ kind: 'archive-opened', catalogue: buildCatalogue([post.head], site, new Map()) });
  for (const [step, keys] of steps.entries()) {
    for (const chord of keys === '' ? [] : chordsOf(keys, noKey)) {
      const intent = intentOf(chord, current(), defaultKeymap);
      if (intent !== undefined) dispatch(intent);
    }
    const drawn = toAnsi(frameOf(current()).lines, { hasColour: true, hasLinks: false });
    written.set(`screen ${step}`, { text: drawn, allowed: { styles: true } });
    written.set(`title ${step}`, { text: windowTitle(current()), allowed: {} });
  }
  return written;
}
