import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const archives = fileURLToPath(new URL('../../shared/archives/', import.meta.url));

export const archiveNames = ['finews', 'ruby-news'];

/** The folder of a real archive that lies beside the checkout, for tests that skip where it is missing. */
export function sharedArchive(name: string): string | undefined {
  const folder = join(archives, name);
  return existsSync(folder) ? folder : undefined;
}

/** Every post of such an archive: its path below the archive, and its text as it is on disk. */
export function* postsOf(folder: string): Generator<{ path: string; text: string }> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1).replaceAll(sep, '/');
    if (entry.isFile() && /(?:^|\/)(?:_posts|old_post)\//.test(path)) {
      yield { path, text: readFileSync(file, 'utf8') };
    }
  }
}
