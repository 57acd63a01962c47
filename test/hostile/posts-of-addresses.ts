import { links, post, withBody } from './write-post.ts';

/** Posts that want something opened. */
export const addressPosts: { readonly [name: string]: string } = {
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
  'addresses in odd letters': withBody(
    links(
      '\u0001https://a.example/',
      'ht\ntps://a.example/',
      'https:\\\\a.example\\b',
      'HTTPS:a.example',
      'https://a.example\u2028/',
      'https://[::1]/',
      'https://0x7f.1/',
      'https://a\u3002example/',
      'view-source:https://a.example/',
      'about:blank',
      'intent://a',
      'x-man-page://a',
      'ssh://-oProxyCommand=x/',
    ),
  ),
  'letters to everybody': withBody(links('mailto:a@a.example?bcc=b@b.example&attach=/etc/passwd%0d%0aBcc:c')),
};
