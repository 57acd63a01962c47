import { Box, Text, useApp, useCursor, useInput, usePaste } from 'ink';
import { useEffect, useSyncExternalStore } from 'react';
import type { Screen } from './screen.ts';

export type InkApp = ReturnType<typeof useApp>;

interface AppProps {
  readonly screen: Screen;
  /** Given Ink's hand on the terminal as soon as there is one. */
  readonly onReady?: (app: InkApp) => void;
}

/**
 * The screen. All of it is one text that is drawn already, cell by cell: Ink's part is to bring what changed of it to the
 * terminal, and keys back.
 */
export function App({ screen, onReady }: AppProps) {
  const { text, cursor, size } = useSyncExternalStore(screen.subscribe, screen.current);
  const { setCursorPosition } = useCursor();
  useKeys(screen, onReady);
  setCursorPosition(cursor);
  return (
    <Box width={size.columns} height={size.rows}>
      <Text wrap="truncate">{text}</Text>
    </Box>
  );
}

/** The keys without a screen, for those who hear it. */
export function Ear({ screen, onReady }: AppProps) {
  useKeys(screen, onReady);
  return null;
}

function useKeys({ press, paste }: Screen, onReady: AppProps['onReady']): void {
  const app = useApp();
  useEffect(() => onReady?.(app), [onReady, app]);
  useInput(press);
  usePaste(paste);
}
