/** What the help says of a command. */
export interface CommandWords {
  readonly summary: string;
  /** What else there is to know, in the command's own help and in the manual. */
  readonly details: readonly string[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}
