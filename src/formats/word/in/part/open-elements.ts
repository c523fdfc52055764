/** An element of a part whose end has not come yet. */
export interface OpenElement {
  readonly name: string;
  /** Its place among the tokens of the part. */
  readonly at: number;
  /** How many words had been read before it. */
  readonly words: number;
  /** And how many pictures. */
  readonly blips: number;
  /** Its words are not read; "hidden" where that is told. */
  muted?: 'muted' | 'hidden';
  /** It is left out with all that is in it. */
  left?: boolean;
  /** Of a drawing: its text boxes. Of an AlternateContent: its choices and its fallback. */
  parts?: Range[];
}

/** An element that has ended, in one that has not. */
export interface Range {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly says: boolean;
  readonly blips: number;
}

/** The elements that are open at a place of a part, the innermost last, and whether their words are read. */
export class OpenElements {
  readonly #open: OpenElement[] = [];
  #muted = 0;
  #hiding = 0;

  get depth(): number {
    return this.#open.length;
  }

  /** Whether the words at this place are not read; something else than an element may keep them from it. */
  get isMuted(): boolean {
    return this.#muted > 0;
  }

  /** Whether they are not read because Word shows them nobody. */
  get isHidden(): boolean {
    return this.#hiding > 0;
  }

  get last(): OpenElement | undefined {
    return this.#open.at(-1);
  }

  /** The element around the innermost one, or one that is further out. */
  parent(steps = 1): OpenElement | undefined {
    return this.#open.at(-1 - steps);
  }

  begin(element: OpenElement): void {
    this.#open.push(element);
  }

  /** The element that ends; undefined where no such element is open. */
  end(name: string): OpenElement | undefined {
    const last = this.#open.at(-1);
    if (last?.name !== name) return undefined;
    this.#open.pop();
    if (last.muted) this.#muted -= 1;
    if (last.muted === 'hidden') this.#hiding -= 1;
    return last;
  }

  mute(element: OpenElement | undefined, how: OpenElement['muted'] = 'muted'): void {
    if (element === undefined || element.muted !== undefined) return;
    element.muted = how;
    this.#muted += 1;
    if (how === 'hidden') this.#hiding += 1;
  }

  /** Keeps a range for the element of this name that it stands in, but not through the border of a text box. */
  keep(name: string, range: Range): void {
    const holder = this.#open.findLast((one) => one.name === name || one.name === 'w:txbxContent');
    if (holder?.name !== name) return;
    holder.parts ??= [];
    holder.parts.push(range);
  }
}
