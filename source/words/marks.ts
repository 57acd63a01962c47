import type { Bilingual } from './language.ts';

/** What finews says of the reader's marks when they cannot be kept. Paths and reasons come cleaned. */
export interface MarksWords {
  readonly 'marks-damaged': (copy: string) => string;
  readonly 'marks-newer': (copy: string) => string;
  readonly 'marks-not-kept': (reason: string) => string;
}

export const marksWords: Bilingual<MarksWords> = {
  en: {
    'marks-damaged': copy =>
      `The file of your marks was damaged; what could be read is kept, the file itself as ${copy}.`,
    'marks-newer': copy =>
      `A newer finews has written your marks; what could be read is kept, the file itself as ${copy}.`,
    'marks-not-kept': reason => `What you read now will not be remembered: ${reason}.`,
  },
  zh: {
    'marks-damaged': copy => `阅读记录文件已损坏；能读出的部分已保留，原文件另存为 ${copy}。`,
    'marks-newer': copy => `阅读记录由更新版本的 finews 写成；能读出的部分已保留，原文件另存为 ${copy}。`,
    'marks-not-kept': reason => `这次的阅读记录无法保存：${reason}。`,
  },
};
