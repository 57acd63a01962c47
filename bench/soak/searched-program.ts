import type { BenchArchive } from '../archives.ts';
import { latestTitle } from '../archives.ts';
import { openWorkshop } from '../measure/workshop.ts';
import { SoakedProgram } from './soaked-program.ts';

const size = { columns: 160, rows: 45 };

/** finews with an archive in which words are searched for. */
export class SearchedProgram extends SoakedProgram {
  /** Opens a folder that holds the posts of an archive, and waits until its index is made. */
  static async open(folder: string, archive: BenchArchive): Promise<SearchedProgram> {
    const program = new SearchedProgram([folder], size, openWorkshop());
    const title = latestTitle(archive);
    await program.until(shown => shown.some(row => row.includes(title)));
    await program.untilIdle();
    return program;
  }

  /** Milliseconds from a word to the screen that says how often it was found. Nothing is waited for beyond it: the program may never rest. */
  async search(word: string): Promise<number> {
    this.type('/');
    await this.until(shown => shown.some(row => row.includes('Search:')));
    const typedAt = performance.now();
    this.type(word);
    const found = new RegExp(`Search: ${word} .* [1-9][\\d,]* found`);
    const latency = await this.until(shown => found.test(shown[0]!), typedAt);
    this.type('\u001b\u001b');
    await this.until(shown => !shown.some(row => row.includes('Search:')));
    return latency;
  }
}
