/** Everything a run of finews takes from outside and gives back: what a test replaces. */
export interface World {
  /** The words after `finews`. */
  readonly argv: readonly string[];
  readonly environment: { readonly [name: string]: string | undefined };
  readonly workingFolder: string;
  /** Where finews is installed: holds `package.json` and `posts/`. */
  readonly packageFolder: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Writes all that a run has to say, if that is short, to stdout. */
  print(text: string): void;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}
