/** A post before it is written, in the pieces that damage does something to. */
export interface Draft {
  /** `2021-12-15-`, which some files lack. */
  readonly filePrefix: string;
  readonly slug: string;
  /** The lines between the two `---`. */
  readonly frontMatter: readonly string[];
  readonly body: string;
}

/** One file of the archive. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of a post as it should be. */
export function textOf({ frontMatter, body }: Draft): string {
  return `---\n${frontMatter.join('\n')}\n---\n${body}`;
}

export function nameOf({ filePrefix, slug }: Draft): string {
  return `${filePrefix}${slug}.md`;
}

/** The draft with one line of its front matter, `title: …` for instance, written otherwise. */
export function withField(draft: Draft, key: string, line: string): Draft {
  return {
    ...draft,
    frontMatter: draft.frontMatter.map(field => (field.startsWith(`${key}:`) ? line : field)),
  };
}
