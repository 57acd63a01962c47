import { cellWidth } from '../../source/text/width.ts';

/** How often a layout breaks each rule. */
export interface Violations {
  lines: number;
  badStart: number;
  badEnd: number;
  splitNumber: number;
  partedUnit: number;
  tooWide: number;
}

export function noViolations(): Violations {
  return { lines: 0, badStart: 0, badEnd: 0, splitNumber: 0, partedUnit: 0, tooWide: 0 };
}

type Fault = 'badStart' | 'badEnd' | 'splitNumber' | 'partedUnit';

/** CLREQ 3.1.3: marks that no line starts with. */
const NEVER_FIRST = new Set(
  '。，、；：！？）〕］｝》〉」』】”’%％‰℃°·・～〜–)]}>.,:;!?/／—…々ーっッゃャゅュょョ',
);

/** Marks that no line ends with. */
const NEVER_LAST = new Set('（〔［｛《〈「『【“‘([{<$￥¥€£№#+±/／');

/** Numbers with their points, commas and colons; ranges of them are one thing, percent signs included. */
const NUMBER = /\p{Nd}+(?:[.,:：．]\p{Nd}+)*(?:[%％‰]?[～〜–—-]\p{Nd}+(?:[.,:：．]\p{Nd}+)*)*/gu;

/** A number's last digit, its magnitude, and its unit. */
const NUMBER_WITH_UNIT = new RegExp(
  String.raw`\p{Nd}[多余]?[百千万亿]{0,2}[多余]?(?:美元|港元|欧元|日元|英镑|人次|公里|公斤|公顷|毫米|厘米|平方米|小时|分钟|` +
    '季度|年度|个月|个百分点|[万亿元年月日号时分秒家户股吨点倍个只项人次度岁期批位名手张条笔块])',
  'gu',
);

/**
 * Places where every set of rules lets a line end: between two Chinese characters, well behind any number, or
 * two words.
 */
const GOOD_PLACE =
  /(?<=[\p{Script=Han}。，、；！？）」』》”])(?<!\p{Nd}\S{0,4})(?=[\p{Script=Han}（「『《])|(?<=[a-z] )(?=[a-z])/gu;

/**
 * Judges layouts of one paragraph (cleaned, no newline) by CLREQ's rules, whoever made them. It shares no
 * table with `breakLines`: its lists are its own and short. It counts what could have been avoided: where a
 * line has no good place to end, as inside of an address that is wider than the line, nothing is held against
 * it.
 */
export class Judge {
  readonly #text: string;
  readonly #faults = new Map<number, Fault[]>();
  /** For each offset, the last good place that is not behind it. */
  readonly #lastGoodPlace: Int32Array;

  constructor(text: string) {
    this.#text = text;
    this.#lastGoodPlace = new Int32Array(text.length + 1);
    this.#findBadEnds();
    this.#findInside(NUMBER, 'splitNumber');
    this.#findInside(NUMBER_WITH_UNIT, 'partedUnit');
    for (const { index } of text.matchAll(GOOD_PLACE)) {
      if (!this.#faults.has(index)) this.#lastGoodPlace[index] = index;
    }
    for (let offset = 1; offset <= text.length; offset++) {
      this.#lastGoodPlace[offset] ||= this.#lastGoodPlace[offset - 1]!;
    }
  }

  /** Adds a layout, given as ranges of the text, to the counts. */
  count(
    lines: readonly { readonly start: number; readonly end: number }[],
    columns: number,
    counts: Violations,
  ): void {
    let previousStart = 0;
    for (const [index, { start, end }] of lines.entries()) {
      counts.lines++;
      if (isTooWide(this.#text.slice(start, end), columns)) counts.tooWide++;
      if (index > 0 && this.#lastGoodPlace[start - 1]! > previousStart) {
        for (const fault of this.#faults.get(start) ?? []) counts[fault]++;
      }
      previousStart = start;
    }
  }

  /** A line ends and starts with what is no space, so spaces between two characters make no difference. */
  #findBadEnds(): void {
    for (const { index, 0: pair, groups } of this.#text.matchAll(/(?<last>\S)\s*(?=(?<first>\S))/gu)) {
      const { last, first } = groups as { last: string; first: string };
      if (NEVER_FIRST.has(first)) this.#add(index + pair.length, 'badStart');
      if (NEVER_LAST.has(last) && !isGermanClosing(pair)) this.#add(index + pair.length, 'badEnd');
    }
  }

  #findInside(pattern: RegExp, fault: Fault): void {
    for (const { index, 0: found } of this.#text.matchAll(pattern)) {
      for (let offset = index + 1; offset < index + found.length; offset++) this.#add(offset, fault);
    }
  }

  #add(offset: number, fault: Fault): void {
    this.#faults.set(offset, [...(this.#faults.get(offset) ?? []), fault]);
  }
}

/** German and others close with “ what they opened with „. */
function isGermanClosing(pair: string): boolean {
  return /^“\s/.test(pair);
}

/** Whether a line is wider than it may be, and is more than one character that has no room. */
function isTooWide(line: string, columns: number): boolean {
  return cellWidth(1).ofText(line) > columns && [...new Intl.Segmenter().segment(line)].length > 1;
}
