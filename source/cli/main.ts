import { type CliWords, cliWords } from '../words/cli.ts';
import { type Language, languageOf } from '../words/language.ts';
import { CliError, isCliError } from './cli-error.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { type Options, parseOptions } from './options.ts';
import { versionOf } from './version.ts';
import type { World } from './world.ts';

/** Runs finews in this process. `packageFolder` is where it is installed. */
export function run(packageFolder: string): void {
  const { argv, env, stdin, stdout, stderr } = process;
  // `finews … | head -1` closes the pipe early, which is no error.
  stdout.on('error', error =>
    process.exit('code' in error && error.code === 'EPIPE' ? exitCode.ok : exitCode.failed),
  );
  const world = {
    argv: argv.slice(2),
    environment: env,
    workingFolder: process.cwd(),
    packageFolder,
    stdin,
    stdout,
    stderr,
  };
  void main(world).then(code => {
    process.exitCode = code;
  });
}

/** Does what the command line asks and gives the exit code. Never throws: an error becomes its words on stderr. */
export async function main(world: World): Promise<ExitCode> {
  let language = languageOf(world.environment);
  try {
    const options = parseOptions(world.argv, cliWords[language]);
    language = options.language ?? language;
    return await dispatch(options, world, language);
  } catch (error) {
    return report(error, world, cliWords[language]);
  }
}

async function dispatch(options: Options, world: World, language: Language): Promise<ExitCode> {
  const words = cliWords[language];
  if (options.isHelp) {
    world.stdout.write(helpText(words));
    return exitCode.ok;
  }
  if (options.isVersion) {
    world.stdout.write(`${versionOf(world.packageFolder)}\n`);
    return exitCode.ok;
  }
  const [, tooMany] = options.isPrint ? options.words.slice(1) : options.words;
  if (tooMany !== undefined)
    throw new CliError(exitCode.usage, `${words.tooManyWords(tooMany)}\n${words.seeHelp}`);
  if (options.isPrint) {
    const { print } = await import('./print.ts');
    return print(options, world);
  }
  if (world.stdout.isTTY) {
    const { browse } = await import('./browse.ts');
    return browse(options, world);
  }
  const { list } = await import('./list.ts');
  return list(options, world);
}

/** Says on stderr what went wrong. A defect of finews itself leaves its stack in a file, never on the screen. */
async function report(error: unknown, world: World, words: CliWords): Promise<ExitCode> {
  if (isCliError(error)) {
    world.stderr.write(`finews: ${error.message}\n`);
    return error.exitCode;
  }
  const { describeCrash } = await import('./crash.ts');
  world.stderr.write(`${describeCrash(error, words)}\n`);
  return exitCode.failed;
}
