import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupName } from './group-name.ts';
import { Story, type StoryOptions } from './story.ts';

const posts = [
  { title: 'N1', category: 'ningbo', date: '2024-03-19 12:00' },
  { title: 'H1', category: 'hebei', date: '2024-03-19 11:00' },
  { title: 'H2', category: 'hebei', date: '2024-03-19 10:00' },
  { title: 'C1', category: 'chongqing', date: '2024-03-19 09:00' },
];
const categoryNames = { hebei: '河北新闻网', chongqing: '重庆日报', ningbo: '宁波晚报' };

function story(options: StoryOptions = {}): Story {
  return new Story(posts, { categoryNames, ...options });
}

function groups({ state }: Story): string[] {
  return state.groups.flatMap(group => (group.kind === 'category' ? [group.category.id] : []));
}

/** The entries of the picker, as far as the typed words leave them. */
function picked({ state: { layer } }: Story): string[] {
  assert.equal(layer?.kind, 'chooser');
  return layer.shown.map(index => layer.entries[index]!.text);
}

test('a category is picked by its name, its id, its pinyin or its initials', () => {
  for (const words of ['河北', 'hebei', 'hebeixinwenwang', 'hbxww', 'ＨＢＸＷ', 'xinwen']) {
    const reader = story();
    reader.press('t');
    reader.type(words);
    assert.deepEqual(picked(reader), ['河北新闻网'], words);
    reader.press('enter');
    assert.equal(groupName(reader), '河北新闻网');
    assert.equal(reader.state.focus, 'posts');
  }
});

test('a long id is found with its spaces and capitals, a name with its full-width brackets', () => {
  const names = {
    'Career In touxingPEVC': '投行PEVC',
    '21shijijingjibaodao 21caijingAPP': '21世纪经济报道 21财经APP',
    beijiashe: '北岬社（海外版）',
  };
  for (const [id, name] of Object.entries(names)) {
    for (const typed of [id, id.toUpperCase(), id.toLowerCase(), name, name.replace('（', '(')]) {
      const reader = new Story([...posts, { title: 'X', category: JSON.stringify([id]) }], {
        categoryNames: names,
      });
      reader.press('t');
      reader.type(typed);
      assert.deepEqual(picked(reader), [name], typed);
    }
  }
});

test('what is typed before the whole archive is there finds its categories when they are', () => {
  const reader = new Story([]);
  reader.press('t');
  reader.type('hebei');
  assert.deepEqual(picked(reader), []);
  reader.open(posts);
  assert.deepEqual(picked(reader), ['hebei']);
});

test('names that begin with what is typed come before those that have it within', () => {
  const reader = story({ categoryNames: { hebei: '上海报', ningbo: '海报' } });
  reader.press('t');
  reader.type('haibao');
  assert.deepEqual(picked(reader), ['海报', '上海报']);
});

test('what was typed before the dictionary is there finds its category when it is', () => {
  const reader = story();
  reader.dispatch({ kind: 'choose', purpose: 'groups' });
  const { soundsOf } = reader.state;
  reader.state = { ...reader.state, soundsOf: undefined };
  reader.type('cqrb');
  assert.deepEqual(picked(reader), []);
  reader.dispatch({ kind: 'sounds-loaded', soundsOf: soundsOf! });
  assert.deepEqual(picked(reader), ['重庆日报']);
});

test('S goes through the orders of the categories, in the pane and in the picker', () => {
  const reader = story();
  assert.deepEqual(groups(reader), ['ningbo', 'hebei', 'chongqing']);
  reader.press('escape', 'S');
  assert.deepEqual(groups(reader), ['hebei', 'ningbo', 'chongqing']);
  reader.press('t', 'ctrl-s');
  assert.deepEqual(groups(reader), ['chongqing', 'hebei', 'ningbo']);
  assert.deepEqual(picked(reader).slice(3), ['重庆日报', '河北新闻网', '宁波晚报']);
  assert.match(reader.screen.join('\n'), /Categories · by name/);
  reader.press('ctrl-s');
  assert.deepEqual(groups(reader), ['ningbo', 'hebei', 'chongqing']);
});

test('reading moves no category, whatever they are sorted by', () => {
  const reader = story();
  reader.press('escape', 'S', 'tab', 'tab', 'tab');
  assert.equal(groupName(reader), '河北新闻网');
  reader.press('enter', 'm', 'j', 'm');
  assert.deepEqual(groups(reader), ['hebei', 'ningbo', 'chongqing']);
});

