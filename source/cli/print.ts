import { statSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Archive } from '../archive/open-archive.ts';
import { readSite } from '../archive/site-root.ts';
import type { PostNumber } from '../catalogue/catalogue.ts';
import { resolvePost } from '../catalogue/resolve-post.ts';
import { layOutArticle } from '../layout/lay-out-article.ts';
import { toAnsi, toPlainText } from '../layout/to-text.ts';
import { describeWarning } from '../post/describe-warning.ts';
import type { Post } from '../post/post.ts';
import { cleanLine } from '../text/clean.ts';
import { type CliWords, cliWords } from '../words/cli.ts';
import { locationFor, openFor } from './archive-for.ts';
import { CliError } from './cli-error.ts';
import { type Display, displayFor } from './display.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import type { Options } from './options.ts';
import { settingsFor } from './settings-for.ts';
import type { World } from './world.ts';

/** Text is set in at most this many columns unless `--width` says otherwise. */
const mostColumns = 80;
/** How many posts of the same name are listed. */
const mostCandidates = 20;

/** A post with what its article needs of the archive around it. */
interface Found {
  readonly post: Post;
  readonly timezone: string;
  readonly categoryName: string | undefined;
}

/**
 * `finews --print POST [ARCHIVE]`: writes one post to stdout, the very lines that the reader shows.
 * @throws CliError (usage) without a post, (not found) where the word fits no post or several, (failed) where it cannot be read.
 */
export async function print(options: Options, world: World): Promise<ExitCode> {
  const settings = settingsFor(world);
  const display = displayFor(options, world, settings);
  const words = cliWords[display.language];
  const { post, timezone, categoryName } = await findPost(options, settings.archive, world, display);
  const unreadable = post.warnings.find(({ kind }) => kind === 'unreadable');
  if (unreadable) {
    const reason = describeWarning(unreadable, display.language);
    throw new CliError(exitCode.failed, words.cannotRead(cleanLine(post.head.path), reason));
  }
  const { lines } = layOutArticle(post, {
    columns: columnsFor(options, world),
    width: display.width,
    language: display.language,
    timezone,
    ...(categoryName !== undefined && { categoryName }),
  });
  const { isStyled, hasColour } = display;
  // A pipe that keeps the styles (`less -R`) may not know hyperlinks; a terminal does, or ignores them.
  const hasLinks = world.stdout.isTTY === true;
  world.stdout.write(isStyled ? toAnsi(lines, { hasColour, hasLinks }) : toPlainText(lines));
  return exitCode.ok;
}

function columnsFor(options: Options, { stdout, environment }: World): number {
  if (options.columns !== undefined)
    return options.columns === 0 ? Number.POSITIVE_INFINITY : options.columns;
  const fromEnvironment = Number(environment.COLUMNS);
  const terminalColumns = stdout.columns || (fromEnvironment > 0 ? fromEnvironment : mostColumns);
  return Math.min(terminalColumns, mostColumns);
}

async function findPost(
  { words: [word, archiveWord], archive }: Options,
  configured: string | undefined,
  world: World,
  display: Display,
): Promise<Found> {
  const words = cliWords[display.language];
  if (word === undefined || word === '')
    throw new CliError(exitCode.usage, `${words.printNeedsPost}\n${words.seeHelp}`);
  if (word === '-') return postFromStdin(world, display, words);
  const argument = archiveWord ?? archive;
  const file = path.resolve(world.workingFolder, word);
  if (argument === undefined && isFile(file)) {
    return postOf(await openFor({ path: file, origin: 'argument' }, display), 0);
  }
  const opened = await openFor(locationFor(argument, configured, world), display);
  const resolution = resolvePost(word, opened.catalogue, {
    pathBelowRoot: pathBelow(opened.root, file),
    random: Math.random,
  });
  if (resolution.kind === 'one') return postOf(opened, resolution.number);
  if (resolution.kind === 'none' && isFile(file)) {
    return postOf(await openFor({ path: file, origin: 'argument' }, display), 0);
  }
  const message =
    resolution.kind === 'none'
      ? words.noSuchPost(cleanLine(word), resolution.nearest)
      : candidates(word, opened, resolution.numbers, words);
  throw new CliError(exitCode.notFound, message);
}

async function postOf({ catalogue, read }: Archive, number: PostNumber): Promise<Found> {
  const id = catalogue.categoryOf(number);
  return {
    post: await read(number),
    timezone: catalogue.site.timezone,
    categoryName: catalogue.categories.find(category => category.id === id)?.name,
  };
}

/** A post from a pipe belongs to no site: relative links have nowhere to lead, times without a zone are the reader's own. */
async function postFromStdin({ stdin }: World, { systemTimezone }: Display, words: CliWords): Promise<Found> {
  if (stdin.isTTY) throw new CliError(exitCode.usage, words.nothingOnStdin);
  const { site } = readSite('', systemTimezone);
  const { parsePost } = await import('../post/parse-post.ts');
  const post = parsePost({ path: '-', bytes: await buffer(stdin), site });
  return { post, timezone: site.timezone, categoryName: undefined };
}

function candidates(
  word: string,
  { catalogue }: Archive,
  numbers: readonly PostNumber[],
  words: CliWords,
): string {
  const rows = numbers.slice(0, mostCandidates).map(number => {
    const { id, title } = catalogue.head(number);
    return `  ${id}  ${title}`;
  });
  const rest = numbers.length - rows.length;
  return [
    words.severalPosts(cleanLine(word), numbers.length),
    ...rows,
    ...(rest > 0 ? [words.andMore(rest)] : []),
  ].join('\n');
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function pathBelow(root: string, file: string): string | undefined {
  const relative = path.relative(root, file);
  return relative.startsWith('..') || path.isAbsolute(relative)
    ? undefined
    : relative.split(path.sep).join('/');
}
