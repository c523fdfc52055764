import type { Result } from '../fault.ts';
import type { Format, Press, PressTools } from './format.ts';

/** What the formats of a run need, each got ready once, when it is first asked for. */
export class OpenedPresses implements AsyncDisposable {
  readonly formats: readonly Format[];
  readonly #tools: PressTools;
  readonly #opened = new Map<Format, Promise<Result<Press>>>();
  readonly #setups = new Map<Format, Promise<string | null>>();

  constructor(formats: readonly Format[], tools: PressTools) {
    this.formats = formats;
    this.#tools = tools;
  }

  /** Gets them all ready now, so that a browser starts while the papers are being written. */
  openAll(): void {
    // Heard by whoever asks for the press; until then a fault of ours must not end the program.
    for (const format of this.formats) this.of(format).catch(() => undefined);
  }

  /** Faults: why nothing can be made in this format. */
  of(format: Format): Promise<Result<Press>> {
    const opening = this.#opened.get(format) ?? format.open(this.#tools);
    this.#opened.set(format, opening);
    return opening;
  }

  /** What the files of a format would be made with now (see Format.setup), and nothing is got ready for it. */
  setup(format: Format): Promise<string | null> {
    const known = this.#setups.get(format) ?? format.setup(this.#tools);
    this.#setups.set(format, known);
    return known;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const opening of this.#opened.values()) {
      const opened = await opening.catch(() => undefined);
      if (opened?.ok) await opened.value[Symbol.asyncDispose]();
    }
  }
}
