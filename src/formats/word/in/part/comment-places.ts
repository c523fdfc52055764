const MOST_OPEN_COMMENTS = 50;
const LONGEST_PLACE = 300;

/** Which words each comment of a part is written to, by its id. */
export class CommentPlaces {
  readonly places = new Map<string, string>();
  readonly #open = new Set<string>();
  /** Comments that the paragraph that is being read refers to. */
  readonly #referred: string[] = [];

  begin(id: string): void {
    if (this.#open.size < MOST_OPEN_COMMENTS) this.#open.add(id);
  }

  end(id: string): void {
    this.#open.delete(id);
  }

  refer(id: string): void {
    this.#referred.push(id);
  }

  addText(text: string): void {
    for (const id of this.#open) {
      const place = this.places.get(id) ?? '';
      if (place.length < LONGEST_PLACE) this.places.set(id, place + text);
    }
  }

  /** A comment to no words is one to its paragraph. */
  endParagraph(paragraph: string): void {
    for (const id of this.#referred.splice(0))
      if (!this.places.get(id)?.trim()) this.places.set(id, paragraph.slice(0, LONGEST_PLACE));
    for (const id of this.#open) this.places.set(id, `${this.places.get(id) ?? ''} `);
  }
}
