import { spawn } from 'node:child_process';

/** The programs that open a page, the one that was chosen first. `%s` in `$BROWSER` stands for the address. */
function openersFor(
  url: string,
  environment: { readonly [name: string]: string | undefined },
  platform: NodeJS.Platform,
): (readonly [file: string, ...argv: string[]])[] {
  const chosen = (environment.BROWSER ?? '')
    .split(':')
    .map(entry => entry.trim().split(/\s+/))
    .filter(([file]) => file)
    .map(([file = '', ...argv]): [string, ...string[]] =>
      argv.includes('%s') ? [file, ...argv.map(word => (word === '%s' ? url : word))] : [file, ...argv, url],
    );
  if (platform === 'darwin') return [...chosen, ['open', url]];
  if (platform === 'win32') return [...chosen, ['explorer.exe', url]];
  return [...chosen, ['xdg-open', url], ['gio', 'open', url], ['wslview', url]];
}

/**
 * Opens an address in the browser, with no shell in between; false where nothing could be started. Anything but http and https
 * is refused: a post must not start programs.
 */
export async function openUrl(
  url: string,
  environment: { readonly [name: string]: string | undefined } = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  if (!/^https?:\/\/[\x21-\x7e]+$/.test(url)) return false;
  for (const [file, ...argv] of openersFor(url, environment, platform)) {
    if (await starts(file, argv)) return true;
  }
  return false;
}

function starts(file: string, argv: readonly string[]): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(file, argv, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
