import { post, withBody } from './write-post.ts';

/** Lists of ten aliases of lists of ten aliases. */
const aliases = Array.from(
  { length: 30 },
  (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
);
const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...aliases].join('\n');

/** Posts that want memory and time. */
export const weightyPosts: { readonly [name: string]: string } = {
  'an alias bomb in the tags': post(`${bomb}\ntags: *a30`),
  'an alias bomb as the title': post(`${bomb}\ntitle: *a30`),
  'an alias bomb as a key': post(`${bomb}\n? *a30\n: x`),
  'an alias of itself': post('title: &a [*a]\ntags: &b { b: *b }'),
  'merged keys': post('base: &base { title: a, __proto__: { b: c } }\n<<: *base'),
  'a front matter of brackets': post(`title: t\nx: ${'['.repeat(8000)}`),
  'a title of a megabyte': post(`title: ${'长'.repeat(350_000)}`),
  'a category of a megabyte': post(`title: t\ncategories: ["${'类'.repeat(350_000)}"]`),
  'ten thousand tags': post(`title: t\ntags: [${Array.from({ length: 3000 }, (_, tag) => tag).join(', ')}]`),
  'two hundred keys of one name': post('title: a\n'.repeat(200)),
  'a table of 40,000 cells': withBody(`<table><tr>${'<td>x'.repeat(40_000)}</table>`),
  'a table of 1,000 columns': withBody(`|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n|${'b|'.repeat(1000)}`),
  'a cell over a billion columns': withBody(
    '<table><tr><td colspan="1000000000" rowspan="1000000000">x</table>',
  ),
  'a list that begins at the end of numbers': withBody(
    '99999999999999999999. a\n\n<ol start="9e99"><li>b</ol>',
  ),
  'elements 20,000 deep': withBody(`${'<div>'.repeat(20_000)}text`),
  'a quote 5,000 deep': withBody(`${'>'.repeat(5000)} text`),
  'a list 5,000 deep': withBody(`${'- '.repeat(5000)}text`),
  'emphasis 20,000 deep': withBody(`${'*a '.repeat(20_000)}${'_b '.repeat(20_000)}`),
  'links 20,000 deep': withBody('['.repeat(20_000)),
  'a hundred thousand references': withBody('&amp;'.repeat(100_000)),
  'a line of a megabyte': withBody('a'.repeat(1_000_000)),
  'a megabyte of marks': withBody(`a${'\u0301'.repeat(350_000)}`),
  'a megabyte of signs without width': withBody(`a${'\u200b'.repeat(350_000)}b`),
  'footnotes in a chain': withBody(
    Array.from({ length: 5000 }, (_, note) => `[^${note}]: a[^${note + 1}]`).join('\n\n'),
  ),
  'a hundred thousand footnotes': withBody(`a\n\n${'[^1]'.repeat(100_000)}\n\n[^1]: b`),
  'a family of a megabyte': withBody('\u{1f468}\u200d'.repeat(150_000)),
  'flags without a country': withBody('\u{1f1e8}'.repeat(100_000)),
  'syllables without an end': withBody(`\u1100${'\u1161'.repeat(300_000)}`),
  'two megabytes without a space': withBody('https://a.example/'.repeat(100_000)),
  'a table of 10,000 columns': withBody(
    `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n|${'b|'.repeat(10_000)}`,
  ),
  'entities of entities': withBody(
    `${'&amp;'.repeat(20_000)}&#38;#27;[31m&amp;#x9b;31m&ampamp;lt;script&amp;gt;`,
  ),
};
