/** How often it is looked whether anybody is there. Looks are counted and not minutes, so that a laptop may sleep. */
const LOOK_MS = 30_000;
/** Ten minutes after the last page was closed, the server ends. */
const LOOKS_AFTER_GOODBYE = 20;
/** A browser that was killed says no goodbye, and one that has put its tab to sleep says nothing: twelve hours. */
const LOOKS_IN_SILENCE = 1440;

/** A finished paper that is read: it runs no script and so cannot tell that it is open. */
export const WITHOUT_SCRIPT = 'papir';

/** Who still has a page open. Only pages that run our script tell, so a browser without scripts has no time limit at all. */
export class Presence {
  readonly #timer: ReturnType<typeof setInterval>;
  /** When each page was last heard, in looks. */
  readonly #pages = new Map<string, number>();
  #look = 0;
  #lastHeard = 0;
  #everTold = false;

  /** `isBusy` while there is work that nobody need watch. */
  constructor(onNobody: () => void, isBusy: () => boolean, lookMs = LOOK_MS) {
    this.#timer = setInterval(() => {
      this.#look += 1;
      if (isBusy()) this.#lastHeard = this.#look;
      for (const [page, heard] of this.#pages)
        if (this.#look - heard >= LOOKS_IN_SILENCE) this.#pages.delete(page);
      const isOver = this.#everTold && this.#pages.size === 0;
      if (isOver && this.#look - this.#lastHeard >= LOOKS_AFTER_GOODBYE) onNobody();
    }, lookMs);
    this.#timer.unref();
  }

  /** Somebody has asked for something. */
  heard(): void {
    this.#lastHeard = this.#look;
  }

  /** A page is open, and tells so about once a minute. */
  isOpen(page: string): void {
    this.#everTold = true;
    // No more than anybody has open at once; a page that is forgotten here tells again.
    if (this.#pages.size < 1000) this.#pages.set(page, this.#look);
  }

  /** A page has been closed, or another has taken its place. */
  isClosed(page: string): void {
    this.#pages.delete(page);
  }

  end(): void {
    clearInterval(this.#timer);
  }
}
