/**
 * Lends out at most `size` things at a time and lends the same ones again, for opening a page takes as long as printing one.
 * Whoever waits is served in turn.
 */
export class PagePool<Page> {
  readonly #open: () => Promise<Page>;
  readonly #free: Page[] = [];
  readonly #waiting: (() => void)[] = [];
  #places: number;

  constructor(open: () => Promise<Page>, size: number) {
    this.#open = open;
    this.#places = size;
  }

  /** Runs `work` with a page. A page is lent again only when the work says it is `clean`. */
  async use<T>(work: (page: Page) => Promise<{ result: T; clean: boolean }>): Promise<T> {
    await this.#enter();
    try {
      const page = this.#free.pop() ?? (await this.#open());
      const { result, clean } = await work(page);
      if (clean) this.#free.push(page);
      return result;
    } finally {
      this.#leave();
    }
  }

  async #enter(): Promise<void> {
    if (this.#places > 0) this.#places -= 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#places += 1;
    else next();
  }
}
