import path from 'node:path';

export interface ConfigPlace {
  readonly platform: NodeJS.Platform;
  readonly homeFolder: string;
  readonly environment: { readonly [name: string]: string | undefined };
}

/**
 * The folder of settings and marks: where conf keeps the files of a project named finews (env-paths' answer),
 * found without loading conf, which takes longer than to read the settings. `XDG_CONFIG_HOME` counts where it
 * is absolute, as its specification asks.
 */
export function configFolder({ platform, homeFolder, environment }: ConfigPlace): string {
  if (platform === 'darwin') return path.join(homeFolder, 'Library', 'Preferences', 'finews');
  if (platform === 'win32') {
    return path.join(environment.APPDATA || path.join(homeFolder, 'AppData', 'Roaming'), 'finews', 'Config');
  }
  const fromEnvironment = environment.XDG_CONFIG_HOME ?? '';
  return path.join(
    path.isAbsolute(fromEnvironment) ? fromEnvironment : path.join(homeFolder, '.config'),
    'finews',
  );
}
