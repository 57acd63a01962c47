import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOutScreen, type PaneName } from '../../source/layout/screen.ts';

/** The panes as a drawing: a letter a column, and `|` for the rule. */
function drawing(columns: number, focus: PaneName, isAlone = false): string {
  const { panes } = layOutScreen({ columns, rows: 24 }, focus, isAlone);
  const cells = Array.from({ length: columns }, () => '|');
  for (const [name, pane] of Object.entries(panes)) cells.fill(name[0]!, pane.left, pane.left + pane.columns);
  return cells.join('').replace(/(.)\1*/g, run => (run.length > 1 ? `${run[0]}${run.length}` : run));
}

test('a narrow screen shows one pane, a medium one the lists or the reader, a wide one all three', () => {
  assert.equal(drawing(60, 'posts'), 'p60');
  assert.equal(drawing(60, 'groups'), 'g60');
  assert.equal(drawing(80, 'posts'), 'g24|p55');
  assert.equal(drawing(80, 'groups'), 'g24|p55');
  assert.equal(drawing(80, 'reader'), 'r80');
  assert.equal(drawing(120, 'posts'), 'g24|p38|r56');
  assert.equal(drawing(200, 'reader'), 'g32|p64|r102');
});

test('alone, the reader has it all', () => {
  assert.equal(drawing(200, 'reader', true), 'r200');
});

test('at any size the panes, the header and the footer lie within the screen and apart from each other', () => {
  for (let columns = 1; columns <= 250; columns += 3) {
    for (let rows = 1; rows <= 50; rows++) {
      for (const focus of ['groups', 'posts', 'reader'] as const) {
        const { header, body, footer, panes } = layOutScreen({ columns, rows }, focus, false);
        assert.ok(body.top >= (header === undefined ? 0 : 1));
        assert.ok(body.top + body.rows <= (footer?.top ?? rows));
        assert.ok(body.rows >= 1);
        let left = 0;
        for (const pane of Object.values(panes)) {
          assert.ok(pane.left >= left && pane.columns >= 1 && pane.left + pane.columns <= columns);
          left = pane.left + pane.columns + 1;
        }
        assert.ok(panes[focus] !== undefined);
      }
    }
  }
});
