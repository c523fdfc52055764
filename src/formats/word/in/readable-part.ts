import type { ListCounter } from './list-counter.ts';
import { CommentPlaces } from './part/comment-places.ts';
import { Fields } from './part/fields.ts';
import { ListMark } from './part/list-mark.ts';
import { type OpenElement, OpenElements } from './part/open-elements.ts';
import { besideTextBoxes, otherWays, type Removal } from './part/shown-ways.ts';
import { readableSymbol } from './part/symbol.ts';
import { attribute, cutAtTags, decoded, isOff, withoutRanges } from './part-tags.ts';

/** A part of a Word file as mammoth reads all of it, and what is said about it. */
export interface ReadablePart {
  readonly xml: string;
  /** The words of each paragraph that are read. */
  readonly paragraphs: readonly string[];
  /** Words that Word shows nobody. */
  readonly hidden: readonly string[];
  /** Charts, SmartArt, ink and words drawn as a picture. */
  readonly drawings: number;
  /** Pictures that stand in one drawing with a text box, and are not read. */
  readonly pictures: number;
  /** The words that a comment is written to, by its id. */
  readonly commented: ReadonlyMap<string, string>;
}

export interface PartOptions {
  /** The ids of styles whose text nobody sees. */
  readonly hiddenStyles: ReadonlySet<string>;
  /** Fields whose result is no part of the text. */
  readonly unreadFields: RegExp;
  /** Counts the items of the lists of the file. */
  readonly counter: ListCounter;
}

/** Wrappers that mammoth leaves out together with their words, and marks that say nothing. */
const UNWRAPPED = /^w:(?:fldSimple|bdo|dir|bookmarkStart)$/;
const RENAMED: Readonly<Record<string, string>> = {
  'w:cr': 'w:br',
  'w:ptab': 'w:tab',
  'v:oval': 'v:rect',
  'v:polyline': 'v:rect',
};
/** Contents of a drawing that have no picture beside them. */
const DRAWN = /\/(?:chart|chartex|diagram)$|[iI]nk$/;
const MOST_COLUMNS = 63;
/** No paper lies deeper, and what looks up from its place stays quick. */
const DEEPEST = 1000;

/** Reads a part once, from its first tag to its last, in proportion to its length; undefined when it is nested beyond reading. */
export function readablePart(xml: string, options: PartOptions): ReadablePart | undefined {
  const tokens = cutAtTags(xml);
  const reader = new PartReader(tokens, options);
  for (let at = 1; at < tokens.length; at += 2) {
    reader.tag(at);
    if (reader.depth > DEEPEST) return undefined;
  }
  return reader.result();
}

type Handler = (token: string, at: number) => void;

class PartReader {
  readonly #tokens: string[];
  readonly #options: PartOptions;
  readonly #open = new OpenElements();
  readonly #fields: Fields;
  readonly #comments = new CommentPlaces();
  readonly #listMark: ListMark;
  readonly #removed: Removal[] = [];
  readonly #drawn: number[] = [];
  /** Pictures beside text boxes, by the place of their drawing. */
  readonly #unreadPictures: number[] = [];
  readonly #paragraphs: { readonly at: number; readonly text: string }[] = [];
  readonly #hidden: string[] = [];
  #words = 0;
  #blips = 0;
  #paragraph = '';
  #blankCells = 0;

  constructor(tokens: string[], options: PartOptions) {
    this.#tokens = tokens;
    this.#options = options;
    this.#fields = new Fields(tokens, options.unreadFields);
    this.#listMark = new ListMark(options.counter, this.#open);
  }

  get depth(): number {
    return this.#open.depth;
  }

  tag(at: number): void {
    const token = this.#tokens[at] ?? '';
    const [, close, name] = /^<(\/?)([\w:.-]+)/.exec(token) ?? [];
    if (name === undefined) return;
    if (close === '/') {
      this.#end(name, at);
      return;
    }
    this.#open.begin({ name, at, words: this.#words, blips: this.#blips });
    this.#handlers[name]?.(token, at);
    if (token.endsWith('/>')) this.#end(name, at);
    this.#rename(name, at);
  }

