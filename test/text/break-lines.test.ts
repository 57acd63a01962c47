import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BreakOptions, breakLines } from '../../source/text/break-lines.ts';
import { cellWidth } from '../../source/text/width.ts';

const narrow = cellWidth(1);

/** Breaks a text and compares with lines written as `first / second`. */
function assertLines(columns: number, text: string, expected: string, options?: BreakOptions): void {
  const lines = breakLines(text, columns, narrow, options).map(({ start, end }) => text.slice(start, end));
  assert.equal(lines.join(' | '), expected);
}

test('stops, commas and closing brackets never start a line', () => {
  assertLines(10, '光大云缴费客户突破一亿户，增长', '光大云缴费 | 客户突破一 | 亿户，增长');
  assertLines(8, '（一）（二）。', '（一） | （二）。');
  assertLines(8, '增长了一成五％。', '增长了一 | 成五％。');
  assertLines(6, '东西南，北', '东西 | 南，北');
});

test('a space before them makes no difference', () => {
  assertLines(8, '东西南 ，北', '东西 | 南 ，北');
});

test('opening brackets, currencies and signs never end a line', () => {
  assertLines(8, '东西南（北）', '东西南 | （北）');
  assertLines(8, '他说：“光大云缴费”平台', '他说： | “光大云 | 缴费”平 | 台');
  assertLines(10, '他说：“光大云缴费”平台', '他说：“光 | 大云缴费” | 平台');
  assertLines(8, '市值为￥15', '市值为 | ￥15');
  assertLines(8, '东西南北#话题', '东西南北 | #话题');
});

test('dashes and ellipses stay in one piece, at the end of a line', () => {
  assertLines(8, '他来了——终于来了', '他来了—— | 终于来了');
  assertLines(7, '他来了——终于来了', '他来 | 了——终 | 于来了');
  assertLines(8, '东西南……”北', '东西 | 南……”北');
});

test('no paragraph of prose ends with a line of one character', () => {
  const start = '东西南北东西南北';
  assertLines(20, `${start}他来了。`, '东西南北东西南北他 | 来了。');
  assertLines(20, `${start}“他来了。”\n好`, '东西南北东西南北“他 | 来了。” | 好');
  assertLines(20, `${start}于3日来`, '东西南北东西南北于 | 3日来');
  assertLines(20, `${start}北东 Ruby 的`, '东西南北东西南北北东 | Ruby 的');
});

test('one does where only a long word or number could come along, or lines are short', () => {
  assertLines(20, '东西南北东 shanghai 的', '东西南北东 shanghai | 的');
  assertLines(20, '东西南北东西3.5亿元的', '东西南北东西3.5亿元 | 的');
  assertLines(10, '东西南北东西', '东西南北东 | 西');
});

test('a number stays whole, with its sign and its percent', () => {
  assertLines(8, '规模为¥1,376元', '规模为 | ¥1,376元');
  assertLines(8, '增速为3.55%吗', '增速为 | 3.55%吗');
  assertLines(8, '增速10%～20%之间', '增速 | 10%～20% | 之间');
  assertLines(8, '东西比例12：30了', '东西比例 | 12：30了');
  assertLines(8, '东西南１２３４', '东西南 | １２３４');
});

test('a number keeps its unit, however long the unit is', () => {
  assertLines(10, '总规模达1.46万亿元左右', '总规模达 | 1.46万亿元 | 左右');
  assertLines(8, '东西南北30多家', '东西南北 | 30多家');
  assertLines(8, '上涨约5美元', '上涨约 | 5美元');
  assertLines(10, '上升了约3个百分点', '上升了约 | 3个百分点');
  assertLines(12, '面积约80平方米', '面积约 | 80平方米');
  assertLines(10, '版本说明 12 月', '版本说明 | 12 月');
});

test('what counts, compares or numbers stays with what it stands before', () => {
  assertLines(10, '东西南北第3季度', '东西南北 | 第3季度');
  assertLines(10, '东西南北≥10%的', '东西南北 | ≥10%的');
  assertLines(9, '东西南北①龙虎榜', '东西南北 | ①龙虎榜');
  assertLines(9, '东西南按3∶2分', '东西南按 | 3∶2分');
});

test('the shares of a market keep its letter, and streaks and votes their number', () => {
  assertLines(9, '东西南北A股三大', '东西南北 | A股三大');
  assertLines(9, '东西南北3连板了', '东西南北 | 3连板了');
  assertLines(9, '东西南北3票赞成', '东西南北 | 3票赞成');
  assertLines(8, '到2021年连续', '到2021年 | 连续');
});

test('a number keeps its measure word, which is a word of its own after a date', () => {
  assertLines(8, '东西南北3把椅子', '东西南北 | 3把椅子');
  assertLines(9, '东西南北3万盏灯', '东西南北 | 3万盏灯');
  assertLines(9, '东西南14亿人口了', '东西南 | 14亿人口 | 了');
  assertLines(8, '于2021年对外', '于2021年 | 对外');
});

