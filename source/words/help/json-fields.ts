import type { Bilingual } from '../language.ts';

type Fields = readonly (readonly [name: string, meaning: string])[];

/** What each field of JSON means, by the command that writes it. Programs rely on them: none is renamed or taken away. */
export interface JsonFields {
  /** `list` and `search`, a post. */
  readonly list: Fields;
  /** `show`, a post, after the fields of `list`. */
  readonly show: Fields;
  readonly categories: Fields;
  readonly count: Fields;
  readonly doctor: Fields;
  /** `state export`; a field is left out where nothing was ever noted. */
  readonly state: Fields;
}

export const jsonFields: Bilingual<JsonFields> = {
  en: {
    list: [
      ['id', 'by which it is marked: categories/yyyy/mm/dd/slug'],
      ['path', 'its file, below the archive’s folder'],
      ['title', 'the beginning of the text where the post has none'],
      ['date', 'ISO 8601 in UTC; a day alone where no time\nis known, null where nothing is'],
      ['category', 'the id of the category that lists it; empty where none does'],
      ['categoryName', 'what people call that category'],
      ['categories', 'the ids of all its categories'],
      ['tags', 'its tags'],
      ['read', 'true or false'],
      ['starred', 'true or false'],
      ['warnings', 'kinds of damage, as doctor has them;\nwith show, objects of kind and detail'],
    ],
    show: [
      ['source', 'the medium that its source line names, or null'],
      ['originalUrl', 'the address of the original, or null'],
      ['tickers', 'the stocks that it links: 600160.SH'],
      ['links', 'objects of text and url'],
      ['text', 'the text alone, a paragraph a line'],
      ['blocks', 'what the text is made of: see docs/json.md'],
    ],
    categories: [
      ['id', 'as --category takes it; empty for posts that have none'],
      ['name', 'what people call it'],
      ['unread', 'how many of its posts are unread'],
      ['posts', 'how many it has'],
    ],
    count: [['count', 'how many posts fit']],
    doctor: [
      ['kind', 'what is wrong: title-missing, date-unusable …'],
      ['path', 'the file or folder, below the archive’s folder'],
      ['id', 'the post’s id, null for what is no post'],
      ['detail', 'what stood there, or the system’s reason; or null'],
    ],
    state: [
      ['id', 'the post’s id'],
      ['read', 'true or false, as of readAt'],
      ['readAt', 'ISO 8601 in UTC'],
      ['starred', 'true or false, as of starredAt'],
      ['starredAt', 'ISO 8601 in UTC'],
      ['position', 'the place where it was left, as of positionAt'],
      ['positionAt', 'ISO 8601 in UTC'],
    ],
  },
  zh: {
    list: [
      ['id', '标记文章用的编号：栏目/年/月/日/名字'],
      ['path', '它的文件，从存档文件夹算起'],
      ['title', '没有标题时是正文的开头'],
      ['date', 'ISO 8601，UTC；不知道时刻时只有日期，\n什么都不知道时是 null'],
      ['category', '它列在哪个栏目（id）；没有就是空'],
      ['categoryName', '那个栏目的名称'],
      ['categories', '它所有栏目的 id'],
      ['tags', '标签'],
      ['read', '已读：true 或 false'],
      ['starred', '加星：true 或 false'],
      ['warnings', '损坏的种类，与 doctor 相同；\nshow 里是含 kind 和 detail 的对象'],
    ],
    show: [
      ['source', '来源一行写的媒体，没有就是 null'],
      ['originalUrl', '原文地址，没有就是 null'],
      ['tickers', '链接到的股票：600160.SH'],
      ['links', '含 text 和 url 的对象'],
      ['text', '纯文字，一段一行'],
      ['blocks', '正文的组成：见 docs/json.md'],
    ],
    categories: [
      ['id', '交给 --category 的；没有栏目的文章是空'],
      ['name', '名称'],
      ['unread', '未读篇数'],
      ['posts', '篇数'],
    ],
    count: [['count', '符合的篇数']],
    doctor: [
      ['kind', '哪里不对：title-missing、date-unusable 等'],
      ['path', '文件或文件夹，从存档文件夹算起'],
      ['id', '文章的编号，不是文章时是 null'],
      ['detail', '原来写的是什么，或系统给的原因；没有就是 null'],
    ],
    state: [
      ['id', '文章的编号'],
      ['read', '在 readAt 时是否已读：true 或 false'],
      ['readAt', 'ISO 8601，UTC'],
      ['starred', '在 starredAt 时是否加星：true 或 false'],
      ['starredAt', 'ISO 8601，UTC'],
      ['position', '在 positionAt 时读到的位置'],
      ['positionAt', 'ISO 8601，UTC'],
    ],
  },
};
