import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../archive/make-folder.ts';
import { payloads } from './payloads.ts';
import { hostilePosts } from './posts.ts';

const finewsPath = path.join(import.meta.dirname, '..', '..', 'bin', 'finews.js');

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A home of its own with an archive in it that holds every hostile post, in files and folders of hostile names. */
export class HostileHome {
  readonly folder = makeFolder({});
  readonly archive = path.join(this.folder, 'news');
  readonly environment: { readonly [name: string]: string | undefined } = {
    PATH: process.env.PATH,
    HOME: this.folder,
    LANG: 'en_GB.UTF-8',
    TZ: 'Asia/Shanghai',
    TMPDIR: path.join(this.folder, 'tmp'),
    XDG_CONFIG_HOME: path.join(this.folder, 'config'),
    XDG_CACHE_HOME: path.join(this.folder, 'cache'),
  };

  constructor() {
    mkdirSync(path.join(this.archive, '_posts'), { recursive: true });
    mkdirSync(path.join(this.folder, 'tmp'));
    mkdirSync(path.join(this.archive, 'category'));
    writeFileSync(
      path.join(this.archive, '_config.yml'),
      `title: ${JSON.stringify(everything)}\nlang: ${JSON.stringify(everything)}\nurl: javascript:alert(1)\n`,
    );
    // What is large is for the tests without a process: here every post is read dozens of times.
    const small = Object.values(hostilePosts).filter(({ length }) => length < 50_000);
    small.forEach((content, index) => {
      writeFileSync(path.join(this.archive, '_posts', `2024-03-05-hostile-${index}.md`), content);
    });
    for (const [index, payload] of names.entries()) {
      const folder = path.join(this.archive, `folder${payload}`, '_posts');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `2024-03-04-${index}${payload}.md`), '---\ntags: x\n---\n');
      writeFileSync(path.join(folder, `2024-03-04-twin${payload}.md`), '---\ntitle: twin\n---\nText.\n');
      writeFileSync(
        path.join(this.archive, 'category', `${payload}.html`),
        `---\nlayout: category\ncategory: folder${index}\ntitle: ${JSON.stringify(payload)}\n---\n`,
      );
    }
    // A name whose bytes are no text.
    const bytes = Buffer.concat([
      Buffer.from(`${this.archive}/_posts/2024-03-05-`),
      Buffer.of(0x9b, 0x33, 0x31, 0x6d),
    ]);
    writeFileSync(Buffer.concat([bytes, Buffer.from('.md')]), '---\ndate: nonsense\n---\n');
  }

  /** Runs the built program as a shell would. */
  run(argv: readonly string[], more: { input?: string; environment?: NodeJS.ProcessEnv } = {}): Ran {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [finewsPath, ...argv], {
      cwd: this.archive,
      encoding: 'utf8',
      input: more.input ?? '',
      maxBuffer: 256 * 1024 * 1024,
      timeout: 60_000,
      env: { ...this.environment, ...more.environment },
    });
    return { code: status, signal, out: stdout, err: stderr };
  }
}

/** All attacks in one text, without the quotes that would part it. */
export const everything = Object.values(payloads).join(' ').replaceAll('"', '').replaceAll('\0', '');

/** The payloads as far as files can be called so. */
export const names = Object.values(payloads)
  .map(payload => payload.replace(/[\0/]/g, '').slice(0, 40))
  .filter(name => name !== '' && !/\p{Surrogate}/u.test(name));
