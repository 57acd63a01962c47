import { appWords } from '../words/app.ts';
import type { Action, ActionOf, Fact, Intent } from './action.ts';
import { changeArchive, failArchive, openArchive, takeMarks } from './archive-facts.ts';
import { keepChoice, LEAST_MEASURE_COLUMNS, MOST_MEASURE_COLUMNS } from './choices.ts';
import { choose, confirmChoice, showHelp } from './choosing.ts';
import { back, leave } from './going-back.ts';
import { noteProgress } from './indexing.ts';
import { jump, noteJump } from './jumping.ts';
import { copyChosen, openChosen } from './links.ts';
import { answer, askMarkRead, toggleRead, toggleStar, undo } from './marking.ts';
import { move, movePages, moveTo, readOn } from './moving.ts';
import { settleCategory, switchSort, takeHabits } from './ordering.ts';
import { takeSounds } from './picker.ts';
import { listPosts } from './post-list.ts';
import { editPost, pagePost, rereadPost, startPiping } from './programs.ts';
import { acceptPrompt, closeCommand, complete, edit, startCommand, startTyping } from './prompting.ts';
import { failPost, openPost, receiveBeginning, receivePost, requestPost } from './reading.ts';
import { takeHits, takeSnippets } from './searching.ts';
import { showStarred, stepGroup, stepMatch, stepPost, stepSection, stepUnread } from './seeking.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';
import { just, type Step, saying, then } from './step.ts';
import { currentNumber, selectedNumber } from './view.ts';

type Kind = (Intent | Fact)['kind'];
type Handlers = { readonly [kind in Kind]: (state: State, action: ActionOf<kind>) => Step };

/** What every intent and every fact does. */
const handlers: Handlers = {
  move,
  'move-pages': movePages,
  'read-on': readOn,
  'move-to': moveTo,
  open,
  back,
  leave,
  quit: state => [state, [{ kind: 'quit' }]],
  'step-post': stepPost,
  'step-unread': stepUnread,
  'step-group': stepGroup,
  'step-section': stepSection,
  'step-match': stepMatch,
  jump,
  'show-starred': showStarred,
  'toggle-read': toggleRead,
  'toggle-star': toggleStar,
  'toggle-unread-only': toggleUnreadOnly,
  'toggle-alone': state => just({ ...state, isAlone: !state.isAlone }),
  undo,
  'ask-mark-read': askMarkRead,
  answer,
  'change-measure': changeMeasure,
  'open-link': openChosen,
  'copy-link': copyChosen,
  'read-first': readFirst,
  'start-piping': startPiping,
  'edit-post': editPost,
  'page-post': pagePost,
  choose,
  'show-help': showHelp,
  'switch-sort': switchSort,
  'settle-category': settleCategory,
  'start-typing': startTyping,
  'start-command': startCommand,
  complete,
  'run-line': runLine,
  edit,
  count: (state, { digit }) => just({ ...state, count: Math.min(99_999, (state.count ?? 0) * 10 + digit) }),
  say: (state, { sentence }) => saying(state, sentence),
  reload: state => [{ ...state, notice: appWords[state.terminal.language].reloading }, [{ kind: 'reload' }]],
  redraw: state => [state, [{ kind: 'redraw' }]],
  suspend: state => [state, [{ kind: 'suspend' }]],
  resized: (state, { size }) => just({ ...state, size }),
  'clock-ticked': just,
  'opening-progressed': opening,
  'archive-opened': openArchive,
  'archive-failed': failArchive,
  'archive-changed': changeArchive,
  'index-progressed': noteProgress,
  'index-not-kept': (state, { reason }) =>
    saying(state, appWords[state.terminal.language].indexNotKept(reason)),
  'marks-saved': takeMarks,
  'posts-found': takeHits,
  'snippets-read': takeSnippets,
  'habits-saved': takeHabits,
  'sounds-loaded': takeSounds,
  'post-begun': receiveBeginning,
  'post-read': (state, action) => {
    const intent = state.awaited?.request === action.request ? state.awaited.intent : undefined;
    return then(receivePost(state, action), next =>
      intent === undefined ? just(next) : update(next, { ...intent, nowMs: next.nowMs }),
    );
  },
  'post-failed': failPost,
  'post-edited': rereadPost,
};

const facts: ReadonlySet<Kind> = new Set<Kind>([
  'resized',
  'clock-ticked',
  'opening-progressed',
  'archive-opened',
  'archive-failed',
  'archive-changed',
  'index-progressed',
  'index-not-kept',
  'post-begun',
  'post-read',
  'post-failed',
  'post-edited',
  'marks-saved',
  'posts-found',
  'snippets-read',
  'habits-saved',
  'sounds-loaded',
  'say',
]);

/** The next state, and what is to be done outside for it. Pure: the same action on the same state gives the same step. */
export function update(state: State, action: Action): Step {
  const handle = handlers[action.kind] as (state: State, action: Action) => Step;
  const ready = before(state, action);
  const done = then(handle(ready, action), next => just(noteJump(ready, next, action.kind)));
  return then(done, settle);
}

/** A key takes the sentence of the last one away, and uses up the count, unless it adds to it. */
function before(state: State, { kind, nowMs }: Action): State {
  if (facts.has(kind)) return { ...state, nowMs };
  const count = kind === 'count' ? state.count : undefined;
  return { ...state, nowMs, notice: undefined, newPosts: 0, returning: undefined, count };
}

function open(state: State, { index }: ActionOf<'open'>): Step {
  if (state.layer?.kind === 'chooser') return confirmChoice(state, state.layer, index);
  if (state.layer?.kind === 'prompt') return acceptPrompt(state, state.layer);
  if (state.focus === 'groups') return just({ ...state, focus: 'posts' });
  const number = selectedNumber(state);
  if (state.focus === 'reader' || number === undefined) return just(state);
  return openPost(state, number);
}

function runLine(state: State, { line, intent }: ActionOf<'run-line'>): Step {
  return then(closeCommand(state, line), closed => update(closed, { ...intent, nowMs: state.nowMs }));
}

function readFirst(state: State, { intent }: ActionOf<'read-first'>): Step {
  const number = currentNumber(state) ?? state.awaited?.number;
  return number === undefined
    ? just(state)
    : requestPost(state, number, { isPreview: false, intent, position: state.awaited?.position });
}

function toggleUnreadOnly(state: State): Step {
  const words = appWords[state.terminal.language];
  const isUnreadOnly = !state.isUnreadOnly;
  const listed = listPosts({ ...state, isUnreadOnly });
  return then(keepChoice(listed, 'isUnreadOnly'), next =>
    saying(next, isUnreadOnly ? words.unreadOnly : words.everyPost),
  );
}

function changeMeasure(state: State, { by }: ActionOf<'change-measure'>): Step {
  const wanted = state.measureColumns + by;
  const measureColumns = Math.max(LEAST_MEASURE_COLUMNS, Math.min(MOST_MEASURE_COLUMNS, wanted));
  return keepChoice({ ...state, measureColumns }, 'measureColumns');
}

function opening(state: State, { read, total }: ActionOf<'opening-progressed'>): Step {
  return just(
    state.opening.kind === 'open' ? state : { ...state, opening: { kind: 'opening', read, total } },
  );
}
