import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanup, render } from 'ink-testing-library';
import { createStore } from '../../source/runtime/store.ts';
import { App } from '../../source/ui/app.tsx';
import { createScreen } from '../../source/ui/screen.ts';
import { manyPosts, Story } from '../app/story.ts';

/** The screen through Ink, fed as a terminal feeds it. */
function show(story: Story, hasColour = false) {
  const store = createStore({ initial: story.state, now: () => story.state.nowMs, perform: () => undefined });
  const { lastFrame, stdin } = render(<App screen={createScreen(store, { hasColour })} />);
  return { store, stdin, lastFrame: () => lastFrame() ?? '' };
}

const size = { columns: 100, rows: 20 };

test.afterEach(cleanup);

test('Ink shows the frame as it was drawn, row for row', () => {
  const story = new Story(manyPosts(5), size);
  const { lastFrame } = show(story);
  const shown = lastFrame()
    .replace(/\u001b\[[\d;]*m/g, '')
    .split('\n')
    .map(row => row.trimEnd());
  assert.deepEqual(shown, story.screen);
});

test('keys that come in one piece all count, whatever input method is on', () => {
  const { store, stdin } = show(new Story(manyPosts(9), size));
  stdin.write('jjj');
  assert.equal(store.current().posts.selected, 3);
  stdin.write('ｊ');
  assert.equal(store.current().posts.selected, 4);
  stdin.write('2k');
  assert.equal(store.current().posts.selected, 2);
});

test('what is pasted runs no command, and is typed into a line that is open', () => {
  const { store, stdin } = show(new Story(manyPosts(9), size));
  stdin.write('\u001b[200~jjjq\u001b[201~');
  assert.equal(store.current().posts.selected, 0);
  stdin.write('F');
  stdin.write('\u001b[200~Post\n\u001b]0;x\u00073\u001b[201~');
  const { layer } = store.current();
  assert.equal(layer?.kind === 'prompt' && layer.input.text, 'Post 3');
});

test('without colour the looks that remain are bold, dim and inverse', () => {
  const { lastFrame } = show(new Story(manyPosts(5), size));
  const codes = new Set(
    [...lastFrame().matchAll(/\u001b\[([\d;]*)m/g)].flatMap(([, code]) => code!.split(';')),
  );
  const colours = [...codes].filter(code => Number(code) >= 30 && Number(code) < 38);
  assert.deepEqual(colours, []);
});
