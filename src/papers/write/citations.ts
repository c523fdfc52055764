import type { IsoDate, Source } from '../../content/catalogue/registers.ts';
import { formatDate } from '../../danish/date.ts';
import { escapeValue } from './escape-markdown.ts';

/** Numbers the sources of one paper in the order they are first used. */
export interface Citations {
  /** " [3]", ready to stand before the full stop. */
  cite(sourceId: string): string;
  /** The same for a local figure, whose source the branch has given. */
  citeFigure(source: string, period: string, lookedUp: IsoDate | null): string;
  /** The list of sources as Markdown, a line each, in order; `short` leaves out addresses where a paper must keep to one page. */
  list(short?: boolean): readonly string[];
}

export function createCitations(sources: readonly Source[]): Citations {
  const lines: { readonly full: string; readonly short: string }[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string, line: () => (typeof lines)[number]): string => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = lines.push(line());
      numbers.set(key, number);
    }
    return ` [${number}]`;
  };
  return {
    cite(sourceId) {
      const source = sources.find((candidate) => candidate.id === sourceId);
      if (!source) throw new Error(`The template cites ${sourceId}, which is not in kilder.yaml.`);
      return numberOf(sourceId, () => ({ full: sourceLine(source), short: after(nameLine(source), '.') }));
    },
    citeFigure(source, period, lookedUp) {
      const seen = lookedUp === null ? '' : `, slået op ${formatDate(lookedUp)}`;
      const begun = source.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da'));
      const line = escapeValue(`${begun}, ${period}${seen}.`);
      return numberOf(line, () => ({ full: line, short: line }));
    },
    list: (short = false) => lines.map((line) => (short ? line.short : line.full)),
  };
}

function sourceLine(source: Source): string {
  const place =
    source.adresse === null ? source.laest_hos && `Læst hos ${source.laest_hos}` : `<${source.adresse}>`;
  const seen = `set ${formatDate(source.set)}.`;
  const name = nameLine(source);
  return place ? `${after(name, '.')} ${place}, ${seen}` : `${after(name, ',')} ${seen}`;
}

/** Publisher, title and year; the year once, also when the title has it. */
function nameLine(source: Source): string {
  const title = source.titel.replace(/[.\s]+$/, '');
  const year = source.aar === null || title.includes(String(source.aar)) ? '' : source.aar;
  return `${source.udgiver}: ${year === '' ? title : `${after(title, ',')} ${year}`}`;
}

/** A stop after a text, but none after a title that is a question. */
function after(text: string, stop: string): string {
  return /[?!]$/.test(text) ? text : text + stop;
}
