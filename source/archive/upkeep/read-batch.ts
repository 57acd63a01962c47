import path from 'node:path';
import { groupOf } from '../../catalogue/group.ts';
import { maxBytes } from '../../post/decode.ts';
import { makeWarning } from '../../post/make-warning.ts';
import { headOf, parseHead } from '../../post/parse-head.ts';
import type { Head } from '../../post/post.ts';
import { quickText } from '../../post/quick-text/quick-text.ts';
import { reasonOf } from '../../words/system-errors.ts';
import { bytesOfName, diskPath } from '../disk-path.ts';
import type { Problem } from '../problem.ts';
import { readWithTimes } from '../read-bytes.ts';
import { firstWords, type HeadPlace, isPost } from '../read-head.ts';
import { headText } from '../search/search-text.ts';
import { ByteWriter } from '../snapshot/byte-writer.ts';
import { cutColumns, flag, makeColumns } from '../snapshot/columns.ts';
import { hashText } from '../snapshot/hash-text.ts';
import type { Part } from '../snapshot/part.ts';
import { writeRecord } from '../snapshot/record.ts';
import type { KnownFile } from '../snapshot/summary.ts';
import { quickPost, sourceIn, withoutTail } from './quick-post.ts';
import { tickersIn } from './quick-tickers.ts';

/** Files that were read together. The column `textStarts` counts from the beginning of their plain text. */
export interface Batch extends Part {
  /** Files that are no posts. */
  readonly others: readonly KnownFile[];
  readonly problems: readonly Problem[];
  /** Files that were listed and are gone. */
  readonly vanished: readonly string[];
  /** Whether a page of a category was among them. */
  readonly hasPages: boolean;
}

/** Memory that is used again for the next batch: what is new costs more, and grows faster than it is given back. */
export interface Workspace {
  readonly records: ByteWriter;
  readonly headTexts: ByteWriter;
  readonly texts: ByteWriter;
}

export function makeWorkspace(): Workspace {
  return { records: new ByteWriter(), headTexts: new ByteWriter(), texts: new ByteWriter() };
}

/** One byte more than is decoded, so that the decoder sees that there was more. */
const buffer = Buffer.allocUnsafeSlow(maxBytes + 1);

/**
 * Reads these files whole, paths below the root, as posts for an index. Their plain text is in the `texts` of the
 * workspace, from the beginning of which the column `textStarts` counts.
 */
export async function readBatch(
  paths: readonly string[],
  place: HeadPlace,
  seed: number,
  { records, headTexts, texts }: Workspace = makeWorkspace(),
): Promise<Batch> {
  const columns = makeColumns(paths.length);
  for (const writer of [records, headTexts, texts]) writer.length = 0;
  const [groups, folders] = [new Map<string, number>(), new Map<string, number>()];
  const others: KnownFile[] = [];
  const vanished: string[] = [];
  const knownPages = place.categoryPages.ids.size;
  let count = 0;
  for (const relativePath of paths) {
    let file: ReadFile;
    try {
      file = readFile(relativePath, place);
    } catch {
      vanished.push(relativePath);
      continue;
    }
    // Only for a post without a title: to wait for every file would take longer than to read it.
    if (file.title !== undefined) file = await titled(file, file.title);
    const { head, modifiedMs, size, body, source, tickers } = file;
    if (head === undefined) {
      others.push({ path: relativePath, modifiedMs, size });
      continue;
    }
    columns.dates[count] = head.date?.epochMs ?? -Infinity;
    columns.flags[count] = (head.date ? flag.hasDate : 0) | (head.date?.hasTime ? flag.hasTime : 0);
    columns.modified[count] = modifiedMs;
    columns.sizes[count] = size;
    columns.idHashes[count] = hashText(head.id, seed);
    columns.pathHashes[count] = hashText(relativePath, seed);
    columns.groups[count] = numberOf(groupOf(head), groups);
    columns.folders[count] = numberOf(folderOf(relativePath), folders);
    columns.recordStarts[count] = records.length;
    writeRecord({ ...head, fileName: bytesOfName(path.posix.basename(relativePath)) }, records);
    columns.recordLengths[count] = records.length - columns.recordStarts[count]!;
    columns.headTextStarts[count] = headTexts.length;
    headTexts.bare(headText(head, { source, tickers }));
    columns.headTextLengths[count] = headTexts.length - columns.headTextStarts[count]!;
    columns.textStarts[count] = texts.length;
    texts.length = quickTextInto(body, texts);
    columns.textLengths[count] = texts.length - columns.textStarts[count]!;
    count++;
  }
  return {
    count,
    columns: cutColumns(columns, count),
    records: records.copy(),
    headTexts: headTexts.copy(),
    groupIds: [...groups.keys()],
    folderPaths: [...folders.keys()],
    others,
    problems: [],
    vanished,
    hasPages: place.categoryPages.ids.size > knownPages,
  };
}

interface ReadFile {
  /** Undefined for a file that is no post. */
  readonly head: Head | undefined;
  readonly modifiedMs: number;
  readonly size: number;
  readonly body: Buffer;
  readonly source: string | undefined;
  readonly tickers: readonly string[];
  /** Finds what stands for a title that is missing. */
  readonly title?: () => Promise<string>;
}

const noBody = Buffer.alloc(0);

/** @throws the system's error where the file is gone. */
function readFile(relativePath: string, place: HeadPlace): ReadFile {
  const { site, categoryPages } = place;
  const postPlace = { path: relativePath, site, categoryIds: categoryPages.ids };
  let onDisk: ReturnType<typeof readWithTimes>;
  try {
    onDisk = readWithTimes(buffer, diskPath(place.root, relativePath));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw error;
    const head = { ...parseHead({ ...postPlace, text: '' }), warnings: [makeWarning('unreadable', reason)] };
    return { head, modifiedMs: 0, size: 0, body: noBody, source: undefined, tickers: [] };
  }
  const { modifiedMs, size } = onDisk;
  const bytes = onDisk.bytes as Buffer;
  const { text, read, warnings, body: whole } = quickPost(bytes);
  if (!isPost(relativePath, text, read, categoryPages)) {
    return { head: undefined, modifiedMs, size, body: noBody, source: undefined, tickers: [] };
  }
  const head = headOf(read, postPlace, warnings);
  const body = withoutTail(whole, site);
  const [source, tickers] = [sourceIn(whole, read), tickersIn(whole)];
  const file = { head, modifiedMs, size, body, source, tickers };
  return head.title === '' ? { ...file, title: () => firstWords(bytes, postPlace) } : file;
}

async function titled(file: ReadFile, findTitle: () => Promise<string>): Promise<ReadFile> {
  // Waiting lets another reading use the buffer meanwhile.
  const body = Buffer.from(file.body);
  const title = await findTitle();
  return { ...file, body, head: file.head && { ...file.head, title } };
}

/** Where the texts end after this one was written. */
function quickTextInto(body: Buffer, texts: ByteWriter): number {
  return texts.length + quickText(body, texts.room(body.length * 3 + 16), texts.length);
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}

function folderOf(relativePath: string): string {
  const folder = path.posix.dirname(relativePath);
  return folder === '.' ? '' : folder;
}
