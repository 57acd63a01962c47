import type { ActionOf } from './action.ts';
import { groupEntries } from './chooser-entries.ts';
import { narrowDown } from './choosing.ts';
import { isSameGroup } from './groups.ts';
import type { State } from './state.ts';
import { just, type Step } from './step.ts';
import { pickedGroup } from './view.ts';

/** The dictionary is there: what was typed meanwhile finds more. */
export function takeSounds(state: State, { soundsOf }: ActionOf<'sounds-loaded'>): Step {
  return just(refreshPicker({ ...state, soundsOf }));
}

/** The picker of categories after their order has changed: the same words typed, the same one selected. */
export function refreshPicker(state: State): State {
  const { layer } = state;
  if (layer?.kind !== 'chooser' || layer.purpose !== 'groups') return state;
  const group = pickedGroup(state);
  const picker = narrowDown(state, { ...layer, entries: groupEntries(state) }, layer.input);
  const place = picker.shown.findIndex(index => {
    const other = picker.entries[index]?.group;
    return group !== undefined && other !== undefined && isSameGroup(other, group);
  });
  const isUntouched = layer.selected === 0;
  return {
    ...state,
    layer: place === -1 || isUntouched ? picker : { ...picker, selected: place, top: layer.top },
  };
}
