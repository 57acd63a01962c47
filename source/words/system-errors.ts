import type { Bilingual, Language } from './language.ts';

/** Codes, nearly all the system's own, for why a file cannot be used, as people say it. */
const reasons: Bilingual<{ readonly [code: string]: string }> = {
  en: {
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    ENOENT: 'no such file',
    ENOTDIR: 'a part of the path is no folder',
    EISDIR: 'it is a folder',
    EBADF: 'it is not open for reading',
    ELOOP: 'links that lead in a circle',
    ENAMETOOLONG: 'the name is too long',
    EROFS: 'the disk can only be read',
    ENOSPC: 'the disk is full',
    EDQUOT: 'your share of the disk is used up',
    EMFILE: 'too many open files',
    EIO: 'the disk reports an error',
    'not-json': 'it is no valid JSON',
    'not-a-file': 'it is neither a file nor a folder',
  },
  zh: {
    EACCES: '没有权限',
    EPERM: '不允许这样做',
    ENOENT: '文件不存在',
    ENOTDIR: '路径中有一段不是文件夹',
    EISDIR: '这是一个文件夹',
    EBADF: '没有打开供读取',
    ELOOP: '链接互相指向，绕成了圈',
    ENAMETOOLONG: '名字太长',
    EROFS: '磁盘是只读的',
    ENOSPC: '磁盘已满',
    EDQUOT: '磁盘配额已用完',
    EMFILE: '打开的文件太多',
    EIO: '磁盘报告了错误',
    'not-json': '不是合法的 JSON',
    'not-a-file': '既不是文件也不是文件夹',
  },
};

/** A code such as `EACCES` in words; anything else as it is. */
export function reasonInWords(code: string, language: Language): string {
  return reasons[language][code] ?? code;
}

/** The system's short word for a failed call: `EACCES`; the message of anything else. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
