import fc from 'fast-check';

const alphabet = [
  ...'中文银行增长一的了元年月日万亿户股个美平方米小时',
  ...'かなラーメンっょ々한국어문장',
  ...'abcXYZ',
  ...'0123456789０１２',
  ...'。，、；：！？）〕］｝》〉」』】”’（〔［｛《〈「『【“‘',
  ...'%％‰℃°·・～〜–—…/／)]}>([{<.,:;!?$￥¥€£№#+±-_=&~@*|"\'',
  ...['    ', '\u3000', '\u00a0', '\u0301', '\u0e31', '\u0903', '😀', '🇨🇳', '𠀀', '→', '①'],
];

const pieces = [
  'https://finance.example.cn/a/671381712272.html',
  '1,376.50',
  '10%～20%',
  '1.46万亿元',
  '2021年12月15日',
  'HFO-1234yf',
  "don't",
  '——',
  '……',
  '9:30',
];

/**
 * Text of one paragraph, cleaned, in which everything that line breaking knows stands beside everything else.
 */
export const randomParagraph = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...alphabet) },
      { weight: 6, arbitrary: fc.constantFrom(...'中文银行增长一的了') },
      { weight: 1, arbitrary: fc.constantFrom(...pieces) },
    ),
    { maxLength: 120, size: 'max' },
  )
  .map(characters => characters.join(''));
