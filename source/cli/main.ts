import { cliWords } from '../words/cli.ts';
import { type Language, languageOf } from '../words/language.ts';
import { reasonInWords, reasonOf } from '../words/system-errors.ts';
import type { CommandName } from './arguments/command-table.ts';
import type { Options } from './arguments/options.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { writeAtOnce } from './output/write-at-once.ts';
import { report } from './report.ts';
import { versionOf } from './version.ts';
import type { World } from './world.ts';

/** Runs finews in this process. `packageFolder` is where it is installed. */
export function run(packageFolder: string): void {
  let world: ReturnType<typeof worldOf>;
  try {
    world = worldOf(packageFolder);
  } catch {
    // Node throws where it is asked for a folder that was removed under the shell.
    process.stderr.write(`finews: ${cliWords[languageOf(process.env)].noWorkingFolder}\n`);
    process.exitCode = exitCode.failed;
    return;
  }
  // What nobody caught, in a timer or a thread. The screen, which has to be left first, has a handler of its own.
  process.on('uncaughtException', error => {
    void report(error, world, cliWords[languageOf(world.environment)]).then(code => process.exit(code));
  });
  void main(world).then(code => {
    // Where no stream was made nothing waits to be written, and Node need not take itself apart.
    if (!world.hasStreams()) process.exit(code);
    process.exitCode = code;
  });
}

/** The world as it is. Streams are made when they are first used: each costs a millisecond or two. */
function worldOf(packageFolder: string): World & { hasStreams(): boolean } {
  let stdout: World['stdout'] | undefined;
  let hasStreams = false;
  return {
    argv: process.argv.slice(2),
    environment: process.env,
    workingFolder: process.cwd(),
    packageFolder,
    get stdin() {
      hasStreams = true;
      return process.stdin;
    },
    get stdout() {
      hasStreams = true;
      stdout ??= process.stdout.on('error', endWithStdout);
      return stdout;
    },
    get stderr() {
      hasStreams = true;
      return process.stderr;
    },
    print(text) {
      const rest = stdout === undefined ? writeAtOnce(1, text) : Buffer.from(text);
      if (rest.length > 0) this.stdout.write(rest);
    },
    hasStreams: () => hasStreams,
  };
}

function endWithStdout(error: Error): never {
  const reason = reasonOf(error);
  // `finews … | head -1` closes the pipe early, which is no error.
  if (reason === 'EPIPE') process.exit(exitCode.ok);
  const language = languageOf(process.env);
  const sentence = cliWords[language].cannotWriteOut(reasonInWords(reason, language));
  process.stderr.write(`finews: ${sentence}\n`);
  process.exit(exitCode.failed);
}

/** Does what the command line asks and gives the exit code. Never throws: an error becomes its words on stderr. */
export async function main(world: World): Promise<ExitCode> {
  let language = languageOf(world.environment);
  try {
    const alone = await answerAlone(world);
    if (alone !== undefined) return alone;
    const options = await optionsOf(world, language);
    language = options.language ?? language;
    return await dispatch(options, world);
  } catch (error) {
    return report(error, world, cliWords[language]);
  }
}

/** `--version` and `--help` by themselves need no parser, which takes longer than they do. */
async function answerAlone(world: World): Promise<ExitCode | undefined> {
  const [word = '', more] = world.argv;
  if (more !== undefined) return undefined;
  if (['--version', '-v'].includes(word)) return sayVersion(world);
  if (!['--help', '-h', 'help'].includes(word)) return undefined;
  const { helpText } = await import('./help/help.ts');
  const { ownLanguage } = await import('./own-language.ts');
  world.print(helpText(ownLanguage(world)));
  return exitCode.ok;
}

/** What the command line asks for. A refusal is said in the language of the settings, which are not read for anything else here. */
async function optionsOf(world: World, language: Language): Promise<Options> {
  const { parseOptions } = await import('./arguments/options.ts');
  try {
    return parseOptions(world.argv, cliWords[language]);
  } catch (error) {
    const { ownLanguage } = await import('./own-language.ts');
    const own = ownLanguage(world);
    if (own === language) throw error;
    return parseOptions(world.argv, cliWords[own]);
  }
}

function sayVersion(world: World): ExitCode {
  world.print(`${versionOf(world.packageFolder)}\n`);
  return exitCode.ok;
}

type Run = (options: Options, world: World) => Promise<ExitCode>;

/** Each command is a bundle of its own, loaded when it is asked for. */
const commands: { readonly [name in CommandName]: () => Promise<Run> } = {
  read: async () => (await import('./command/read.ts')).read,
  show: async () => (await import('./command/show.ts')).show,
  list: async () => (await import('./command/list.ts')).list,
  search: async () => (await import('./command/search-command.ts')).search,
  categories: async () => (await import('./command/categories.ts')).categories,
  count: async () => (await import('./command/count.ts')).count,
  doctor: async () => (await import('./command/doctor.ts')).doctor,
  mark: async () => (await import('./command/mark.ts')).mark,
  state: async () => (await import('./command/state.ts')).state,
  config: async () => (await import('./command/config.ts')).config,
  completion: async () => (await import('./command/completion.ts')).completion,
  help: async () => (await import('./command/help-command.ts')).help,
  complete: async () => (await import('./command/complete.ts')).complete,
  manual: async () => (await import('./command/manual-command.ts')).manual,
};

async function dispatch(options: Options, world: World): Promise<ExitCode> {
  if (options.isVersion) return sayVersion(world);
  const runCommand = await commands[options.isHelp ? 'help' : options.command]();
  return runCommand(options, world);
}
