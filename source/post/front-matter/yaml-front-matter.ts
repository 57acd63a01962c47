import matter from 'gray-matter';
import yaml from 'js-yaml';
import type { Fields, FieldValue } from './fields.ts';
import { fieldValueOf } from './fields.ts';

/**
 * Reads a front matter as YAML, through gray-matter. Throws an `Error` where it is not YAML, or not a
 * mapping.
 *
 * gray-matter picks its engine by the word after the first `---`, and its own JavaScript engine runs what a
 * post carries: here every engine but YAML is shut, and the first line is ours. It is never called without
 * options, because then it keeps every input for ever and answers a failed parse with empty data the second
 * time.
 */
export function readYamlFrontMatter(source: string): Fields {
  // gray-matter would end the front matter here, wherever it stands, and silently give the part before it.
  if (/^---/m.test(source)) throw new Error('--- inside the front matter');
  if (textAfterValue.test(source)) throw new Error('text after the end of a value');
  const { data } = matter(`---\n${withoutBlankLines(source)}\n---\n`, options);
  return data.fields instanceof Map ? data.fields : new Map();
}

const inDoubleQuotes = /"(?:[^"\\\n]|\\.)*"/.source;
const inSingleQuotes = /'(?:[^'\n]|'')*'/.source;
const inSquareBrackets = `\\[(?:${inDoubleQuotes}|${inSingleQuotes}|[^\\]"'\\n])*\\]`;
const inBraces = /\{[^}"'\n]*\}/.source;
const enclosed = `${inDoubleQuotes}|${inSingleQuotes}|${inSquareBrackets}|${inBraces}`;

/**
 * `title: [快讯] A: B` and `title: "A" B: C`, both errors in YAML that js-yaml 3 lets pass: it takes the text
 * after the value for another key, and half of the title would be gone without a word.
 */
const textAfterValue = new RegExp(`^[\\w-]+:[ \\t]+(?:${enclosed})[ \\t]*[^ \\t\\n#,\\]}]`, 'm');

const options = {
  language: 'yaml',
  engines: {
    yaml: { parse: parseYaml },
    javascript: refuse,
    js: refuse,
    coffee: refuse,
    json: refuse,
    toml: refuse,
  },
};

function refuse(): never {
  throw new Error('only YAML is read');
}

/**
 * The failsafe schema leaves every scalar the text that was written. Values are narrowed before gray-matter
 * gets them: it looks at some itself, and a list of aliases of lists of aliases needs only to be looked at to
 * take all memory.
 */
function parseYaml(source: string): { fields: Fields } {
  const parsed: unknown = yaml.safeLoad(source, { schema: yaml.FAILSAFE_SCHEMA });
  if (parsed === undefined || parsed === null) return { fields: new Map() };
  if (typeof parsed !== 'object' || Array.isArray(parsed)) throw new Error('not a list of keys and values');
  const fields = new Map<string, FieldValue>();
  for (const [key, value] of Object.entries(parsed)) {
    const field = fieldValueOf(value);
    if (field !== undefined) fields.set(key, field);
  }
  return { fields };
}

/** gray-matter looks for comments in time that is quadratic in blank lines. */
function withoutBlankLines(source: string): string {
  return source
    .split('\n')
    .filter(line => line.trim() !== '')
    .join('\n');
}
