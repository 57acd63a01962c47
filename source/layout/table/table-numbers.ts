import { STRIKE } from '../style-text.ts';

/** A sign, a currency, digits with their commas and decimals: `-3.5`, `¥1,376`. */
const AMOUNT =
  /[+\-−－±↑↓]?(?:[$¥￥€£₩]|US\$|HK\$|RMB ?|USD ?)?[+\-−－]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?/u;

/** `%`, `bp`, `ms`, `万亿元`; but 年, 期 and their like make a date or an ordinal number of the digits. */
const UNIT = /[%％‰]|[a-zA-Zµ°/²³]{1,6}|(?![年月日号期季周])\p{Script=Han}{1,6}/u;

const NUMBER = new RegExp(`^${AMOUNT.source}(?: ?(?:${UNIT.source}))?$`, 'u');

/** What stands in a column of numbers where there is none. */
const NO_NUMBER = /^(?:|[-–—－−*/]{1,3}|n\/?a|nm|不适用|无|暂无)$/i;

const WHOLE_NUMBER = /^\d+$/;

/**
 * Whether a column's cells are amounts, struck out or not, to be read from the right. Most of them have to
 * be numbers, and none a code with zeros in front. Whole numbers of one length, four digits or more, are
 * stock codes or years as often as amounts, and stand under each other either way: they stay left, like the
 * names beside them.
 */
export function isNumberColumn(texts: readonly string[]): boolean {
  const cells = texts.map(text => text.replaceAll(STRIKE, '').trim()).filter(text => !NO_NUMBER.test(text));
  const numbers = cells.filter(text => NUMBER.test(text));
  if (numbers.length === 0 || numbers.length * 3 < cells.length * 2) return false;
  if (cells.some(text => /^0\d/.test(text))) return false;
  const length = numbers[0]!.length;
  const isCode = length >= 4 && numbers.every(text => WHOLE_NUMBER.test(text) && text.length === length);
  return !isCode;
}
