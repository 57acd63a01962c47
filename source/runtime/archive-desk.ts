import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { ArchiveEvent, LiveArchive } from '../archive/live-archive.ts';
import type { Archive } from '../archive/open-archive.ts';
import type { PostNumber } from '../catalogue/catalogue.ts';
import { cleanLine } from '../text/clean.ts';
import type { Dispatch } from './store.ts';

/** Opens the archive; tells how far it is. */
export type ArchiveOpener = (onProgress: (read: number, total: number) => void) => Promise<AnyArchive>;

/** One that may tell of news. */
type AnyArchive = Archive & Partial<Pick<LiveArchive, 'listen' | 'check'>>;

/** How often the footer says how far the index is. */
const PROGRESS_MS = 200;

/** A preview waits until the keys have rested this long, so that a held key reads no posts that nobody sees. */
const PREVIEW_REST_MS = 100;

/** The beginning of a long post is on the screen by then; to read all of it keeps the screen waiting. */
const FRAME_MS = 16;

/** Where posts are asked for: has the archive that is open now. */
export interface ArchiveDesk {
  /** The archive that is open now. */
  current(): AnyArchive | undefined;
  /** Has this archive from now on. */
  take(opened: AnyArchive, dispatch: Dispatch): void;
  /** The first opening. Rejects when it fails: then there is nothing to show. */
  open(dispatch: Dispatch): Promise<void>;
  reload(dispatch: Dispatch): void;
  read(wanted: WantedPost, dispatch: Dispatch): void;
}

interface WantedPost {
  readonly number: PostNumber;
  readonly request: number;
  readonly isPreview: boolean;
}

export function createArchiveDesk(opener: ArchiveOpener): ArchiveDesk {
  let archive: AnyArchive | undefined;
  let isReloading = false;
  let progressedMs = Number.NEGATIVE_INFINITY;
  let rest: NodeJS.Timeout | undefined;
  let latest: WantedPost | undefined;
  async function load(dispatch: Dispatch): Promise<void> {
    take(await opener((read, total) => dispatch({ kind: 'opening-progressed', read, total })), dispatch);
  }
  function take(opened: AnyArchive, dispatch: Dispatch): void {
    archive = opened;
    dispatch({ kind: 'archive-opened', catalogue: opened.catalogue });
    // Once the frame with it is drawn: it starts a thread.
    setImmediate(() => opened.listen?.(event => hear(event, dispatch)));
  }
  function hear(event: ArchiveEvent, dispatch: Dispatch): void {
    if (event.kind === 'progressed') {
      if (performance.now() - progressedMs < PROGRESS_MS) return;
      progressedMs = performance.now();
      dispatch({ kind: 'index-progressed', read: event.read, total: event.total });
    } else if (event.kind === 'changed') {
      const { catalogue, news } = event;
      dispatch({ kind: 'archive-changed', catalogue, added: news?.added.length ?? 0 });
    } else if (event.kind === 'failed') {
      dispatch({ kind: 'archive-failed', reason: event.reason });
    } else if (event.kind === 'not-kept') {
      dispatch({ kind: 'index-not-kept', reason: event.reason });
    }
    if (event.kind === 'up-to-date' && isReloading) {
      dispatch({ kind: 'archive-opened', catalogue: archive!.catalogue });
    }
    if (event.kind !== 'progressed' && event.kind !== 'not-kept') isReloading = false;
  }
  function readNow(wanted: WantedPost, dispatch: Dispatch): void {
    const { number, request } = wanted;
    latest = wanted;
    const readWhole = (): void => {
      archive?.read(number).then(
        post => dispatch({ kind: 'post-read', request, post }),
        (error: unknown) => dispatch({ kind: 'post-failed', request, reason: messageOf(error) }),
      );
    };
    if (archive?.readBeginning === undefined) {
      readWhole();
      return;
    }
    void archive.readBeginning(number).then(async post => {
      if (post !== undefined) {
        dispatch({ kind: 'post-begun', request, post });
        // Drawing begins in the next turn, also where the machine has so much to do that a frame's time is over by then.
        await nextTurn();
        await sleep(FRAME_MS);
      }
      if (latest === wanted) readWhole();
    });
  }
  return {
    current: () => archive,
    take,
    open: load,
    reload(dispatch) {
      if (isReloading) return;
      isReloading = true;
      if (archive?.check !== undefined) {
        archive.check();
        return;
      }
      load(dispatch)
        .catch((error: unknown) => dispatch({ kind: 'archive-failed', reason: messageOf(error) }))
        .finally(() => {
          isReloading = false;
        });
    },
    read(wanted, dispatch) {
      clearTimeout(rest);
      if (wanted.isPreview) rest = setTimeout(() => readNow(wanted, dispatch), PREVIEW_REST_MS);
      else readNow(wanted, dispatch);
    },
  };
}

/** Messages may quote paths as the disk has them. */
function messageOf(error: unknown): string {
  return cleanLine(error instanceof Error ? error.message : String(error));
}
