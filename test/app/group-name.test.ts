import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupName } from '../../source/app/groups.ts';

test('posts without a category are listed under a name', () => {
  const nameless = { kind: 'category', category: { id: '', name: '', posts: 1 } } as const;
  assert.equal(groupName(nameless, 'en'), 'No category');
  assert.equal(groupName(nameless, 'zh'), '未分类');
});
