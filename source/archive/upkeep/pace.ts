/** News after so long without any is the first again. */
const calmMs = 2000;
/** What is shown while news keeps coming is never older than this, and what a look takes. */
const longestMs = 5000;
/** A first pause of an eighth of what the look took is not noticed; in the end looking takes a fifth of the time. */
const [firstShare, lastShare] = [1 / 8, 4];

/**
 * How long news is gathered before it is looked at again. Each look writes the index anew, which takes longer the larger the
 * archive is, and whoever searches is given it: where news keeps coming, the pauses grow.
 */
export class Pace {
  #looks = 0;
  /** When the last pause was over. */
  #overMs = Number.NEGATIVE_INFINITY;

  /** The pause after a look; times by any clock. */
  pauseAfter(begunMs: number, endedMs: number): number {
    this.#looks = begunMs - this.#overMs > calmMs ? 0 : this.#looks + 1;
    const share = Math.min(lastShare, firstShare * 2 ** this.#looks);
    const pauseMs = Math.min(longestMs, (endedMs - begunMs) * share);
    this.#overMs = endedMs + pauseMs;
    return pauseMs;
  }
}
