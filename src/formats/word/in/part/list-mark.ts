import type { ListCounter } from '../list-counter.ts';
import { LIST_NUMBER } from '../list-number.ts';
import type { OpenElements } from './open-elements.ts';

/** In which list a paragraph stands, and how deep, while its properties are read. */
export class ListMark {
  readonly #counter: ListCounter;
  readonly #open: OpenElements;
  #list = '';
  #level = 0;

  constructor(counter: ListCounter, open: OpenElements) {
    this.#counter = counter;
    this.#open = open;
  }

  level(value: string): void {
    if (this.#isOwn) this.#level = Number(value) || 0;
  }

  list(value: string): void {
    if (this.#isOwn) this.#list = value;
  }

  /** The number of the item, where mammoth hands it on: it tells none itself, but how far the first line hangs out. "" where there is none. */
  end(): string {
    const number = this.#list === '' ? undefined : this.#counter.next(this.#list, this.#level);
    [this.#list, this.#level] = ['', 0];
    return number === undefined ? '' : `<w:ind w:hanging="${LIST_NUMBER}${number}"/>`;
  }

  /** Not the list that a tracked change has taken it out of. */
  get #isOwn(): boolean {
    return this.#open.parent()?.name === 'w:numPr' && this.#open.parent(3)?.name === 'w:p';
  }
}
