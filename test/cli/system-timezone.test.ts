import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { systemTimezone } from '../../source/cli/system-timezone.ts';
import { makeFolder } from '../archive/make-folder.ts';

function linkTo(target: string): string {
  const link = path.join(makeFolder({}), 'localtime');
  symlinkSync(target, link);
  return link;
}

test('TZ names the time zone, with or without its colon', () => {
  assert.equal(systemTimezone('Asia/Tokyo'), 'Asia/Tokyo');
  assert.equal(systemTimezone(':Asia/Tokyo'), 'Asia/Tokyo');
});

test('without TZ the system’s link names it', () => {
  const names = ['Asia/Shanghai', 'America/Argentina/Buenos_Aires', 'Etc/GMT+8', 'UTC'];
  for (const name of names) {
    assert.equal(systemTimezone(undefined, linkTo(`/usr/share/zoneinfo/${name}`)), name);
    assert.equal(systemTimezone('', linkTo(`../usr/share/zoneinfo/${name}`)), name);
  }
});

test('where the link says nothing Node is asked', () => {
  const asked = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  assert.equal(systemTimezone(undefined, linkTo('/elsewhere')), asked);
  assert.equal(systemTimezone(undefined, '/nowhere'), asked);
});
