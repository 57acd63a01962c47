import type { Archive } from '../../archive/open-archive.ts';
import { describeWarning } from '../../post/describe-warning.ts';
import { cleanLine } from '../../text/clean.ts';
import type { Options } from '../arguments/options.ts';
import { type Context, contextFor } from '../context.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { progressFor } from '../output/progress.ts';
import { problemSentence } from '../output/say-problems.ts';
import { writeOut } from '../output/write-out.ts';
import { openNamed } from '../posts/open-named.ts';
import { onlyArchive } from '../posts/part-words.ts';
import type { World } from '../world.ts';

/** One thing that is wrong with an archive. */
interface Finding {
  readonly kind: string;
  readonly path: string;
  /** Absent for what is no post. */
  readonly id: string | undefined;
  readonly sentence: string;
  readonly detail: string | undefined;
}

/** `finews doctor [ARCHIVE]`: reads every post and says what is damaged. Failed where anything is. */
export async function doctor(options: Options, world: World): Promise<ExitCode> {
  const context = contextFor(options, world);
  const archive = await openNamed(context, onlyArchive(context));
  const damaged = new Set<string>();
  await writeOut(lines(), world);
  const { size } = archive.catalogue;
  if (!options.isJson) world.stderr.write(`${context.words.damagedPosts(damaged.size, size)}\n`);
  return damaged.size === 0 ? exitCode.ok : exitCode.failed;

  async function* lines(): AsyncIterable<string> {
    for await (const finding of findingsIn(archive, context)) {
      damaged.add(finding.path);
      yield lineOf(finding, context);
    }
  }
}

async function* findingsIn(archive: Archive, context: Context): AsyncIterable<Finding> {
  const { language } = context.display;
  for (const problem of archive.problems) {
    const sentence = problemSentence(problem, language);
    const { kind, path, detail } = problem;
    yield { kind, path: cleanLine(path), id: undefined, sentence, detail };
  }
  const progress = progressFor(context);
  for (let number = 0; number < archive.catalogue.size; number++) {
    const { head, warnings } = await archive.read(number);
    progress.report(number, archive.catalogue.size);
    for (const warning of warnings) {
      const { kind, detail } = warning;
      const sentence = describeWarning(warning, language);
      yield { kind, path: cleanLine(head.path), id: head.id, sentence, detail };
    }
  }
  progress.end();
}

function lineOf({ sentence, ...finding }: Finding, { options, world }: Context): string {
  const { kind, path, id = null, detail = null } = finding;
  if (options.isJson) return `${JSON.stringify({ kind, path, id, detail })}${options.recordEnd}`;
  if (world.stdout.isTTY && options.recordEnd === '\n') return `${path}\n  ${sentence}\n`;
  return `${[kind, path, sentence].join('\t')}${options.recordEnd}`;
}