  result(): ReadablePart {
    const { text, isRemoved } = withoutRanges(this.#tokens, this.#removed);
    const kept = (places: readonly number[]) => places.filter((at) => !isRemoved(at)).length;
    return {
      xml: text,
      paragraphs: this.#paragraphs.flatMap((one) => (isRemoved(one.at) ? [] : [one.text])),
      hidden: this.#hidden,
      drawings: kept(this.#drawn),
      pictures: kept(this.#unreadPictures),
      commented: this.#comments.places,
    };
  }

  /** What is done where an element of a name begins. */
  readonly #handlers: Readonly<Record<string, Handler>> = {
    ...this.#ofText(),
    ...this.#ofLook(),
    ...this.#ofTables(),
    ...this.#ofLists(),
    ...this.#ofChanges(),
    ...this.#ofFields(),
    ...this.#ofDrawings(),
    ...this.#ofComments(),
  };

  #ofText(): Record<string, Handler> {
    return {
      'w:t': (_token, at) => this.#text(at + 1),
      'w:sym': (token, at) => {
        if (this.#isMuted) this.#removed.push([at, at]);
        else this.#tokens[at] = readableSymbol(token);
      },
    };
  }

  /** How the text looks, and what is not shown at all. */
  #ofLook(): Record<string, Handler> {
    const withSwitch: Handler = (token, at) => {
      if (isOff(token)) this.#tokens[at] = token.replace('"off"', '"0"');
    };
    const withStyle: Handler = (token) => {
      if (this.#options.hiddenStyles.has(valueIn(token))) this.#open.mute(this.#open.parent(2), 'hidden');
    };
    return {
      'w:b': withSwitch,
      'w:i': withSwitch,
      'w:strike': withSwitch,
      'w:pStyle': withStyle,
      'w:rStyle': withStyle,
      'w:vanish': (token) => {
        const run = this.#open.parent()?.name === 'w:rPr' ? this.#open.parent(2) : undefined;
        if (!isOff(token) && run?.name === 'w:r') this.#open.mute(run, 'hidden');
      },
    };
  }

  #ofTables(): Record<string, Handler> {
    return {
      'w:tblHeader': (token, at) => {
        if (isOff(token)) this.#removed.push([at, at]);
      },
      'w:gridBefore': (token) => {
        this.#blankCells = Math.min(Number(valueIn(token)) || 0, MOST_COLUMNS);
      },
    };
  }

  #ofLists(): Record<string, Handler> {
    return {
      'w:ilvl': (token) => this.#listMark.level(valueIn(token)),
      'w:numId': (token) => this.#listMark.list(valueIn(token)),
    };
  }

