import type { FigureAnswer } from '../../answers/answers.ts';
import { POPULATION } from '../../content/catalogue/figure-source.ts';
import { joinWithOg } from '../../danish/list.ts';
import { formatNumber } from '../../danish/number.ts';
import { printable } from '../../danish/printable.ts';
import type { FiguresFilled } from './fill-figures.ts';
import type { BranchFigures, FiguresFetched, FiguresPlan, FoundFigure } from './plan-figures.ts';

/** As many municipalities as are told by name. */
const MOST_NAMED = 3;

/** Who will be asked for what, and what is sent: two lines, told before anything is. */
export function planText({ host, tables, municipalities, requests }: FiguresPlan): string {
  const what = tables.map(
    ({ table, figures, periods }) =>
      `tabel ${table} (${joinWithOg(figures)}, de ${formatNumber(periods)} nyeste perioder)`,
  );
  const codes = municipalities.slice(0, MOST_NAMED).map(({ name, code }) => `${code} for ${name}`);
  const rest = municipalities.length - codes.length;
  const sent =
    rest > 0
      ? `kommunekoderne for ${formatNumber(municipalities.length)} kommuner`
      : `${codes.length === 1 ? 'kommunekoden' : 'kommunekoderne'} ${joinWithOg(codes)}`;
  if (host === null)
    return `Læser gemte svar om ${joinWithOg(what)}. Ingen bliver spurgt, og intet bliver sendt.`;
  return [
    `Spørger Danmarks Statistik på ${printable(host)} om ${joinWithOg(what)}, ${formatNumber(requests)} gange i alt.`,
    `Det eneste om jer, der bliver sendt, er ${sent}. Jeres svar bliver her.`,
  ].join('\n');
}

/** A figure with its period and source, and what there is to think over in it. */
export function figureLines({ name, figure, doubts, before }: FoundFigure): readonly string[] {
  const { vaerdi, periode, kilde, landet, serie = [] } = figure;
  const country = landet === undefined ? '' : `, i hele landet ${formatNumber(landet)}`;
  const first = serie[0]?.periode;
  const series =
    first === undefined || serie.length < 2
      ? ''
      : ` Med følger ${formatNumber(serie.length)} perioder fra ${first}.`;
  const same = before === 'same' ? ' Det står allerede i jeres svar.' : '';
  return [
    `${name}: ${formatNumber(vaerdi)} i ${periode}${country}. Kilde: ${kilde}.${series}${same}`,
    ...doubts.map(({ message }) => `Bemærk: ${message}`),
  ];
}

/** What the source does not tell. */
export function untoldLines({ untold, municipality }: BranchFigures): readonly string[] {
  return untold.map(({ id, name, why, period }) => {
    if (why === 'not-published')
      return `${name}: Danmarks Statistik har ikke et tal for ${municipality} i ${period}. Svaret er ikke rørt.`;
    return id === POPULATION.id
      ? `${name}: tabellen er lavet om, så kurverne viser antal.`
      : `${name}: tabellen har ikke det tal. Det skal I stadig finde selv.`;
  });
}

/** A figure of the branch's own, and the one that was fetched. */
export function ownFigureText({ name, figure, present }: FoundFigure): string {
  return `I har selv skrevet ${amountText(present ?? {})} for ${name}. Danmarks Statistik har ${amountText(figure)}.`;
}

/** "1.250 (2. kvartal 2026)" */
export function amountText({ vaerdi, periode }: Partial<FigureAnswer>): string {
  const value = typeof vaerdi === 'number' ? formatNumber(vaerdi) : 'et tal';
  return printable(periode === undefined ? value : `${value} (${periode})`);
}

/** What was written where, what stays as it was, and where the answers of the service lie. */
export function filledText(
  { taken, kept, fetched }: FiguresFilled,
  shown: (path: string) => string,
): readonly string[] {
  const lines = taken.map(
    ({ file, figures }) =>
      `${formatNumber(figures.length)} tal er skrevet i ${shown(file)} med periode, kilde og dato.`,
  );
  return [
    ...kept.map(({ figure }) => keptText(figure)),
    ...(lines.length > 0 ? lines : ['Der er ikke skrevet nogen tal i jeres svar.']),
    ...whereKept(fetched, shown),
  ];
}

/** What came of the figures of many municipalities: a count, and by name only where something is missing. */
export function campaignFiguresText(
  { taken, kept, fetched }: FiguresFilled,
  shown: (path: string) => string,
): readonly string[] {
  const written = taken.reduce((sum, { figures }) => sum + figures.length, 0);
  const branches = fetched?.branches ?? [];
  const untold = branches.flatMap((branch) =>
    untoldLines({ ...branch, untold: branch.untold.filter(({ why }) => why === 'not-published') }),
  );
  const absent = new Map(
    branches.flatMap((branch) =>
      branch.untold.filter(({ why }) => why === 'no-code').map((one) => [one.id, one] as const),
    ),
  );
  const [first] = branches;
  return [
    `${formatNumber(written)} tal er skrevet i ${formatNumber(taken.length)} svarfiler med periode, kilde og dato.`,
    ...(first ? untoldLines({ ...first, untold: [...absent.values()] }) : []),
    ...untold,
    ...kept.map(({ municipality, figure }) => `${municipality}: ${keptText(figure)}`),
    ...whereKept(fetched, shown),
  ];
}

function keptText(figure: FoundFigure): string {
  return `${ownFigureText(figure)} Jeres eget er blevet stående.`;
}

function whereKept(fetched: FiguresFetched | null, shown: (path: string) => string): readonly string[] {
  const keptIn = fetched?.keptIn ?? null;
  return keptIn === null
    ? []
    : [`Svarene fra Danmarks Statistik ligger i ${shown(keptIn)}. De kan læses igen med --fra.`];
}