test('a date may part between year, month and day', () => {
  assertLines(10, '于2021年12月15日生效', '于2021年 | 12月15日生 | 效');
});

test('a number wider than the line parts from its unit first, then after a comma', () => {
  assertLines(8, '规模达1.46万亿元左右', '规模达 | 1.46万亿 | 元左右');
  assertLines(6, '为1,376,000元', '为 | 1,376, | 000元');
});

test('words stay whole', () => {
  assertLines(10, 'the quick brown fox', 'the quick | brown fox');
  assertLines(10, '东西南北Jekyll归档', '东西南北 | Jekyll归档');
  assertLines(10, "they don't know", "they don't | know");
  assertLines(7, 'they don’t know', 'they | don’t | know');
  assertLines(8, 'call f(x) now', 'call | f(x) now');
});

test('words with a hyphen part behind it, names with digits do not', () => {
  assertLines(8, 'non-stop news', 'non-stop | news');
  assertLines(6, 'non-stop', 'non- | stop');
  assertLines(10, '产品HFO-1234yf上市', '产品 | HFO-1234yf | 上市');
  assertLines(8, '病毒COVID-19了', '病毒 | COVID-19 | 了');
  assertLines(12, 'use --no-colour', 'use | --no-colour');
  assertLines(10, '东西（600160）-A股', '东西 | （600160） | -A股');
  assertLines(14, '东西。--no-colour', '东西。 | --no-colour');
});

test('an address that is wider than the line parts behind its signs', () => {
  assertLines(
    24,
    '见https://finance.eastmoney.com/a/671381712272.html。',
    '见 | https://finance. | eastmoney.com/a/ | 671381712272.html。',
  );
  assertLines(20, 'see https://my-site.cn ok', 'see | https://my-site.cn | ok');
});

test('what has no better place parts between two characters, never before a mark', () => {
  assertLines(4, '））））））））', '）） | ）） | ）） | ））');
  assertLines(4, 'abcdefghij', 'abcd | efgh | ij');
  assertLines(4, 'abcd)', 'abc | d)');
  assertLines(2, 'ae\u0301i\u0301o\u0301', 'ae\u0301 | i\u0301o\u0301');
  assertLines(2, '🇨🇳🇯🇵', '🇨🇳 | 🇯🇵');
});

test('a character wider than the line stands alone', () => {
  assertLines(1, '中a文', '中 | a | 文');
  assertLines(0, 'ab', 'a | b');
});

test('quotes open and close by their neighbours, then by turns', () => {
  assertLines(10, '他说"是"，市场"信了"。', '他说"是"， | 市场"信 | 了"。');
  assertLines(8, 'he said "yes" twice', 'he said | "yes" | twice');
  assertLines(7, '东西南"北"', '东西南 | "北"');
  assertLines(8, "rock 'n' roll", "rock 'n' | roll");
  assertLines(9, '„so“ sagt man', '„so“ sagt | man');
});

test('spaces at the end of a line go, the indent of a paragraph stays', () => {
  assertLines(6, 'one   two   ', 'one | two');
  assertLines(10, '\u3000\u3000东西南北中', '\u3000\u3000东西南 | 北中');
  assertLines(6, '快讯\u3000增长', '快讯 | 增长');
});

test('an indent that leaves no room for a character is left out', () => {
  assertLines(4, '\u3000\u3000东西', '东西');
});

test('no-break spaces hold', () => {
  assertLines(8, 'about 10\u00a0km', 'about | 10\u00a0km');
});

test('a newline ends a line', () => {
  assertLines(8, '东西\n\n南北\n', '东西 |  | 南北 | ');
  assertLines(8, '', '');
});

test('Japanese lines start with no small kana and no prolonged sound mark', () => {
  assertLines(8, 'ちょっと待って', 'ちょっと | 待って');
  assertLines(6, '東京ちょっと', '東京 | ちょっ | と');
  assertLines(6, 'あのコーヒー', 'あの | コー | ヒー');
  assertLines(6, '人々の時々', '人々の | 時々');
});

test('Korean breaks at its spaces', () => {
  assertLines(12, '한국어 문장은 띄어쓰기에서', '한국어 | 문장은 | 띄어쓰기에서');
  assertLines(12, '경제 뉴스 2021년', '경제 뉴스 | 2021년');
});

test('the first line may have a width of its own', () => {
  assertLines(8, '东西南北中发白', '东西 | 南北中发 | 白', { firstColumns: 4 });
});

test('punctuation hangs in the margin where one asks for it', () => {
  assertLines(6, '东西南，北中', '东西南， | 北中', { hangsPunctuation: true });
  assertLines(6, '东西南，北中', '东西 | 南，北 | 中');
  assertLines(6, '东西南。', '东西南。', { hangsPunctuation: true });
  assertLines(6, '东西南。”北', '东西 | 南。” | 北', { hangsPunctuation: true });
});

test('lines are ranges of the text, so that styles can be cut at them', () => {
  assert.deepEqual(breakLines('东西 南北\n中', 4, narrow), [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 6, end: 7 },
  ]);
});
