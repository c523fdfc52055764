import {
  Bookmark,
  EndnoteReferenceRun,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { keepTogetherInWord } from '../../pdf/keep-together.ts';
import type { Pictures } from '../../picture.ts';
import type { Span } from '../block.ts';
import { CITATION } from '../source-notes.ts';
import { wordPicture } from './word-picture.ts';

/** Writes the text of one paper's paragraphs; a source that is cited again refers to its note, and makes no new one. */
export interface RunWriter {
  /** `width` is that of the column they stand in, in twips: no picture is wider. */
  runs(spans: readonly Span[], width: number): readonly ParagraphChild[];
}

interface RunSources {
  /** How many endnotes the paper has: 0 when its sources are a list like any other. */
  readonly sources: number;
  /** One that is not among them is its description, as in the PDF. */
  readonly pictures: Pictures;
}

/** As in print.css: half a page. */
const HIGHEST_PICTURE = 6803;

export function createRunWriter({ sources, pictures }: RunSources): RunWriter {
  const cited = new Set<number>();
  // The first is the logo.
  let drawn = 1;
  const drawing = ({ picture: address = '', text }: Span, width: number) => {
    const picture = pictures.get(address);
    if (picture === undefined) return undefined;
    drawn += 1;
    return wordPicture(picture, printable(text), { width, height: HIGHEST_PICTURE }, drawn);
  };
  const citation = (number: number): readonly ParagraphChild[] => {
    if (cited.has(number))
      return [new InternalHyperlink({ anchor: noteBookmark(number), children: [new TextRun(`${number}`)] })];
    cited.add(number);
    return [new Bookmark({ id: noteBookmark(number), children: [new EndnoteReferenceRun(number)] })];
  };
  return {
    runs: (spans, width) =>
      spans.flatMap((span) => {
        const picture = span.picture === undefined ? undefined : drawing(span, width);
        if (span.href !== undefined) {
          const children = picture ? [picture] : textRuns(span, { style: 'Hyperlink' });
          return [new ExternalHyperlink({ link: span.href, children })];
        }
        if (picture) return [picture];
        return parts(span, sources).flatMap((part) =>
          typeof part === 'number' ? citation(part) : textRuns({ ...span, text: part }),
        );
      }),
  };
}

/** The name of a bookmark around the first number of a source, with that number. */
export const NOTE_BOOKMARK = /^kilde(\d{1,3})$/;

/** Where a repeated number leads: the name of the bookmark around the first one. */
function noteBookmark(number: number): string {
  return `kilde${number}`;
}

/** "A [1]." as "A [", 1, "]." where 1 is a source. */
function parts(span: Span, sources: number): readonly (string | number)[] {
  if (sources === 0 || span.code) return [span.text];
  const found: (string | number)[] = [];
  let rest = 0;
  for (const match of span.text.matchAll(CITATION)) {
    const number = Number(match[1]);
    if (number < 1 || number > sources) continue;
    found.push(span.text.slice(rest, match.index + 1), number);
    rest = match.index + match[0].length - 1;
  }
  return [...found, span.text.slice(rest)];
}

function textRuns(span: Span, more: IRunOptions = {}): TextRun[] {
  const style: IRunOptions = {
    ...more,
    ...(span.bold ? { bold: true } : {}),
    ...(span.italic ? { italics: true } : {}),
    ...(span.strike ? { strike: true } : {}),
    ...(span.code ? { font: 'Courier New' } : {}),
    ...(span.gap ? { highlight: 'yellow' } : {}),
  };
  return span.text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...style,
        text: keepTogetherInWord(printable(line)),
        ...(index > 0 ? { break: 1 } : {}),
      }),
  );
}

/** XML has no place for control characters. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '');
}
