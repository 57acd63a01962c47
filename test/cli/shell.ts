import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { makeFolder } from '../archive/make-folder.ts';

const finewsPath = path.join(import.meta.dirname, '..', '..', 'bin', 'finews.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A small archive of invented news: two media, three posts, one of them damaged. */
const smallArchive = {
  '_config.yml': 'url: https://example.org\ntimezone: Asia/Shanghai\n',
  'category/suanpan.html': '---\nlayout: category\ncategory: suanpan\ntitle: 算盘周刊\n---\n',
  '_posts/2025-12-01-SP1.md':
    '---\ntitle: 制冷剂涨价\ndate: 2025-12-01 09:30:00 +0800\ncategories: suanpan\ntags: [化工, 行情]\n---\n' +
    '<p>需求回暖，<strong>冷媒</strong>报价上调。</p><p class="em_media">（文章来源：北岬社）</p>\n',
  '_posts/2025-12-03-TH2.md':
    '---\ntitle: 夜间作业\ndate: 2025-12-03 20:00:00 +0800\ncategories: tonghu\n---\n港口<b>夜间</b>作业。\n',
  '_posts/2025-12-02-SP3.md': '---\ntitle: "a "quoted" word"\ndate: +0800\ncategories: suanpan\n---\nText.\n',
};

/** finews with a home, settings and marks of its own. */
export class Shell {
  readonly folder = makeFolder(prefixed(smallArchive));
  readonly archive = path.join(this.folder, 'news');
  readonly config = path.join(this.folder, 'config');

  /** Runs the built program as a shell would. */
  run(argv: readonly string[], more: { input?: string; environment?: NodeJS.ProcessEnv } = {}): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [finewsPath, ...argv], {
      cwd: this.archive,
      encoding: 'utf8',
      input: more.input ?? '',
      env: {
        PATH: process.env.PATH,
        HOME: this.folder,
        LANG: 'en_GB.UTF-8',
        TZ: 'Asia/Shanghai',
        XDG_CONFIG_HOME: this.config,
        XDG_CACHE_HOME: path.join(this.folder, 'cache'),
        ...more.environment,
      },
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** What bash makes of a line, in the archive; `finews` stands for the built program. */
  bash(line: string): Ran {
    const program = `finews() { "${process.execPath}" "${finewsPath}" "$@"; }`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `${program}; ${line}`], {
      cwd: this.archive,
      encoding: 'utf8',
      env: {
        ...process.env,
        LANG: 'en_GB.UTF-8',
        XDG_CONFIG_HOME: this.config,
        XDG_CACHE_HOME: this.folder,
      },
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** What a run writes, line by line; it must succeed. */
  lines(...argv: string[]): string[] {
    const { code, out, err } = this.run(argv);
    if (code !== 0) throw new Error(`${argv.join(' ')}: exit code ${code}: ${err}`);
    return out.split('\n').slice(0, -1);
  }
}

function prefixed(files: { readonly [name: string]: string }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`news/${name}`, text]));
}
