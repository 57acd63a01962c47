import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchArchive } from '../archives.ts';
import { fieldOf, plainTextOf } from './reading.ts';

/** Newsboat asks its database feed by feed at the start, so that 2,000 feeds would take it 20 seconds; it gets a screenful. */
const mostFeeds = 40;

/** Writes the archive as RSS feeds for newsboat, some categories in each, and gives the command without what it is to do. */
export function feeds({ posts, invent }: BenchArchive, folder: string): string[] {
  const feedFolder = path.join(folder, 'feeds');
  mkdirSync(feedFolder);
  const items = Array.from({ length: mostFeeds }, (): string[] => []);
  const feedOf = new Map<string, number>();
  for (let number = 0; number < posts; number++) {
    const post = invent(number);
    const category = fieldOf(post, 'categories');
    const item =
      `<item><title>${escapeXml(fieldOf(post, 'title'))}</title><link>http://finews.example/${number}</link>` +
      `<guid>${number}</guid><pubDate>${post.time.toUTCString()}</pubDate>` +
      `<description>${escapeXml(plainTextOf(post))}</description></item>\n`;
    const feed = feedOf.get(category) ?? feedOf.size % mostFeeds;
    feedOf.set(category, feed);
    items[feed]!.push(item);
  }
  const urls: string[] = [];
  for (const itemsOfFeed of items) {
    const file = path.join(feedFolder, `${urls.length}.xml`);
    const head = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${urls.length}</title>\n`;
    writeFileSync(file, `${head}${itemsOfFeed.join('')}</channel></rss>\n`);
    urls.push(`file://${file}`);
  }
  const [urlFile, settings] = ['urls', 'newsboat.conf'].map(name => path.join(folder, name)) as [
    string,
    string,
  ];
  writeFileSync(urlFile, `${urls.join('\n')}\n`);
  writeFileSync(settings, 'auto-reload no\n');
  return ['newsboat', '-u', urlFile, '-c', path.join(folder, 'cache.db'), '-C', settings];
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, character => `&#${character.charCodeAt(0)};`);
}
