import type { Bilingual } from './language.ts';

/**
 * What finews says of an archive that cannot be opened, and of what is left out of one. Paths and reasons
 * come cleaned.
 */
export interface ArchiveWords {
  readonly errors: {
    readonly 'no-such-archive': Sentence;
    readonly 'archive-unreadable': Sentence;
    readonly 'no-posts': Sentence;
  };
  /** Where an archive that cannot be opened was named, if not on the command line; follows the error. */
  readonly origins: { readonly environment: string; readonly configured: string };
  /** Shown with the posts that come along. */
  readonly openYourOwn: string;
  readonly problems: {
    readonly 'folder-unreadable': Sentence;
    readonly 'file-unreadable': Sentence;
    readonly 'config-unreadable': Sentence;
    readonly 'link-outside': Sentence;
    readonly 'link-broken': Sentence;
  };
}

type Sentence = (path: string, reason: string) => string;

export const archiveWords: Bilingual<ArchiveWords> = {
  en: {
    errors: {
      'no-such-archive': path => `there is no archive “${path}”`,
      'archive-unreadable': (path, reason) => `the archive “${path}” cannot be read: ${reason}`,
      'no-posts': path =>
        `“${path}” holds no posts: no .md, .markdown or .html files, nor text files with front matter`,
    },
    origins: {
      environment: 'FINEWS_ARCHIVE names it.',
      configured: 'It is the archive in the settings.',
    },
    openYourOwn: 'These posts come with finews. To open your own: finews FOLDER',
    problems: {
      'folder-unreadable': (path, reason) =>
        `The folder ${path} cannot be read (${reason}); its posts are missing.`,
      'file-unreadable': (path, reason) => `The file ${path} cannot be read (${reason}); it is missing.`,
      'config-unreadable': (path, reason) =>
        `${path} cannot be read (${reason}); the site’s settings are not used.`,
      'link-outside': path => `The link ${path} leads out of the archive and was not followed.`,
      'link-broken': path => `The link ${path} leads nowhere.`,
    },
  },
  zh: {
    errors: {
      'no-such-archive': path => `没有“${path}”这个存档`,
      'archive-unreadable': (path, reason) => `存档“${path}”无法读取：${reason}`,
      'no-posts': path => `“${path}”里没有文章：没有 .md、.markdown 或 .html 文件，也没有带文件头的文本文件`,
    },
    origins: {
      environment: '它由 FINEWS_ARCHIVE 指定。',
      configured: '它是设置里的存档。',
    },
    openYourOwn: '这些是 finews 自带的文章。打开你自己的：finews 文件夹',
    problems: {
      'folder-unreadable': (path, reason) => `文件夹 ${path} 无法读取（${reason}），其中的文章没有列出。`,
      'file-unreadable': (path, reason) => `文件 ${path} 无法读取（${reason}），没有列出。`,
      'config-unreadable': (path, reason) => `${path} 无法读取（${reason}），没有采用站点的设置。`,
      'link-outside': path => `链接 ${path} 指向存档之外，没有打开。`,
      'link-broken': path => `链接 ${path} 指向的文件不存在。`,
    },
  },
};
