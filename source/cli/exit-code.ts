/** What finews' exit says to a script. */
export const exitCode = {
  ok: 0,
  /** It was asked properly and could not be done: a file that cannot be read, a disk that is full. */
  failed: 1,
  /** It was asked wrongly: an unknown option, a value that means nothing. */
  usage: 2,
  /** What it was asked for is not there, or is not one thing: no such post, several posts of that name. */
  notFound: 3,
  /** Ctrl-C, as shells count it: 128 and the signal's number. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
