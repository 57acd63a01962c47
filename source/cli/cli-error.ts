import type { ExitCode } from './exit-code.ts';

/** An error that is an answer: `main` prints its message in one line and leaves with its exit code. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  /** `message` is in the user's language, one line or a few, cleaned, without the program's name. */
  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
