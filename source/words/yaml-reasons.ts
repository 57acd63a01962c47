/**
 * Why a front matter is not YAML, in Chinese: by how the reason begins, js-yaml's own ones and those of
 * `post/yaml-front-matter`. English readers get the reason as it is.
 */
const reasons: readonly (readonly [beginning: string, chinese: string])[] = [
  ['text after the end of a value', '值的后面还有文字'],
  ['--- inside the front matter', '中间又有一个 ---'],
  ['not a list of keys and values', '不是一组键和值'],
  ['duplicated mapping key', '同一个键出现两次'],
  ['bad indentation', '缩进有误'],
  ['can not read a block mapping entry', '键写成了好几行'],
  ['can not read an implicit mapping pair', '缺少冒号'],
  ['end of the stream or a document separator is expected', '有一行不合语法'],
  ['incomplete explicit mapping pair', '值里又有一个冒号'],
  ['missed comma between flow collection entries', '列表各项之间缺少逗号'],
  ['unexpected end of the stream within a flow collection', '括号没有闭合'],
  ['unexpected end of the', '引号没有闭合'],
  ['unidentified alias', '引用了不存在的名称'],
  ['unknown escape sequence', '有无法识别的转义符'],
  ['the stream contains non-printable characters', '有不可见的控制字符'],
];

/** The reason in Chinese; undefined for the rare ones, which say nothing to a reader of news. */
export function yamlReasonInChinese(reason: string): string | undefined {
  return reasons.find(([beginning]) => reason.startsWith(beginning))?.[1];
}
