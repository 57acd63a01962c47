import { codePointTable } from './code-point-table.ts';
import { cellWidth } from './width.ts';

/**
 * What a character is to line breaking: CLREQ's classes where it has them, and what numbers, words and
 * addresses need.
 */
export const BREAK_CLASSES = [
  /** Han, kana, symbols, emoji: a line may break on both sides. */
  'ideograph',
  /** A letter of an alphabet, Hangul too, and the signs that go with letters: a piece of a word. */
  'letter',
  'digit',
  /** Wide opening brackets and quotes. */
  'opener',
  /** Narrow ones, which belong to the word before them where no space is between (`f(x)`). */
  'narrow-opener',
  /** Wide closing brackets and quotes, small kana: they never start a line. */
  'closer',
  /** Wide stops and commas: they never start a line, and a new piece of the sentence begins after them. */
  'pause',
  'narrow-closer',
  /** `％` and its kin, after a number. */
  'postfix',
  /** Narrow `. : ; ! ?`, which may stand inside of numbers and addresses. */
  'stop',
  'comma',
  /** Wide `：`, `∶` and `．`, which may stand inside of numbers. */
  'wide-stop',
  /** Currencies, `№`, `≥`, `第`, `①`: they stay with what follows. */
  'prefix',
  'hyphen',
  /** Interpuncts and wave dashes, between two of a kind (`10%～20%`, `卡尔·马克思`). */
  'joiner',
  /** It neither starts nor ends a line. */
  'slash',
  /** Dashes and ellipses, alone or in pairs. */
  'dash',
  /** No-break spaces. */
  'glue',
  'space',
  /** Combining marks: part of the character before them. */
  'mark',
  /** `万`, `亿`: between a number and its unit. */
  'magnitude',
  /** `美`, `平`: the beginning of a longer unit (`美元`, `平方米`), or a unit that others may follow (`个百分点`). */
  'unit-head',
  'unit',
  /** `把`, `对`: units after a number (`3万把`), words of their own after a date (`2021年对外`). */
  'measure',
  /** `股`: a unit that also stays with the letter of its market (`A股`). */
  'share',
  /** Signs in addresses after which an address may part. */
  'address-sign',
  /** Opens, closes or is an apostrophe; its neighbours tell (see `quoteClass`). */
  'quote',
] as const;

export type BreakClass = (typeof BREAK_CLASSES)[number];

/** The place of a class in `BREAK_CLASSES`: what tables and loops work with. */
export const classNumber = Object.fromEntries(
  BREAK_CLASSES.map((name, index) => [name, index]),
) as unknown as { readonly [name in BreakClass]: number };

/**
 * CLREQ 3.1 and JLREQ appendix A, the strict way. What is in no row goes by its Unicode properties, see
 * `byProperty`.
 */
const characters: readonly (readonly [BreakClass, string])[] = [
  ['opener', '（〔［｛《〈「『【〖〘〚｟〝‘｢'],
  ['narrow-opener', '([{<'],
  ['closer', '）〕］｝》〉」』】〗〙〛｠〞〟”｣'],
  ['pause', '。，、；！？｡､‼⁇⁈⁉'],
  [
    'closer',
    'ー々〻ゝゞヽヾ゛゜ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ',
  ],
  ['closer', 'ｧｨｩｪｫｬｭｮｯｰﾞﾟ'],
  ['narrow-closer', ')]}>'],
  ['postfix', '%％‰‱℃℉°′″￠¢'],
  ['stop', '.:;!?'],
  ['comma', ','],
  ['wide-stop', '：∶．'],
  ['prefix', '$￥¥€£₩＄￡￦№#＃@＠+＋±−≥≤≧≦≈第'],
  ['prefix', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩❶❷❸❹❺❻❼❽❾❿'],
  ['hyphen', '-‐'],
  ['joiner', '·・･‧•～〜–－゠'],
  ['slash', '/／'],
  ['dash', '—―⸺…‥⋯'],
  ['glue', '\u00a0\u2007\u2011\u202f'],
  ['magnitude', '十百千万亿兆萬億多余'],
  ['unit-head', '个年月日周季分小人基美港欧英韩公海平立方毫厘盎'],
  ['unit', '元角号时秒天岁度期届家户手笔批次位名项只件套台辆艘架座栋间层亩吨斤克米里尺寸升桶顷司瓦伏'],
  ['unit', '倍点钟镑张条块成种类颗粒枚箱瓶袋支份场轮页章句起例円圓號個時間週回歳本頭つ口'],
  ['share', '股'],
  ['measure', '连票后把盏饼棵罐双对组株朵幅盘杯碗壶盒包捆束串排列队群堂课门剂贴滴丝匹峰扇床道片根枝部副碟首'],
  ['address-sign', '_=&~'],
  ['quote', '"\'’“'],
];

const listed = new Map(
  characters.flatMap(([name, row]) =>
    Array.from(row, character => [character.codePointAt(0)!, name] as const),
  ),
);

/** The number of a code point's class. */
export const breakClassOf = codePointTable(
  codePoint => classNumber[listed.get(codePoint) ?? byProperty(codePoint)],
);

function byProperty(codePoint: number): BreakClass {
  // Most characters are these; their properties need no asking.
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return 'ideograph';
  const character = String.fromCodePoint(codePoint);
  // The vowels and finals that compose Hangul syllables have no width, as marks have none.
  if (/[\p{Mark}\u1160-\u11ff\ud7b0-\ud7ff]/u.test(character)) return 'mark';
  if (/\p{Nd}/u.test(character)) return 'digit';
  if (/[\p{Zs}\p{Control}]/u.test(character)) return 'space';
  // Korean breaks at its spaces; half-width katakana has no words to hold together.
  if (/\p{Script=Hangul}/u.test(character)) return 'letter';
  if (/\p{Script=Katakana}/u.test(character)) return 'ideograph';
  if (cellWidth(1).ofCodePoint(codePoint) === 2) return 'ideograph';
  return /\p{Letter}/u.test(character) || codePoint < 0x2000 ? 'letter' : 'ideograph';
}
