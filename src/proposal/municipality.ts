import type { Answers, Status } from '../answers/answers.ts';
import type { IsoDate, Municipality } from '../content/catalogue/registers.ts';
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
    committee: body(answers, 'kommune.udvalg', 'kommunens beskæftigelsesudvalg'),
    socialCommittee: body(answers, 'kommune.socialudvalg', 'kommunens socialudvalg'),
    saysJobcentre: choice(answers, 'kommune.jobcenter') === 'ja',
    citizensAdviser: choice<Exclude<Status, 'ved-ikke'>>(answers, 'kommune.borgerraadgiver'),
  };
}

function body(answers: Answers, path: string, description: string): Body {
  const name = known<string>(answers, path);
  return name === null ? { name: description, known: false } : { name, known: true };
}

/** What the municipality has decided already about disability and jobs. */
export function existingStrategy(answers: Answers): ExistingStrategy {
  const status = choice<Exclude<Status, 'ved-ikke'>>(answers, 'kommune.strategi');
  return {
    status,
    title: known(answers, 'kommune.strategi_titel'),
    exists: status === 'ja' || status === 'delvist',
    covers: known(answers, 'kommune.strategi_temaer'),
  };
}
