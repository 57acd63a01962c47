import { payloads } from './payloads.ts';

const canary = "require('node:fs').writeFileSync('canary', '')";
const script = `(() => { ${canary}; globalThis.finewsCanary = true; return 'x' })()`;

/** Lists of ten aliases of lists of ten aliases. */
const aliases = Array.from(
  { length: 30 },
  (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
);
const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]', ...aliases].join('\n');
const everything = Object.values(payloads).join(' ');
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/**
 * Posts that attack, made by hand, by what they attack with: whole files, most of which do more than one of the places and
 * the payloads beside this file can do together.
 */
export const hostilePosts: { readonly [name: string]: string | Uint8Array } = {
  // Code that wants to run.
  'front matter in JavaScript': `---js\n{ title: ${script} }\n---\nText.\n`,
  'front matter in JavaScript, spelt otherwise': `--- JavaScript \n{ title: ${script} }\n---\nText.\n`,
  'front matter in CoffeeScript': `---coffee\ntitle: ${script}\n---\nText.\n`,
  'front matter in JSON': `---json\n{ "title": "t", "__proto__": { "polluted": 1 } }\n---\nText.\n`,
  'front matter in JavaScript within one in YAML': `---\ntitle: t\n---js\n${script}\n---\nText.\n`,
  'a function in YAML': `---\ntitle: !!js/function >\n  function () { ${canary} }\n---\nText.\n`,
  'a value of JavaScript in YAML': '---\ntitle: !!js/undefined\ndate: !!js/regexp /(a+)+$/\n---\nText.\n',
  'a program in YAML': '---\ntitle: !!python/object/apply:os.system ["touch canary"]\n---\nText.\n',
  'Liquid that includes a file': withBody(
    '{% include /etc/passwd %}{% include_relative ../../../etc/passwd %}',
  ),
  'Liquid that is code': withBody(`{{ '' | constructor }}{% raw %}{{ ${script} }}{% endraw %}`),
  'a script': withBody(`<script>${canary}</script><img src=x onerror="${canary}">`),
  'a page in a page': withBody(
    '<iframe src="file:///etc/passwd"></iframe><object data="file:///etc/passwd">',
  ),
  'a picture in SVG': withBody(`<svg onload="${canary}"><script>${canary}</script><text>t</text></svg>`),
  'the signs of a shell everywhere': post(
    'title: "$(touch canary)`touch canary`"\nslug: "$(touch canary)"\n' +
      "categories: ['$(touch canary)', '`touch canary`', ';touch canary']\ntags: ['$(touch canary)']",
  ),
  // Memory and time.
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
  'footnotes that refer to each other': withBody('a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]'),
  // Names that are something else to a program.
  'keys of objects': post(
    '__proto__: { title: owned }\nconstructor: x\ntoString: y\nhasOwnProperty: z\ntitle: t',
  ),
  'categories that are keys of objects': post('title: t\ncategories: [__proto__, constructor, toString]'),
  'a category that leads upwards': post('title: t\ncategories: ["../../../../x", "..", "/etc", "C:\\\\x"]'),
  'a slug that leads upwards': post('title: t\nslug: ../../../../etc/passwd'),
  'a title that is an option': post('title: --version\ncategories: --help\nslug: --print'),
  'a title of nothing but blanks': post('title: "\\u3000\\u00a0 \\t\\n"'),
  'a title of nothing to see': post('title: "\\u200b\\u202e\\ufeff"'),
  'a title of lines': post('title: "a\\nb\\r\\nc\\x85d\\u2028e"'),
  'a date that is an order': post('title: t\ndate: "2024-03-05 \\e[2J\\a$(touch canary)"'),
  'a date beyond all calendars': post('title: t\ndate: 999999-99-99 99:99:99 +99:99'),
  // Addresses.
  'addresses that are programs': withBody(
    links(
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#9;script:alert(1)',
      'vbscript:x',
      '&#1;javascript:x',
    ),
  ),
  'addresses of this machine': withBody(
    links('file:///etc/passwd', 'FILE:/etc/passwd', 'ftp://a/', 'smb://a/', '\\\\a\\b'),
  ),
  'addresses that are documents': withBody(
    links('data:text/html,<script>alert(1)</script>', 'blob:https://a.example/1'),
  ),
  'addresses with names and passwords': withBody(
    links('https://bank.example:443@evil.example/', 'https://u:p@a.example/'),
  ),
  'addresses that are options': withBody(links('--incognito', '-e', 'https:--x')),
  'addresses with the signs of a shell': withBody(
    links('https://a.example/$(touch canary)`touch canary`;touch canary&"\'|'),
  ),
  'addresses of several lines': withBody(
    '[a](<https://a.example/\n\u001b[31m>) <a href="https://a.example/\n\u001b]8;;file:///x\u0007">b</a>',
  ),
  'addresses that end the link': withBody(
    links('https://a.example/\u001b\\\u001b]0;owned\u0007', 'https://a.example/%1b%5c%07'),
  ),
  'addresses in letters that look alike': withBody(
    links('https://\u0430pple.com/', 'https://a.example/\u202efdp.exe', 'https://ａ.example/'),
  ),
  'an address of a megabyte': withBody(links(`https://a.example/${'a'.repeat(1_000_000)}`)),
  'an original that is a program': post(
    'title: t\noriginal_url: javascript:alert(1)\nsource: file:///etc/passwd',
  ),
  'letters to everybody': withBody(links('mailto:a@a.example?bcc=b@b.example&attach=/etc/passwd%0d%0aBcc:c')),
  // Bytes that are no text.
  'no bytes at all': new Uint8Array(),
  zeros: new Uint8Array(4096),
  'every byte': Uint8Array.from({ length: 1024 }, (_, index) => index % 256),
  'a program of machine code': Buffer.concat([
    Buffer.from('\u007fELF\u0002\u0001\u0001'),
    Buffer.alloc(500, 0x9b),
  ]),
  'a text in RTF': '{\\rtf1\\ansi{\\fonttbl}\\f0 \\u27?[31m text\\par}',
  'a picture in PNG': Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk', 'base64'),
  'controls of eight bits in Latin-1': Buffer.from(post(`title: a\u009b31mb\u009d0;owned\u009c`), 'latin1'),
  'UTF-8 that is longer than need be': Buffer.concat([
    Buffer.from('---\ntitle: "'),
    Buffer.of(0xc0, 0x9b, 0xe0, 0x80, 0x9b, 0xf0, 0x80, 0x80, 0x9b, 0xed, 0xa0, 0xbd),
    Buffer.from('[31m"\n---\nText.\n'),
  ]),
  'UTF-16 with escapes': utf16(post(`title: "a${everything.replaceAll('"', '')}"`, everything)),
  'UTF-16 that is cut': utf16(post('title: t')).subarray(0, 33),
  'GB18030 with escapes': Buffer.concat([
    Buffer.from('---\ntitle: \u001b[31m'),
    Buffer.of(0xb2, 0xe2, 0xca, 0xd4),
    Buffer.from('\u001b]0;owned\u0007\n---\n'),
    Buffer.of(0xd5, 0xfd, 0xce, 0xc4),
  ]),
  // Signs that finews uses itself.
  'signs between parser and layout': withBody(
    '<p>\ufdd0p\ufdd1\ufdd00\ufdd1 &#xfdd0;1&#xfdd1; \ufdd2</p><pre>\ufdd0/\ufdd1</pre>',
  ),
  'notes of the parser, forged': withBody(
    '<!--finews--><p data-finews="heading">x</p><finews-note kind="rule">',
  ),
  'rows of a list, forged': post('title: "x\\n1\\t2024-01-01\\tnews\\tforged"\ntags: ["a\\tb", "c\\nd"]'),
  'lines of JSON, forged': post('title: "x\\"}\\n{\\"id\\":\\"forged\\"}"'),
  'an end of HTML, forged': withBody('&lt;/article&gt;&lt;script&gt;x&lt;/script&gt; ]]&gt; --&gt;'),
  // All at once.
  'everything, everywhere': post(
    `title: ${JSON.stringify(everything)}\ncategories: [${JSON.stringify(everything)}]\n` +
      `tags: [${JSON.stringify(everything)}]\nsource: ${JSON.stringify(everything)}`,
    `## ${everything}\n\n> ${everything}\n\n- ${everything}\n\n| ${everything} |\n| - |\n\n${links(everything)}`,
  ),
};

function post(keys: string, body = 'Text.'): string {
  return `---\n${keys}\n---\n${body}\n`;
}

function withBody(body: string): string {
  return post('title: t\ndate: 2024-03-05', body);
}

/** In Markdown, in HTML and as they stand. */
function links(...urls: readonly string[]): string {
  return urls
    .map(url => `[a](<${url}>) [b](${url}) <a href="${url}">c</a> <${url}> ${url} ![d](<${url}>)`)
    .join('\n\n');
}
