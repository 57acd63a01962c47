import { type BenchArchive, titlesOfLastDay } from '../archives.ts';
import { Screen, type Shown } from './screen.ts';
import { finews, type Workshop } from './workshop.ts';

export const size = { columns: 120, rows: 40 };

/** Opens finews on an archive, at 120 × 40. */
export function openScreen(archive: BenchArchive, { environment }: Workshop): Screen {
  return new Screen([...finews, archive.folder], environment, size);
}

/** Whether a screen is full: half of its rows show posts of the last day, and hardly a row is empty. */
export function isFull(archive: BenchArchive): (shown: Shown) => boolean {
  const titles = titlesOfLastDay(archive);
  const showsPost = (row: string): boolean => titles.some(title => row.includes(title));
  return shown => isMostlyFilled(shown) && shown.filter(showsPost).length > 0.5 * size.rows;
}

export function isMostlyFilled(shown: Shown): boolean {
  return shown.filter(row => row !== '').length > 0.75 * size.rows;
}

export interface FirstScreen {
  readonly ms: number;
  readonly peakMegabytes: number;
}

/** From the start of the process to the byte that completes its first full screen. */
export async function firstScreen(archive: BenchArchive, workshop: Workshop): Promise<FirstScreen> {
  const isWanted = isFull(archive);
  const screen = openScreen(archive, workshop);
  const ms = await screen.until(isWanted);
  const { peakMegabytes } = screen;
  await screen.close('Q');
  return { ms, peakMegabytes };
}

/** Opens the archive and leaves it when all work is done, so that the next start finds an index, if there is one. */
export async function buildIndex(archive: BenchArchive, workshop: Workshop): Promise<FirstScreen> {
  const isWanted = isFull(archive);
  const screen = openScreen(archive, workshop);
  await screen.until(isWanted);
  const ms = await screen.untilIdle();
  const { peakMegabytes } = screen;
  await screen.close('Q');
  return { ms, peakMegabytes };
}
