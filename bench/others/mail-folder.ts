import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchArchive } from '../archives.ts';
import { fieldOf, plainTextOf } from './reading.ts';

/** Writes the archive as a Maildir for neomutt, with a configuration that keeps its headers, and gives the command. */
export function mailFolder({ posts, invent }: BenchArchive, folder: string): string[] {
  const maildir = path.join(folder, 'maildir');
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(path.join(maildir, name), { recursive: true });
  for (let number = 0; number < posts; number++) {
    const post = invent(number);
    const header =
      `From: ${fieldOf(post, 'categories')} <news@finews.example>\nSubject: ${fieldOf(post, 'title')}\n` +
      `Date: ${post.time.toUTCString()}\nMessage-ID: <${number}@finews.example>\n` +
      'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n';
    writeFileSync(path.join(maildir, 'cur', `${number}.finews:2,`), `${header}\n${plainTextOf(post)}\n`);
  }
  const settings = path.join(folder, 'neomuttrc');
  writeFileSync(
    settings,
    `set mbox_type = Maildir\nset header_cache = "${folder}/headers"\nset folder = "${maildir}"\n` +
      `set spoolfile = "${maildir}"\nset sort = reverse-date\nset mark_old = no\nset maildir_header_cache_verify = no\nset beep = no\n`,
  );
  return ['neomutt', '-n', '-F', settings, '-f', maildir];
}