  /** Deletions that are tracked: of runs, of a row by its mark, and of a cell. */
  #ofChanges(): Record<string, Handler> {
    const deletion: Handler = () => {
      const around = this.#open.parent()?.name;
      if (around === 'w:trPr') this.#open.mute(this.#open.parent(2));
      else if (around !== 'w:rPr') this.#open.mute(this.#open.last);
    };
    return {
      'w:del': deletion,
      'w:moveFrom': deletion,
      'w:cellDel': () => {
        const cell = this.#open.parent(2);
        this.#open.mute(cell);
        if (cell?.name === 'w:tc') cell.left = true;
      },
    };
  }

  /** What Word fills in, or shows only to be filled in. */
  #ofFields(): Record<string, Handler> {
    return {
      'w:fldSimple': (token) => {
        if (this.#fields.isUnread(attribute(token, 'instr') ?? '')) this.#open.mute(this.#open.last);
      },
      'w:fldChar': (token) => this.#fields.mark(attribute(token, 'fldCharType')),
      'w:instrText': (_token, at) => this.#fields.code(at + 1),
      'w:showingPlcHdr': (token) => {
        if (!isOff(token)) this.#open.mute(this.#open.parent(2));
      },
      'w:docPartGallery': (token) => {
        if (valueIn(token) === 'Table of Contents') this.#open.mute(this.#open.parent(3));
      },
    };
  }

  #ofDrawings(): Record<string, Handler> {
    return {
      'a:graphicData': (token, at) => {
        if (DRAWN.test(attribute(token, 'uri') ?? '')) this.#drawn.push(at);
      },
      'v:textpath': (token, at) => {
        const words = attribute(token, 'string') ?? '';
        if (words === '') return;
        this.#drawn.push(at);
        this.#paragraphs.push({ at, text: decoded(words) });
      },
      'v:imagedata': () => {
        this.#words += 1;
      },
      'a:blip': () => {
        this.#blips += 1;
        this.#words += 1;
      },
    };
  }

  #ofComments(): Record<string, Handler> {
    const idIn = (token: string) => attribute(token, 'id') ?? '';
    return {
      'w:commentRangeStart': (token) => this.#comments.begin(idIn(token)),
      'w:commentRangeEnd': (token) => this.#comments.end(idIn(token)),
      'w:commentReference': (token) => {
        if (!this.#isMuted) this.#comments.refer(idIn(token));
      },
    };
  }

  get #isMuted(): boolean {
    return this.#open.isMuted || this.#fields.isMuted;
  }

  #text(at: number): void {
    const text = decoded(this.#tokens[at] ?? '');
    if (this.#isMuted) {
      if (this.#open.isHidden && text.trim() !== '') this.#hidden.push(text);
      this.#tokens[at] = '';
      return;
    }
    this.#words += 1;
    this.#paragraph += text;
    this.#comments.addText(text);
  }

  #rename(name: string, at: number): void {
    if (UNWRAPPED.test(name)) this.#tokens[at] = '';
    const renamed = RENAMED[name];
    if (renamed) this.#tokens[at] = (this.#tokens[at] ?? '').replace(name, renamed);
  }

  #end(name: string, at: number): void {
    const ended = this.#open.end(name);
    if (ended === undefined) return;
    if (ended.left) this.#removed.push([ended.at, at]);
    if (ended.at !== at) this.#rename(name, at);
    this.#settle(ended, at);
  }

  #settle(ended: OpenElement, at: number): void {
    const { name, at: from } = ended;
    const range = {
      name,
      from,
      to: at,
      says: this.#words > ended.words,
      blips: this.#blips - ended.blips,
    };
    if (name === 'w:p') this.#endParagraph(at);
    else if (name === 'w:numPr') this.#tokens[at] += this.#listMark.end();
    else if (name === 'w:trPr') this.#fillRow(at);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') this.#open.keep('mc:AlternateContent', range);
    else if (name === 'w:txbxContent') this.#open.keep('w:drawing', range);
    else if (name === 'mc:AlternateContent') this.#removed.push(...otherWays(ended, at));
    else if (name === 'w:drawing' && ended.parts) this.#readTextBoxes(ended, at);
  }

  #endParagraph(at: number): void {
    if (this.#paragraph.trim() !== '') this.#paragraphs.push({ at, text: this.#paragraph });
    this.#comments.endParagraph(this.#paragraph);
    this.#paragraph = '';
  }

  /** The columns that a row begins after are cells without a word. */
  #fillRow(at: number): void {
    if (this.#blankCells > 0)
      this.#tokens[at] += `<w:tc><w:tcPr><w:gridSpan w:val="${this.#blankCells}"/></w:tcPr><w:p/></w:tc>`;
    this.#blankCells = 0;
  }

  #readTextBoxes(drawing: OpenElement, to: number): void {
    this.#removed.push(...besideTextBoxes(drawing, to));
    const { at: from, parts = [], blips } = drawing;
    const inBoxes = parts.reduce((total, box) => total + box.blips, 0);
    for (let left = this.#blips - blips - inBoxes; left > 0; left -= 1) this.#unreadPictures.push(from);
    this.#tokens[from] = '<w:pict>';
    this.#tokens[to] = '</w:pict>';
  }
}

function valueIn(token: string): string {
  return attribute(token, 'val') ?? '';
}
