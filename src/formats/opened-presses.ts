import type { Result } from '../fault.ts';
import type { Format, Press, PressTools } from './format.ts';

/** What the formats of a run need, got ready at once, so that a browser starts while the papers are being written. */
export class OpenedPresses implements AsyncDisposable {
  readonly #tools: PressTools;
  readonly #opened: ReadonlyMap<Format, Promise<Result<Press>>>;

  constructor(formats: readonly Format[], tools: PressTools) {
    this.#tools = tools;
    this.#opened = new Map(
      formats.map((format) => {
        const opening = format.open(tools);
        // Heard by whoever asks for the press; until then a fault of ours must not end the program.
        opening.catch(() => undefined);
        return [format, opening];
      }),
    );
  }

  get formats(): readonly Format[] {
    return [...this.#opened.keys()];
  }

  /** Faults: why nothing can be made in this format. */
  of(format: Format): Promise<Result<Press>> {
    return this.#opened.get(format) ?? format.open(this.#tools);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const opening of this.#opened.values()) {
      const opened = await opening.catch(() => undefined);
      if (opened?.ok) await opened.value[Symbol.asyncDispose]();
    }
  }
}
