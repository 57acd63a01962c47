import { openStored } from '../snapshot/index-store.ts';
import { openTexts } from '../snapshot/open-texts.ts';
import { areUnchanged } from './archive-place.ts';
import type { UpkeepReport } from './news.ts';
import type { RunningUpkeep, UpkeepOrder } from './run-upkeep.ts';
import { startUpkeep } from './start-upkeep.ts';

/**
 * As `startUpkeep`, but only where a folder has changed since the index was made: a thread takes longer to start than a
 * command that shows twenty rows takes for all the rest.
 */
export function startIfChanged(order: UpkeepOrder, onReport: (report: UpkeepReport) => void): RunningUpkeep {
  if (order.isWatching || !isUpToDate(order)) return startUpkeep(order, onReport);
  setImmediate(() => onReport({ kind: 'up-to-date' }));
  return { check: () => undefined, keepAwake: () => undefined, close: () => undefined };
}

function isUpToDate({ place, folder, systemTimezone }: UpkeepOrder): boolean {
  if (folder === undefined) return false;
  const index = openStored({ kind: 'file', folder });
  if (index === undefined) return false;
  const { folderTimes, siteTimes, textFiles, ...summary } = index.summary;
  index.close();
  if (summary.systemTimezone !== systemTimezone) return false;
  if (!areUnchanged(place.root, siteTimes) || !areUnchanged(place.root, folderTimes)) return false;
  const texts = openTexts({ kind: 'file', folder }, textFiles);
  for (const text of texts ?? []) text.close();
  return texts !== undefined;
}
