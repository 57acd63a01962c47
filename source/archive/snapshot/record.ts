import type { Warning, WarningKind } from '../../post/warning.ts';
import { ByteReader, type ByteWriter } from './byte-writer.ts';

/** What a head holds besides its columns. */
export interface PostRecord {
  /** Bytes of the disk: the name of a file need not be text. */
  readonly fileName: Uint8Array;
  /** As the post has it, whether or not another one has the same. */
  readonly id: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly warnings: readonly Warning[];
}

export function writeRecord(record: PostRecord, writer: ByteWriter): void {
  writer.number(record.fileName.length);
  writer.bytes(record.fileName);
  writer.text(record.id);
  writer.text(record.title);
  writeTexts(record.categories, writer);
  writeTexts(record.tags, writer);
  writer.number(record.warnings.length);
  for (const { kind, detail } of record.warnings)
    writeTexts(detail === undefined ? [kind] : [kind, detail], writer);
}

/** @throws RangeError where the bytes are no record. */
export function readRecord(bytes: Buffer): PostRecord {
  const reader = new ByteReader(bytes);
  const fileName = reader.bytes();
  const [id, title] = [reader.text(), reader.text()];
  const [categories, tags] = [readTexts(reader), readTexts(reader)];
  const warnings: Warning[] = [];
  for (let left = lengthFrom(reader); left > 0; left--) {
    const [kind = '', detail] = readTexts(reader);
    warnings.push({ kind: kind as WarningKind, ...(detail !== undefined && { detail }) });
  }
  return { fileName, id, title, categories, tags, warnings };
}

/** The file's name alone. */
export function readRecordFileName(bytes: Buffer): Uint8Array {
  return new ByteReader(bytes).bytes();
}

/** The id alone, as for sorting. */
export function readRecordId(bytes: Buffer): string {
  const reader = new ByteReader(bytes);
  reader.bytes();
  return reader.text();
}

/** The tags alone, as for names of categories. */
export function readRecordTags(bytes: Buffer): string[] {
  const reader = new ByteReader(bytes);
  for (let skipped = 0; skipped < 3; skipped++) reader.bytes();
  for (let left = lengthFrom(reader); left > 0; left--) reader.bytes();
  return readTexts(reader);
}

function writeTexts(texts: readonly string[], writer: ByteWriter): void {
  writer.number(texts.length);
  for (const text of texts) writer.text(text);
}

function readTexts(reader: ByteReader): string[] {
  const texts: string[] = [];
  for (let left = lengthFrom(reader); left > 0; left--) texts.push(reader.text());
  return texts;
}

/** No list of a post is longer, see `post/fields`; a damaged record is not to fill the memory. */
const longestList = 1000;

function lengthFrom(reader: ByteReader): number {
  const length = reader.number();
  if (length > longestList) throw new RangeError('a list longer than any');
  return length;
}
