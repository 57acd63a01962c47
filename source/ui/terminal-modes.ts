import { cleanLine } from '../text/clean.ts';

/** A screen of finews' own, from its first cell on: wherever the shell's cursor was, and whatever stood beside it. */
const ownScreen = '\u001b[?1049h\u001b[H';
const shellScreen = '\u001b[?1049l';

/** Alternate scroll mode: the wheel sends arrow keys, since there is nothing to scroll back to on a screen of one's own. */
const wheelSendsArrows = '\u001b[?1007h';
const wheelScrolls = '\u001b[?1007l';

/** The title of the window is put on the terminal's stack of titles (XTWINOPS 22 and 23), and taken from there at the end. */
const keepTitle = '\u001b[22;0t';
const giveTitleBack = '\u001b[23;0t';

/** What Ink gives back by itself unless it fails: frames end, the cursor is there, pasted text comes without brackets. */
const asBeforeInk = '\u001b[?2026l\u001b[?25h\u001b[?2004l';

/** What finews changes on the terminal while it has it. Taking and giving back twice is the same as once. */
export interface TerminalModes {
  take(): void;
  giveBack(): void;
  /** Puts a title on the window. */
  entitle(title: string): void;
}

/** What is heard and not seen goes on below the shell's own lines, where the wheel scrolls back to what was said: `isSpoken`. */
export function createTerminalModes(stdout: NodeJS.WriteStream, isSpoken: boolean): TerminalModes {
  const screen = isSpoken ? { take: '', giveBack: '' } : { take: ownScreen, giveBack: shellScreen };
  const wheel = isSpoken ? { take: '', giveBack: '' } : { take: wheelSendsArrows, giveBack: wheelScrolls };
  let isTaken = false;
  let title = '';
  return {
    take() {
      if (isTaken) return;
      isTaken = true;
      stdout.write(screen.take + wheel.take + keepTitle + (title === '' ? '' : titleOf(title)));
    },
    giveBack() {
      if (!isTaken) return;
      isTaken = false;
      stdout.write(wheel.giveBack + giveTitleBack + asBeforeInk + screen.giveBack);
    },
    entitle(wanted) {
      if (wanted === title) return;
      title = wanted;
      if (isTaken) stdout.write(titleOf(title));
    },
  };
}

/** OSC 0. What a post is called comes in here, so it is made one clean line at the door. */
function titleOf(title: string): string {
  return `\u001b]0;${cleanLine(title)}\u0007`;
}
