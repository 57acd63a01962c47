import { Box, Text, useApp, useCursor } from 'ink';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { defaultKeymap, type Keymap } from '../keys/keymap.ts';
import { toAnsi } from '../layout/to-text.ts';
import type { Store } from '../runtime/store.ts';
import { frameOf } from './frame.ts';
import { useKeys } from './use-keys.ts';

type InkApp = ReturnType<typeof useApp>;

interface AppProps {
  readonly store: Store;
  readonly hasColour: boolean;
  readonly keymap?: Keymap | undefined;
  /** Given Ink's hand on the terminal as soon as there is one. */
  readonly onReady?: (app: InkApp) => void;
}

type EarProps = Omit<AppProps, 'hasColour'>;

/** The keys without a screen, for those who hear it. */
export function Ear({ store, keymap = defaultKeymap, onReady }: EarProps) {
  const app = useApp();
  useEffect(() => onReady?.(app), [onReady, app]);
  useKeys(store, keymap);
  return null;
}

/**
 * The screen. All of it is one text that is drawn already, cell by cell: Ink's part is to bring what changed of it to the
 * terminal, and keys back.
 */
export function App({ store, hasColour, keymap = defaultKeymap, onReady }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.current);
  const app = useApp();
  const { setCursorPosition } = useCursor();
  useEffect(() => onReady?.(app), [onReady, app]);
  useKeys(store, keymap);
  const { lines, cursor } = useMemo(() => frameOf(state, keymap), [state, keymap]);
  setCursorPosition(cursor);
  return (
    <Box width={state.size.columns} height={state.size.rows}>
      <Text wrap="truncate">{toAnsi(lines, { hasColour, hasLinks: false }).slice(0, -1)}</Text>
    </Box>
  );
}
