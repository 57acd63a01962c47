import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manyPosts, Story, type StoryOptions } from '../app/story.ts';

/** A story in which this was typed after `:`, and Enter pressed. */
function told(line: string, options: StoryOptions = {}): Story {
  const story = new Story(manyPosts(9), options);
  story.press(':');
  story.type(line);
  story.press('enter');
  return story;
}

function quits({ effects }: Story): boolean {
  return effects.some(({ kind }) => kind === 'quit');
}

test('a command is given by its name, by the beginning of it or of a part of it, or by what it does', () => {
  for (const line of ['mark.star', 'mark.st', 'star, or', ' MARK.STAR ', 'ｍａｒｋ．ｓｔａｒ']) {
    assert.equal(told(line).state.unread.starred, 1, line);
  }
  assert.equal(told('加星标', { language: 'zh' }).state.unread.starred, 1);
});

test('a number goes to the row, and before a name it counts', () => {
  assert.equal(told('4').selected, 'Post 4');
  assert.equal(told('999999999999999999').selected, 'Post 9');
  assert.equal(told('3 move.down').selected, 'Post 4');
});

test(':q quits, and Enter on nothing does nothing', () => {
  assert.ok(quits(told('q')));
  const story = told('');
  assert.ok(!quits(story));
  assert.equal(story.state.layer, undefined);
});

test('what is no command is said, with what was probably meant', () => {
  assert.match(told('mark.stra').footer, /no command “mark\.stra”.*mean mark\.star/);
  assert.match(told('undi').footer, /mean mark\.undo/);
  assert.match(told('frobnicate').footer, /no command “frobnicate”\. \? lists/);
  assert.match(told('mark').footer, /“mark” may be mark\.read, mark\.star/);
});

test('what can do nothing here says so', () => {
  assert.match(told('section.next').footer, /section\.next does nothing here/);
  const story = new Story(manyPosts(1));
  story.press('enter', ':');
  story.type('choose.links');
  story.press('enter');
  assert.match(story.footer, /no links/);
});

test('Tab completes, one command after the other, around and backwards', () => {
  const story = new Story(manyPosts(9));
  const typed = () => {
    const { layer } = story.state;
    return layer?.kind === 'prompt' ? layer.input.text : undefined;
  };
  story.press(':');
  story.type('section');
  const seen = ['tab', 'tab', 'tab', 'shift-tab'].map(key => {
    story.press(key);
    return typed();
  });
  assert.deepEqual(seen, ['section.next', 'section.previous', 'section.next', 'section.previous']);
  assert.match(story.footer, /previous section$/);
  story.press('ctrl-u');
  story.type('nothing like it');
  story.press('tab');
  assert.equal(typed(), 'nothing like it');
});

test('earlier commands come back, in this run and the next', () => {
  const story = told('mark.star');
  story.press(':');
  story.type('move.down');
  story.press('enter', ':', 'up', 'up');
  assert.match(story.footer, /^:mark\.star/);
  const next = new Story(manyPosts(9), { habits: story.state.habits });
  next.press(':', 'up', 'enter');
  assert.equal(next.selected, 'Post 2');
});

test('Esc leaves the line and the screen as it was', () => {
  const story = new Story(manyPosts(9));
  const { screen } = story;
  story.press(':');
  story.type('5');
  story.press('escape');
  assert.deepEqual(story.screen, screen);
});

test('a jump by number is one that leads back', () => {
  const story = told('7');
  story.press('`');
  assert.equal(story.selected, 'Post 1');
});