test('a category that is followed stands on top, and among the others again afterwards', () => {
  const reader = story();
  reader.press('tab', 'tab', 'tab', 'tab', 'tab', '+');
  assert.equal(groupName(reader), '重庆日报');
  assert.deepEqual(groups(reader), ['chongqing', 'ningbo', 'hebei']);
  assert.match(reader.footer, /重庆日报 is followed/);
  reader.press('+');
  assert.deepEqual(groups(reader), ['ningbo', 'hebei', 'chongqing']);
});

test('a hidden category is gone when one leaves it, and the picker still finds it', () => {
  const reader = story();
  reader.press('tab', 'tab', 'tab', '-');
  assert.equal(groupName(reader), '宁波晚报');
  reader.press('tab');
  assert.equal(groupName(reader), '河北新闻网');
  assert.deepEqual(groups(reader), ['hebei', 'chongqing']);
  reader.press('t');
  reader.type('nbwb');
  assert.deepEqual(picked(reader), ['宁波晚报']);
  reader.press('enter');
  assert.equal(groupName(reader), '宁波晚报');
  assert.deepEqual(reader.titles, ['N1']);
  reader.press('-', 'tab');
  assert.deepEqual(groups(reader), ['ningbo', 'hebei', 'chongqing']);
});

test('the posts of a hidden category are not among the unread ones, nor counted there', () => {
  const reader = story();
  reader.press('tab', 'tab', 'tab', '-', 'tab', 'shift-tab', 'shift-tab');
  assert.equal(groupName(reader), 'unread');
  assert.deepEqual(reader.titles, ['H1', 'H2', 'C1']);
  assert.match(reader.screen[0]!, /3 unread/);
});

test('following and hiding work in the picker, on what is about to be picked', () => {
  const reader = story();
  reader.press('t');
  reader.type('cq');
  reader.press('ctrl-t');
  reader.press('ctrl-u');
  reader.type('hb');
  reader.press('ctrl-x', 'escape');
  assert.deepEqual(groups(reader), ['chongqing', 'ningbo']);
  assert.ok(reader.effects.some(({ kind }) => kind === 'save-habits'));
});

test('what was followed and hidden holds in the next run, and in other windows', () => {
  const before = story();
  before.press('tab', 'tab', 'tab', '-', 'tab', 'tab', '+');
  const after = story({ habits: before.state.habits });
  assert.deepEqual(groups(after), ['chongqing', 'hebei']);
  const elsewhere = story();
  elsewhere.dispatch({ kind: 'habits-saved', habits: before.state.habits });
  assert.deepEqual(groups(elsewhere), ['chongqing', 'hebei']);
});

test('only a category is followed or hidden', () => {
  const reader = story();
  reader.press('+');
  assert.match(reader.footer, /Select a category first/);
  assert.deepEqual(
    reader.effects.filter(({ kind }) => kind === 'save-habits'),
    [],
  );
});

test('S goes through the orders of the posts and back, and the header tells which', () => {
  const reader = story();
  const orders: string[][] = [];
  for (const word of ['oldest first', 'unread first', 'by category']) {
    reader.press('S');
    assert.match(reader.screen[0]!, new RegExp(word));
    orders.push(reader.titles);
  }
  reader.press('S');
  assert.doesNotMatch(reader.screen[0]!, /first|by/);
  assert.deepEqual(orders, [
    ['C1', 'H2', 'H1', 'N1'],
    ['N1', 'H1', 'H2', 'C1'],
    ['C1', 'H1', 'H2', 'N1'],
  ]);
});

test('sorted by what is unread, a list does not move while it is read', () => {
  const reader = story();
  reader.press('S', 'S', 'm');
  assert.deepEqual(reader.titles, ['N1', 'H1', 'H2', 'C1']);
  reader.press('tab', 'shift-tab');
  assert.deepEqual(reader.titles, ['H1', 'H2', 'C1', 'N1']);
});

test('another order keeps the selected post, and the top of the list where one is there', () => {
  const reader = story();
  reader.press('S');
  assert.equal(reader.selected, 'C1');
  reader.press('j');
  assert.equal(reader.selected, 'H2');
  reader.press('S');
  assert.equal(reader.selected, 'H2');
});
