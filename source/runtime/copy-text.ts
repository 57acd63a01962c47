import { spawn } from 'node:child_process';

/**
 * Puts a text on the clipboard: by OSC 52, which terminals obey over ssh as well. tmux keeps that from its programs unless it is
 * set up otherwise (`set-clipboard`), so within tmux its own command does it too, and the text is in tmux's buffer.
 */
export async function copyText(
  text: string,
  send: (sequence: string) => void,
  environment: { readonly [name: string]: string | undefined } = process.env,
): Promise<void> {
  send(`\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`);
  if (environment.TMUX) await loadBuffer(text, environment);
}

/** A tmux that is not there, or too old to know `-w`, changes nothing. */
function loadBuffer(text: string, environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise(resolve => {
    const tmux = spawn('tmux', ['load-buffer', '-w', '-'], {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: environment,
    });
    tmux.once('error', () => resolve());
    tmux.once('close', () => resolve());
    tmux.stdin.on('error', () => undefined);
    tmux.stdin.end(text);
  });
}
