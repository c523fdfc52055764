import type { HelperDelegate, HelperOptions } from 'handlebars';
import { whyNotFact, whyNotLaw } from '../../content/catalogue/printable.ts';
import { formatDate, formatDayAndDate, formatMonth, yearOf } from '../../danish/date.ts';
import { joinWithOg } from '../../danish/list.ts';
import { formatNumber, formatPercent, numberInWords } from '../../danish/number.ts';
import { firstSentences, splitSentences } from '../../danish/sentences.ts';
import { countWords } from '../../danish/words.ts';
import { type FigureView, isPrintable, withUnit } from '../../proposal/model/figure.ts';
import { debateHelpers } from './debate-helpers.ts';
import { eventHelpers } from './event-helpers.ts';
import type { HelperContext } from './helper-context.ts';

/** A rule of law as one line (docs/tjekliste.md, M-12). */
const MOST_LAW_WORDS = 30;

/** What a template can say beside plain values. Names are Danish, as the templates are. */
export function templateHelpers(context: HelperContext): Readonly<Record<string, HelperDelegate>> {
  return {
    ...danish(context),
    ...logic(context),
    ...evidence(context),
    ...debateHelpers(context),
    ...eventHelpers(context),
  };
}

/** Dates, numbers and lists as Danish writes them. */
function danish({ markdown }: HelperContext): Record<string, HelperDelegate> {
  return {
    dato: (date: string) => markdown(formatDate(date)),
    dag_og_maaned: (date: string) => markdown(formatDate(date).replace(/ \d{4}$/, '')),
    ugedag: (date: string) => markdown(formatDayAndDate(date)),
    maaned: (date: string) => markdown(formatMonth(date)),
    aarstal: (date: string) => markdown(String(yearOf(date))),
    antal: (value: number) => markdown(formatNumber(value)),
    pct: (value: number) => markdown(formatPercent(value)),
    nr: (index: number) => markdown(String(index + 1)),
    i_ord: (value: number) => markdown(numberInWords(value)),
    med_enhed: (figure: FigureView) => markdown(withUnit(figure.value ?? 0, figure.unit)),
    og_liste: (list: readonly unknown[], field: unknown) =>
      joinWithOg(list.map((one) => String(typeof field === 'string' ? ownField(one, field) : one))),
    antal_i: (list: readonly unknown[]) => markdown(numberInWords(list.length)),
    stort: (text: unknown) => String(text).replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('da')),
    lille: (text: unknown) =>
      String(text).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('da')),
    // A link in every format. What could be more than an address is printed as any other value.
    mail: (address: string) => (/^[\w.+-]+@[\w.-]+$/.test(address) ? markdown(`<${address}>`) : address),
    udgiver: (source: string) => source.split(',')[0],
    uden_punktum: (text: string) => text.replace(/[.\s]+$/, ''),
    saetninger: (text: string, count: number) => firstSentences(text, count),
    saetning_nr: (text: string, number: number) => splitSentences(text)[number - 1] ?? '',
    /** Of the lines inside, each "- **Ord:** forklaring", the first three whose word the text has, below a heading; nothing where it has none. */
    tre_ord: function (this: object, text: string, heading: string, options: HelperOptions) {
      const lower = text.toLocaleLowerCase('da');
      const lines = options
        .fn(this)
        .split('\n')
        .filter((line) => line.trim() !== '');
      const word = (line: string) => /\*\*(.+?):\*\*/.exec(line)?.[1]?.toLocaleLowerCase('da') ?? '';
      const explained = lines.filter((line) => lower.includes(word(line))).slice(0, 3);
      return markdown(explained.length === 0 ? '' : [heading, '', ...explained].join('\n'));
    },
    kort_felt: (text: string) => text.replace(/^\[INDSÆT ([^:\]]+):.*\]$/s, '[INDSÆT $1]'),
  };
}

/** As strict as a name in a template: what is not the own field of an entry is a fault of the template. */
function ownField(entry: unknown, field: string): unknown {
  if (!Object.hasOwn(Object(entry), field)) throw new Error(`"${field}" not defined in an entry of the list`);
  return (entry as Record<string, unknown>)[field];
}

function logic({ proposal }: HelperContext): Record<string, HelperDelegate> {
  return {
    er: (a: unknown, b: unknown) => a === b,
    flere_end: (list: readonly unknown[], count: number) => list.length > count,
    findes: (list: readonly unknown[]) => list.length > 0,
    indeholder: (list: readonly unknown[], value: unknown) => list.includes(value),
    kan_trykkes: (figure: FigureView | null) => figure !== null && isPrintable(figure),
    senere_end: (date: string | null, other: string) => date !== null && date > other,
    foer: (date: string) => proposal.date < date,
    kortere_end: (brevity: number, level: number) => brevity < level,
  };
}

/** Facts, rules and sources, each only when the register allows it on the day the paper is sent. */
function evidence({
  catalogue,
  proposal,
  citations,
  markdown,
}: HelperContext): Record<string, HelperDelegate> {
  // What was true on the day of writing may be wrong on the desk of the one who reads it.
  const readOn = proposal.calendar.sentBy;
  const fact = (id: string) => {
    const found = catalogue.facts.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The template prints the fact ${id}, which is not in fakta.yaml.`);
    return whyNotFact(found, readOn) === null ? found : null;
  };
  const lineOfLaw = (ids: readonly string[]) =>
    ids
      .flatMap((id) => catalogue.laws.filter((one) => one.id === id))
      .find((one) => whyNotLaw(one, readOn) === null && countWords(one.siger) <= MOST_LAW_WORDS);
  return {
    kilde: (...ids: unknown[]) =>
      markdown(
        (ids.slice(0, -1) as (string | readonly string[])[])
          .flat()
          .map((id) => citations.cite(id))
          .join(''),
      ),
    talkilde: (figure: FigureView) =>
      markdown(
        isPrintable(figure) ? citations.citeFigure(figure.source, figure.period, figure.lookedUp) : '',
      ),
    fakta: (id: string) => {
      const found = fact(id);
      if (!found) return markdown('');
      const statement = found.udsagn.replace(/\.$/, '');
      const caveat = found.forbehold ? ` ${found.forbehold}` : '';
      return markdown(`${statement}${citations.cite(found.kilde)}.${caveat}`);
    },
    kan_fakta: (id: string) => fact(id) !== null,
    lov: (id: string) => {
      const found = catalogue.laws.find((candidate) => candidate.id === id);
      if (!found) throw new Error(`The template prints the rule ${id}, which is not in lov.yaml.`);
      if (whyNotLaw(found, readOn) !== null) return markdown('');
      const text = found.siger.replace(/\.$/, '');
      return markdown(`${text}${found.kilder[0] ? citations.cite(found.kilder[0]) : ''}.`);
    },
    /** The first of these rules that may be printed and is short enough for a line of an agenda. */
    lovgrundlag: (ids: readonly string[]) => {
      const rule = lineOfLaw(ids);
      if (rule === undefined) return markdown('');
      const { siger, kilder } = rule;
      return markdown(`${siger.replace(/\.$/, '')}${kilder[0] ? citations.cite(kilder[0]) : ''}.`);
    },
    har_lovgrundlag: (ids: readonly string[]) => lineOfLaw(ids) !== undefined,
    har_kilder: () => citations.list().length > 0,
    kilder: function (this: unknown, options: HelperOptions) {
      return citations
        .list(options.hash.kort === true)
        .map((line, index) => options.fn(`${index + 1}. ${line}`))
        .join('');
    },
  };
}
