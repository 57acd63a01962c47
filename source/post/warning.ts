/**
 * One thing that is wrong with a post and what was done about it. Warnings are facts; `words/` turns them
 * into sentences. `detail` is cleaned, one line, and short.
 */
export interface Warning {
  readonly kind: WarningKind;
  readonly detail?: string;
}

export type WarningKind =
  /** Longer than 2 MiB: only the beginning was read. */
  | 'truncated'
  /** Neither UTF-8 nor UTF-16: read as GB18030. */
  | 'read-as-gb18030'
  /** Bytes that are no text were replaced by U+FFFD. */
  | 'bad-bytes'
  | 'empty-file'
  /** Opened with `---` and never closed. */
  | 'front-matter-unclosed'
  /** Not YAML: what could be saved was read line by line. `detail`: the parser's reason. */
  | 'front-matter-damaged'
  /** `---js` and the like: front matter in a language that would run as code, refused and not shown. */
  | 'front-matter-refused'
  | 'title-missing'
  /** No date that can be read in the front matter; `detail`: what stood there. */
  | 'date-unusable'
  /** No date at all. */
  | 'date-missing'
  /** Nested too deeply to be shown with its structure: shown as plain text. */
  | 'too-deep'
  /** So many lines or tags that no person wrote them: shown as plain text. */
  | 'too-many-parts'
  /** The file could not be read; `detail`: the system's reason. */
  | 'unreadable';
