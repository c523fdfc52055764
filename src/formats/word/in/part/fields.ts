import { linkField } from '../link-field.ts';

interface Field {
  readonly codes: number[];
  code: string;
  muted: boolean;
  separated: boolean;
}

/** The fields of a part that are written as begin, code, separator, result and end (ECMA-376, part 1, 17.16.18); they may lie in each other. */
export class Fields {
  readonly #tokens: string[];
  readonly #unread: RegExp;
  readonly #open: Field[] = [];
  #muted = 0;

  /** `unread` are the codes of those whose result is no part of the text. */
  constructor(tokens: string[], unread: RegExp) {
    this.#tokens = tokens;
    this.#unread = unread;
  }

  /** Whether the words at this place are the result of a field that is not read. */
  get isMuted(): boolean {
    return this.#muted > 0;
  }

  isUnread(code: string): boolean {
    return this.#unread.test(code);
  }

  /** `type` is that of `w:fldChar`. */
  mark(type: string | undefined): void {
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ codes: [], code: '', muted: false, separated: false });
    if (type === 'separate' && field && !field.separated) this.#separate(field);
    if (type === 'end' && field) {
      this.#open.pop();
      if (field.muted) this.#muted -= 1;
    }
  }

  /** A piece of the code of a field. */
  code(at: number): void {
    const field = this.#open.at(-1);
    if (field === undefined || field.separated) return;
    field.codes.push(at);
    field.code += this.#tokens[at] ?? '';
  }

  #separate(field: Field): void {
    field.separated = true;
    this.#settleCode(field);
    field.muted = this.isUnread(field.code);
    if (field.muted) this.#muted += 1;
  }

  #settleCode({ codes, code }: Field): void {
    const link = linkField(code);
    if (link === undefined) return;
    for (const [index, at] of codes.entries()) this.#tokens[at] = index === 0 ? link : '';
  }
}
