import { linkField } from './link-field.ts';
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
}

interface Open {
  readonly name: string;
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

interface Range {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly says: boolean;
  readonly blips: number;
}

interface Field {
  readonly codes: number[];
  code: string;
  muted: boolean;
  separated: boolean;
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
const MOST_OPEN_COMMENTS = 50;
const LONGEST_PLACE = 300;

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

class PartReader {
  private readonly open: Open[] = [];
  private readonly fields: Field[] = [];
  private readonly removed: (readonly [number, number])[] = [];
  private readonly drawn: number[] = [];
  /** Pictures beside text boxes, by the place of their drawing. */
  private readonly unreadPictures: number[] = [];
  private readonly paragraphs: { readonly at: number; readonly text: string }[] = [];
  private readonly hidden: string[] = [];
  private readonly commented = new Map<string, string>();
  private readonly openComments = new Set<string>();
  private readonly referred: string[] = [];
  private muted = 0;
  private hiding = 0;
  private words = 0;
  private blips = 0;
  private paragraph = '';
  private blankCells = 0;

  constructor(
    private readonly tokens: string[],
    private readonly options: PartOptions,
  ) {}

  tag(at: number): void {
    const token = this.tokens[at] ?? '';
    const [, close, name] = /^<(\/?)([\w:.-]+)/.exec(token) ?? [];
    if (name === undefined) return;
    if (close === '/') {
      this.closed(name, at);
      return;
    }
    this.open.push({ name, at, words: this.words, blips: this.blips });
    this.opened(name, token, at);
    if (token.endsWith('/>')) this.closed(name, at);
    this.rename(name, at);
  }

  get depth(): number {
    return this.open.length;
  }

  result(): ReadablePart {
    const { text, isRemoved } = withoutRanges(this.tokens, this.removed);
    const kept = (places: readonly number[]) => places.filter((at) => !isRemoved(at)).length;
    return {
      xml: text,
      paragraphs: this.paragraphs.flatMap((one) => (isRemoved(one.at) ? [] : [one.text])),
      hidden: this.hidden,
      drawings: kept(this.drawn),
      pictures: kept(this.unreadPictures),
      commented: this.commented,
    };
  }

  private parent(steps = 1): Open | undefined {
    return this.open.at(-1 - steps);
  }

  private mute(element: Open | undefined, how: Open['muted'] = 'muted'): void {
    if (element === undefined || element.muted !== undefined) return;
    element.muted = how;
    this.muted += 1;
    if (how === 'hidden') this.hiding += 1;
  }

  private opened(name: string, token: string, at: number): void {
    const handle = this.handlers[name];
    if (handle) handle(token, at);
    else this.comment(name, token);
  }

  private readonly withSwitch = (token: string, at: number): void => {
    if (isOff(token)) this.tokens[at] = token.replace('"off"', '"0"');
  };

  private readonly withStyle = (token: string): void => {
    if (this.options.hiddenStyles.has(valueIn(token))) this.mute(this.parent(2), 'hidden');
  };

  private readonly deletion = (): void => this.deleted();

  private readonly handlers: Readonly<Record<string, (token: string, at: number) => void>> = {
    'w:t': (_token, at) => this.text(at + 1),
    'w:b': this.withSwitch,
    'w:i': this.withSwitch,
    'w:strike': this.withSwitch,
    'w:tblHeader': (token, at) => {
      if (isOff(token)) this.removed.push([at, at]);
    },
    'w:gridBefore': (token) => {
      this.blankCells = Math.min(Number(valueIn(token)) || 0, MOST_COLUMNS);
    },
    'w:vanish': (token) => {
      const run = this.parent()?.name === 'w:rPr' ? this.parent(2) : undefined;
      if (!isOff(token) && run?.name === 'w:r') this.mute(run, 'hidden');
    },
    'w:pStyle': this.withStyle,
    'w:rStyle': this.withStyle,
    'w:showingPlcHdr': (token) => {
      if (!isOff(token)) this.mute(this.parent(2));
    },
    'w:docPartGallery': (token) => {
      if (valueIn(token) === 'Table of Contents') this.mute(this.parent(3));
    },
    'w:cellDel': () => this.deletedCell(),
    'w:moveFrom': this.deletion,
    'w:del': this.deletion,
    'w:fldSimple': (token) => {
      if (this.options.unreadFields.test(attribute(token, 'instr') ?? '')) this.mute(this.open.at(-1));
    },
    'w:fldChar': (token) => this.field(attribute(token, 'fldCharType')),
    'w:instrText': (_token, at) => this.instruction(at + 1),
    'w:sym': (token, at) => this.symbol(token, at),
    'a:graphicData': (token, at) => {
      if (DRAWN.test(attribute(token, 'uri') ?? '')) this.drawn.push(at);
    },
    'v:textpath': (token, at) => this.wordArt(attribute(token, 'string') ?? '', at),
    'v:imagedata': () => {
      this.words += 1;
    },
    'a:blip': () => {
      this.blips += 1;
      this.words += 1;
    },
  };

  private rename(name: string, at: number): void {
    if (UNWRAPPED.test(name)) this.tokens[at] = '';
    const renamed = RENAMED[name];
    if (renamed) this.tokens[at] = (this.tokens[at] ?? '').replace(name, renamed);
  }

  private closed(name: string, at: number): void {
    const last = this.open.at(-1);
    if (last?.name !== name) return;
    this.open.pop();
    if (last.muted) this.muted -= 1;
    if (last.muted === 'hidden') this.hiding -= 1;
    if (last.left) this.removed.push([last.at, at]);
    if (last.at !== at) this.rename(name, at);
    this.settle(last, at);
  }

