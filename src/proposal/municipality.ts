import type { Answers, Status } from '../answers/answers.ts';
import type { IsoDate, Municipality } from '../content/catalogue/registers.ts';
import { yearOf } from '../danish/date.ts';
import { strategyPeriod } from './calendar/strategy-period.ts';
import { choice, known } from './known-answers.ts';
import type { Calendar } from './model/dates.ts';
import type { Body, ExistingStrategy, MunicipalityView } from './model/municipality.ts';

const COUNCILS: Readonly<Record<string, string>> = {
  byraad: 'byrådet',
  kommunalbestyrelse: 'kommunalbestyrelsen',
  borgerrepraesentation: 'Borgerrepræsentationen',
};
/** From this day Region Hovedstaden and Region Sjælland are one region (strategies/fakta.yaml, F92). */
const NEW_REGIONS = '2027-01-01';

/** Names, bodies and region as they are on the date of the paper, and the region that is asked in the hearing. */
export function viewMunicipality(
  entry: Municipality,
  answers: Answers,
  date: IsoDate,
  hearing: Pick<Calendar, 'hearingStarts' | 'hearingEnds'>,
): MunicipalityView {
  const regionOn = (day: IsoDate) => (day < NEW_REGIONS ? entry.region : entry.region_fra_2027);
  const region = regionOn(date);
  const first = regionOn(hearing.hearingStarts);
  const last = regionOn(hearing.hearingEnds);
  const committee = body(answers, 'kommune.udvalg', 'kommunens beskæftigelsesudvalg');
  const social = body(answers, 'kommune.socialudvalg', 'kommunens socialudvalg');
  return {
    code: entry.kode,
    name: entry.navn,
    nameGenitive: entry.navn_genitiv,
    place: entry.sted ?? `i ${entry.navn}`,
    formalName: entry.formelt_navn,
    formalGenitive: entry.genitiv,
    region,
    regionAtHearing:
      first !== last
        ? `${first} (fra 2027 ${last})`
        : last !== region
          ? `${last} (før 2027 ${region})`
          : last,
    council: COUNCILS[known<string>(answers, 'kommune.raad') ?? ''] ?? 'kommunalbestyrelsen',
    committee,
    // One committee for both is written to once: no copy to the addressee.
    socialCommittee: isSame(committee, social) ? { name: committee.name, known: false } : social,
    saysJobcentre: choice(answers, 'kommune.jobcenter') === 'ja' && !deniesJobcentre(answers),
    citizensAdviser: choice<Exclude<Status, 'ved-ikke'>>(answers, 'kommune.borgerraadgiver'),
  };
}

const SPACE = /[\s-]+/g;

function isSame(one: Body, other: Body): boolean {
  const plain = ({ name }: Body) => name.toLocaleLowerCase('da').replace(SPACE, '');
  return one.known && other.known && plain(one) === plain(other);
}

/** Where the branch may have written that the municipality shares a jobcentre, or has none. */
const OWN_TEXTS = ['kommune.gaar_godt', 'debat.anledning', 'debat.eksempel', 'debat.modsvar', 'debat.pointe'];
const NO_JOBCENTRE =
  /(?:ikke|intet|ingen)(?:\s+\p{L}+){0,3}\s+jobcent|fælles\s+jobcent|nabokommunens\s+jobcent/iu;

/** Whether the branch's own words deny that the municipality has a jobcentre of its own. */
function deniesJobcentre(answers: Answers): boolean {
  return OWN_TEXTS.some((path) => NO_JOBCENTRE.test(known<string>(answers, path) ?? ''));
}

function body(answers: Answers, path: string, description: string): Body {
  const name = known<string>(answers, path);
  return name === null ? { name: description, known: false } : { name, known: true };
}

/** What the municipality has decided already about disability and jobs. */
export function existingStrategy(answers: Answers, date: IsoDate): ExistingStrategy {
  const status = choice<Exclude<Status, 'ved-ikke'>>(answers, 'kommune.strategi');
  const title = known<string>(answers, 'kommune.strategi_titel');
  const last = lastYear(title) ?? Infinity;
  const hasRunOut = last < yearOf(date);
  const written = status === 'ja' || status === 'delvist';
  return {
    status,
    title,
    exists: written && !hasRunOut,
    ranOut: written && hasRunOut,
    lastYear: written && !hasRunOut && last < strategyPeriod(date).to ? last : null,
    covers: known(answers, 'kommune.strategi_temaer'),
  };
}

/** The last year that a title says it is for: 2026 of "Handicappolitik 2022-2026"; null when it names none. */
function lastYear(title: string | null): number | null {
  const years = (title?.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
  return years.length < 2 ? null : Math.max(...years);
}
