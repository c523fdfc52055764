import { codesOf, type FigureSource, type SourcedFigure } from '../content/catalogue/figure-source.ts';
import { joinWithOg } from '../danish/list.ts';
import { failure, type Result, success } from '../fault.ts';
import type { BankBody } from './bank.ts';
import { lastingFault } from './bank-faults.ts';
import type { TableInfo, TableVariable } from './table-info.ts';

/** A variable that is asked for, and the codes of it. */
interface AskedVariable {
  readonly code: string;
  readonly values: readonly string[];
}

/** The body of one `data` question. */
export interface DataRequest extends BankBody {
  readonly variables: readonly AskedVariable[];
}

/** What is asked of a table that has been looked at. */
export interface PlannedRequest {
  readonly request: DataRequest;
  /** The figures that the table has a code for. */
  readonly figures: readonly SourcedFigure[];
  /** Those that may be left out, and are. */
  readonly absent: readonly SourcedFigure[];
  /** Codes of the periods, the oldest first. */
  readonly periods: readonly string[];
}

/** StatBank gives no more than this in one answer of CSV (its documentation, version 1.6.5). */
const MOST_CELLS = 1_000_000;
/** As many missing codes as are told by name. */
const MOST_NAMED = 5;

/**
 * One question for all municipalities, figures and periods, held against what the table says of itself: nothing is asked by its
 * position, and nothing that the table does not have.
 *
 * @param areas the codes of the municipalities as StatBank writes them: "730"
 * Faults: `statbank-code-missing`, which names every code that is not there; `statbank-code-changed`; `statbank-too-much`.
 */
export function planRequest(
  source: FigureSource,
  info: TableInfo,
  areas: readonly string[],
): Result<PlannedRequest> {
  const variableOf = (id: string) => info.variables.find((one) => one.id === id);
  const topic = variableOf(source.emne);
  const absent = source.tal.filter((one) => one.hvis_den_findes && !isThere(one, topic));
  const figures = source.tal.filter((one) => !absent.includes(one));
  const country = source.landet === undefined ? [] : [source.landet];
  const fixed = Object.entries(source.faste).map(([code, value]) => ({ code, values: [value] }));
  const wanted: readonly AskedVariable[] = [
    { code: source.omraade, values: [...country, ...areas.filter((area) => !country.includes(area))] },
    { code: source.emne, values: figures.flatMap(codesOf) },
    ...fixed,
  ];
  const missing = [...wanted.flatMap((one) => notIn(one, variableOf(one.code)))];
  const times = variableOf(source.tid);
  if (times === undefined) missing.push(source.tid);
  if (missing.length > 0)
    return failure(
      lastingFault(
        'statbank-code-missing',
        `Tabellen ${source.tabel} er lavet om: den har ikke længere ${joinWithOg(firstOf(missing))}. Der er ikke hentet noget.`,
      ),
    );
  const changed = figures.filter((one) => !hasName(one, topic));
  if (changed.length > 0)
    return failure(
      lastingFault(
        'statbank-code-changed',
        `Tabellen ${source.tabel} bruger nu ${joinWithOg(changed.map(({ kode }) => `${source.emne} ${kode}`))} om noget andet end ${joinWithOg(changed.map(({ hedder }) => hedder))}. Der er ikke hentet noget.`,
      ),
    );
  const stranger = info.variables.find(
    ({ id }) => id !== source.tid && !wanted.some(({ code }) => code === id),
  );
  if (stranger)
    return failure(
      lastingFault(
        'statbank-code-changed',
        `Tabellen ${source.tabel} er nu også delt op efter ${stranger.id}, så tallene kan betyde noget andet. Der er ikke hentet noget.`,
      ),
    );
  // Codes of one kind of period sort as they follow each other.
  const periods = [...(times?.values.keys() ?? [])].sort().slice(-source.perioder);
  const variables = [...wanted, { code: source.tid, values: periods }];
  const cells = variables.reduce((product, { values }) => product * values.length, 1);
  if (cells > MOST_CELLS)
    return failure(
      lastingFault(
        'statbank-too-much',
        'Der er spurgt om flere tal, end Danmarks Statistik giver på én gang.',
      ),
    );
  return success({
    request: { table: source.tabel, format: 'CSV', lang: 'da', valuePresentation: 'Code', variables },
    figures,
    absent,
    periods,
  });
}

/** Under its code and its name: a code of the same letters for something else is not it. */
function isThere(figure: SourcedFigure, topic: TableVariable | undefined): boolean {
  return codesOf(figure).every((code) => topic?.values.has(code)) && hasName(figure, topic);
}

/** One of several that are numbers has its number in its name too: "16 år". */
function hasName(figure: SourcedFigure, topic: TableVariable | undefined): boolean {
  const word = figure.hedder.toLocaleLowerCase('da');
  return codesOf(figure).every((code) => {
    const name = (topic?.values.get(code) ?? '').toLocaleLowerCase('da');
    return figure.til === undefined ? name.includes(word) : name === `${code} ${word}`;
  });
}

function firstOf(missing: readonly string[]): readonly string[] {
  const rest = missing.length - MOST_NAMED;
  return rest > 0 ? [...missing.slice(0, MOST_NAMED), `${rest} til`] : missing;
}

function notIn({ code, values }: AskedVariable, variable: TableVariable | undefined): readonly string[] {
  if (variable === undefined) return [code];
  return values.filter((value) => !variable.values.has(value)).map((value) => `${code} ${value}`);
}