  private settle(last: Open, at: number): void {
    const { name, at: from } = last;
    const range = { name, from, to: at, says: this.words > last.words, blips: this.blips - last.blips };
    if (name === 'w:p') this.endParagraph(at);
    else if (name === 'w:trPr') this.fillRow(at);
    else if (name === 'mc:Choice' || name === 'mc:Fallback') this.keep('mc:AlternateContent', range);
    else if (name === 'w:txbxContent') this.keep('w:drawing', range);
    else if (name === 'mc:AlternateContent') this.alternatives(last, at);
    else if (name === 'w:drawing' && last.parts) this.textBoxes(last, at);
  }

  private keep(name: string, range: Range): void {
    const holder = this.open.findLast((one) => one.name === name || one.name === 'w:txbxContent');
    if (holder?.name !== name) return;
    holder.parts ??= [];
    holder.parts.push(range);
  }

  /** Only one of several ways to show the same is read: the old one where it has the words, otherwise the first. */
  private alternatives({ at: from, parts = [] }: Open, to: number): void {
    const fallback = parts.find(({ name, says }) => name === 'mc:Fallback' && says);
    const chosen = fallback ?? parts[0];
    this.removed.push([from, chosen?.from ?? to]);
    this.removed.push([chosen?.to ?? to, to]);
  }

  /** mammoth looks for pictures in a drawing, and for text boxes in the older kind. */
  private textBoxes({ at: from, parts = [], blips }: Open, to: number): void {
    let last = from;
    for (const box of parts) {
      if (box.from - last > 1) this.removed.push([last + 1, box.from - 1]);
      last = box.to;
    }
    if (to - last > 1) this.removed.push([last + 1, to - 1]);
    const inBoxes = parts.reduce((total, box) => total + box.blips, 0);
    for (let left = this.blips - blips - inBoxes; left > 0; left -= 1) this.unreadPictures.push(from);
    this.tokens[from] = '<w:pict>';
    this.tokens[to] = '</w:pict>';
  }

  private text(at: number): void {
    const text = decoded(this.tokens[at] ?? '');
    if (this.muted > 0) {
      if (this.hiding > 0 && text.trim() !== '') this.hidden.push(text);
      this.tokens[at] = '';
      return;
    }
    this.words += 1;
    this.paragraph += text;
    for (const id of this.openComments) {
      const place = this.commented.get(id) ?? '';
      if (place.length < LONGEST_PLACE) this.commented.set(id, place + text);
    }
  }

  private endParagraph(at: number): void {
    if (this.paragraph.trim() !== '') this.paragraphs.push({ at, text: this.paragraph });
    for (const id of this.referred.splice(0))
      if (!this.commented.get(id)?.trim()) this.commented.set(id, this.paragraph.slice(0, LONGEST_PLACE));
    for (const id of this.openComments) this.commented.set(id, `${this.commented.get(id) ?? ''} `);
    this.paragraph = '';
  }

  private fillRow(at: number): void {
    if (this.blankCells > 0)
      this.tokens[at] += `<w:tc><w:tcPr><w:gridSpan w:val="${this.blankCells}"/></w:tcPr><w:p/></w:tc>`;
    this.blankCells = 0;
  }

  /** A column that is to be deleted, and whose deletion is tracked. */
  private deletedCell(): void {
    const cell = this.parent(2);
    this.mute(cell);
    if (cell?.name === 'w:tc') cell.left = true;
  }

  /** A deletion around runs, or the mark of one in a row. */
  private deleted(): void {
    if (this.parent()?.name === 'w:trPr') this.mute(this.parent(2));
    else if (this.parent()?.name !== 'w:rPr') this.mute(this.open.at(-1));
  }

  private comment(name: string, token: string): void {
    const id = attribute(token, 'id') ?? '';
    if (name === 'w:commentRangeStart' && this.openComments.size < MOST_OPEN_COMMENTS)
      this.openComments.add(id);
    if (name === 'w:commentRangeEnd') this.openComments.delete(id);
    if (name === 'w:commentReference' && this.muted === 0) this.referred.push(id);
  }

  private field(type: string | undefined): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ codes: [], code: '', muted: false, separated: false });
    if (type === 'separate' && field && !field.separated) {
      field.separated = true;
      this.settleCode(field);
      field.muted = this.options.unreadFields.test(field.code);
      if (field.muted) this.muted += 1;
    }
    if (type === 'end' && field) {
      this.fields.pop();
      if (field.muted) this.muted -= 1;
    }
  }

  private instruction(at: number): void {
    const field = this.fields.at(-1);
    if (field === undefined || field.separated) return;
    field.codes.push(at);
    field.code += this.tokens[at] ?? '';
  }

  private settleCode({ codes, code }: Field): void {
    const link = linkField(code);
    if (link === undefined) return;
    for (const [index, at] of codes.entries()) this.tokens[at] = index === 0 ? link : '';
  }

  /** A sign of a font that is no private one is that sign; mammoth knows those of Word's own fonts, in capitals. */
  private symbol(token: string, at: number): void {
    const code = (attribute(token, 'char') ?? '').toUpperCase();
    const sign = Number.parseInt(code, 16);
    if (this.muted > 0) this.removed.push([at, at]);
    else if (sign > 0x20 && (sign < 0xd800 || (sign > 0xf8ff && sign < 0xfffe)) && token.endsWith('/>'))
      this.tokens[at] = `<w:t>&#x${sign.toString(16)};</w:t>`;
    else this.tokens[at] = token.replace(/(w:char=")[^"]*/, `$1${code}`);
  }

  private wordArt(words: string, at: number): void {
    if (words === '') return;
    this.drawn.push(at);
    this.paragraphs.push({ at, text: decoded(words) });
  }
}

function valueIn(token: string): string {
  return attribute(token, 'val') ?? '';
}
