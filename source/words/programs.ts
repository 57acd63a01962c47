import type { Bilingual } from './language.ts';

/** What finews says of the programs that it hands the terminal to. */
interface ProgramWords {
  /** Stands before the command that is typed. */
  readonly pipe: string;
  enterReturns(exitCode: number): string;
  cannotStart(what: string): string;
}

export const programWords: Bilingual<ProgramWords> = {
  en: {
    pipe: 'Pipe to: ',
    enterReturns: exitCode =>
      exitCode === 0 ? '[Enter returns to finews] ' : `[exit code ${exitCode}; Enter returns to finews] `,
    cannotStart: what => `${what} could not be started.`,
  },
  zh: {
    pipe: '通过管道传给：',
    enterReturns: exitCode =>
      exitCode === 0 ? '【按回车返回 finews】' : `【退出码 ${exitCode}；按回车返回 finews】`,
    cannotStart: what => `无法启动 ${what}。`,
  },
};
