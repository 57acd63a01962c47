import type { CliWords } from '../words/cli.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

/** An error that is an answer: `main` prints its message and leaves with its exit code. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: ExitCode;

  /** `message` is in the user's language, one line or a few, cleaned, without the program's name. */
  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** By name, since each bundle (`print`, `list`, …) has a class of its own. */
export function isCliError(error: unknown): error is CliError {
  return error instanceof Error && error.name === 'CliError';
}

/** A refusal that says where the help is. */
export function usageError(message: string, words: CliWords): CliError {
  return new CliError(exitCode.usage, `${message}\n${words.seeHelp}`);
}
