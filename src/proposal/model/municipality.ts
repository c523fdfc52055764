import type { Status } from '../../answers/answers.ts';

export interface MunicipalityView {
  readonly code: string;
  readonly name: string;
  readonly nameGenitive: string;
  /** "i Randers", "på Bornholm". */
  readonly place: string;
  readonly formalName: string;
  readonly formalGenitive: string;
  /** The region on the date of the paper (five regions until 2026, four from 2027). */
  readonly region: string;
  /** The region in the days of the hearing, with the name it had or will have when that is another: "Region Østdanmark (før 2027 Region Sjælland)". */
  readonly regionAtHearing: string;
  /** "byrådet", "kommunalbestyrelsen" or "Borgerrepræsentationen". */
  readonly council: string;
  readonly committee: Body;
  readonly socialCommittee: Body;
  /** Whether the municipality itself still says "jobcenter". */
  readonly saysJobcentre: boolean;
  readonly citizensAdviser: Status | null;
}

/** A political body by the name the branch gave, or by a description when the name is not known. */
export interface Body {
  readonly name: string;
  readonly known: boolean;
}

export interface ExistingStrategy {
  readonly status: Status | null;
  readonly title: string | null;
  /** True when there is one to build on: the proposal then becomes status and next step. */
  readonly exists: boolean;
  /** True when there was one, and its title says that its years are over. */
  readonly ranOut: boolean;
  /** The last year its title says it is for, where it runs out before what is proposed does; else null. */
  readonly lastYear: number | null;
  /** Ids of the themes it says something about; null while the branch has not told. */
  readonly covers: readonly string[] | null;
}
