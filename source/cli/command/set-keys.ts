import { commands } from '../../keys/commands.ts';
import { describeKeyProblem } from '../../keys/key-problem.ts';
import { remap, type WantedKeys } from '../../keys/remap.ts';
import { typedSetting } from '../../settings/change-setting.ts';
import { auto } from '../../settings/settings-table.ts';
import type { Language } from '../../words/language.ts';

/** `keys.mark.star` is the keys of one command. */
export const ofCommand = 'keys.';

/**
 * The keys as they are after `finews config set keys JSON` or `keys.COMMAND "KEY KEY …"`, which are those of one command beside
 * `current`: none turn it off, `auto` gives it back its own. Undefined for what is no set of keys.
 */
export function typedKeys(key: string, text: string, current: WantedKeys): WantedKeys | undefined {
  if (!key.startsWith(ofCommand)) return typedSetting('keys', text) as WantedKeys | undefined;
  const id = key.slice(ofCommand.length);
  const { [id]: _, ...others } = current;
  return text === auto ? others : { ...others, [id]: text.split(/\s+/).filter(Boolean) };
}

/** Why these keys cannot be, in words; undefined where they can. */
export function problemWithKeys(wanted: WantedKeys, language: Language): string | undefined {
  const [problem] = remap(commands, wanted).problems;
  return problem && describeKeyProblem(problem, language);
}
