import { adverbs, grammar, nouns, sectors, trades, trends, verbs } from './grammar.ts';
import { givenNames, names, surnames } from './names.ts';
import type { Random } from './random.ts';
import { zipf } from './zipf.ts';

/** The author of one post: says one thing of a kind, such as a `sentence`, a `title` or a `company`. */
export interface Writer {
  readonly random: Random;
  say(kind: string): string;
}

/**
 * A writer has a topic and stays with it: a few companies, sectors and words make up the whole post. So a word stands in as
 * many posts as in life, not a little in every one, and searching for it costs what it does there.
 */
export function writerFrom(random: Random): Writer {
  const topic = new Map<string, readonly string[]>();
  const wordsOf = (kind: string): readonly string[] => {
    const known = topic.get(kind);
    if (known !== undefined) return known;
    const { words, rank, inTopic } = vocabulary[kind]!;
    const chosen = Array.from({ length: inTopic }, () => words[rank(random)]!);
    topic.set(kind, chosen);
    return chosen;
  };
  const writer: Writer = {
    random,
    say: kind => {
      const say = sayings[kind];
      return say === undefined ? random.pick(wordsOf(kind)) : say(writer);
    },
  };
  return writer;
}

type Say = (writer: Writer) => string;

interface Words {
  readonly words: readonly string[];
  readonly rank: (random: Random) => number;
  readonly inTopic: number;
}

const places = names.slice(0, 300);
const roots = names.slice(300);

const vocabulary: { readonly [kind: string]: Words } = {
  root: wordsBy(
    roots.map(name => name.characters),
    0.8,
    6,
  ),
  place: wordsBy(
    places.map((name, number) => `${name.characters}${'市县省区'[number % 4]}`),
    0.8,
    3,
  ),
  sector: wordsBy(sectors, 0.8, 3),
  trade: wordsBy(trades, 0.5, 6),
  noun: wordsBy(nouns, 0.7, 14),
  verb: wordsBy(verbs, 0.7, 10),
  adverb: wordsBy(adverbs, 0.5, 6),
  trend: wordsBy(trends, 0.5, 6),
};

const sayings: { readonly [kind: string]: Say } = {
  person: ({ random }) =>
    random.pick(surnames) + random.pick(givenNames) + (random.chance(0.6) ? random.pick(givenNames) : ''),
  count: ({ random }) => String(random.whole(2, 12)),
  percent: ({ random }) => `${decimal(random, 0, 60)}%`,
  price: ({ random }) => decimal(random, 2, 300),
  amount: ({ random }) =>
    decimal(random, 1, 9000) + random.pick(['万吨', '万辆', '亿件', '万户', '亿千瓦时']),
  money: ({ random }) => decimal(random, 1, 900) + random.pick(['亿元', '万元', '万亿元', '亿美元']),
  code: ({ random }) => random.pick(['60', '00', '30', '68']) + String(random.whole(1000, 9999)),
  ...Object.fromEntries(Object.entries(grammar).map(([slot, patterns]) => [slot, oneOf(patterns)])),
};

function wordsBy(words: readonly string[], exponent: number, inTopic: number): Words {
  return { words, rank: zipf(words.length, exponent), inTopic };
}

function decimal(random: Random, from: number, to: number): string {
  return (from + random.fraction() * (to - from)).toFixed(random.whole(0, 2));
}

function oneOf(patterns: readonly string[]): Say {
  const rank = zipf(patterns.length, 0.4);
  const compiled = patterns.map(compile);
  return writer => compiled[rank(writer.random)]!(writer);
}

/** Turns a pattern into a function once, so that saying it is no more than joining strings. */
function compile(pattern: string): Say {
  const parts = pattern.split(/\{(\w+)\}/).map((part, index) => ({ part, isSlot: index % 2 === 1 }));
  return writer => {
    let said = '';
    for (const { part, isSlot } of parts) said += isSlot ? writer.say(part) : part;
    return said;
  };
}
