import { type Draft, type File, nameOf, textOf, withField } from './draft.ts';
import { toGb18030 } from './gb18030.ts';
import type { Writer } from './writer.ts';

/** Breaks a post in one of the ways that real archives are broken. */
export function damage(draft: Draft, writer: Writer): File {
  const kind = writer.random.chance(rareShare)
    ? writer.random.pick(rareDamages)
    : writer.random.pick(damages);
  const damaged = kind(draft, writer);
  if ('bytes' in damaged) return damaged;
  return { name: nameOf(damaged), bytes: Buffer.from(textOf(damaged)) };
}

type Damage = (draft: Draft, writer: Writer) => Draft | File;

/** What is large or was made on purpose: about one post of ten thousand. */
const rareShare = 0.005;

const damages: readonly Damage[] = [
  // Front matter
  (draft, writer) =>
    withField(
      draft,
      'title',
      `title: "${writer.say('who')}："${writer.say('noun')}"${writer.say('trend')}""`,
    ),
  draft => withField(draft, 'title', 'title: ""'),
  draft => withField(draft, 'date', 'date:  +0800'),
  draft => withField(draft, 'date', 'date: 2021-02-30 09:22:48 +0800'),
  draft => ({
    ...withField(withField(draft, 'title', 'title: ""'), 'date', 'date:  +0800'),
    filePrefix: '-',
  }),
  draft => ({ ...draft, frontMatter: draft.frontMatter.map(line => line.replace(': ', ':\t')) }),
  draft => fileOf(draft, textOf(draft).replace('\n---\n', '\n')),
  draft => ({ ...draft, frontMatter: [...draft.frontMatter, ...draft.frontMatter.slice(-1)] }),
  draft => fileOf(draft, textOf(draft).replace('---\n', '---js\n')),
  (draft, writer) =>
    withField(draft, 'title', `title: "${writer.say('noun')}\\e[2J\\a${writer.say('trend')}"`),
  // Bytes
  draft => ({ name: nameOf(draft), bytes: toGb18030(textOf(draft)) }),
  draft => ({ name: nameOf(draft), bytes: Buffer.from(`\ufeff${textOf(draft)}`, 'utf16le') }),
  draft => fileOf(draft, `\ufeff${textOf(draft).replaceAll('\n', '\r\n')}`),
  (draft, writer) => ({ name: nameOf(draft), bytes: spoil(Buffer.from(textOf(draft)), writer) }),
  draft => fileOf(draft, textOf(draft).replace('，', '，\0\0')),
  draft => ({ name: nameOf(draft), bytes: new Uint8Array(0) }),
  // Bodies
  draft => ({ ...draft, body: draft.body.slice(0, draft.body.length * 0.7) }),
  draft => ({ ...draft, body: `<p>\u202e\u200b${draft.body}&#27;[31m\u009b2J` }),
  draft => ({ ...draft, body: draft.body.replaceAll('</p>', '').replaceAll('</a>', '') }),
  draft => ({ ...draft, body: `${draft.body}\n{% if site.lang %}{{ page.title }}\n{: .note}\n` }),
  draft => ({ ...draft, body: '<p>　　</p>' }),
];

const rareDamages: readonly Damage[] = [
  draft => ({ ...draft, body: draft.body + '市场'.repeat(400_000) }),
  draft => ({ ...draft, body: '<div>'.repeat(20_000) + draft.body }),
  draft => ({ ...draft, frontMatter: [...draft.frontMatter, ...aliasBomb] }),
  draft => ({ ...draft, body: `${draft.body}${'）'.repeat(100_000)}` }),
];

/** YAML that is short and stands for 10⁹ words: harmless until somebody makes a string of it. */
const aliasBomb = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? '"涨"' : `*level${level - 1}`;
  return `tag${level}: &level${level} [${Array(10).fill(inner).join(', ')}]`;
});

function fileOf(draft: Draft, text: string): File {
  return { name: nameOf(draft), bytes: Buffer.from(text) };
}

/** A file cut off in the middle of a character, with a few bytes that are no UTF-8 where the text is. */
function spoil(bytes: Buffer, writer: Writer): Uint8Array {
  const spoilt = bytes.subarray(0, Math.max(1, bytes.length - writer.random.whole(1, 40)));
  for (let left = 3; left > 0; left--) {
    spoilt[writer.random.whole(Math.floor(spoilt.length / 2), spoilt.length - 1)] = writer.random.whole(
      0xf8,
      0xff,
    );
  }
  return spoilt;
}
