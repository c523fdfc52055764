/** An ISO calendar date, "2026-11-22". */
export type IsoDate = string;

export interface Source {
  readonly id: string;
  readonly udgiver: string;
  readonly titel: string;
  /** Year the source speaks of or was published; null when the page shows none. */
  readonly aar: number | null;
  /** Address; null when only the publisher and title are known. */
  readonly adresse: string | null;
  /** Where it was read, when only the domain was noted: "lovguiden.dk". */
  readonly laest_hos?: string;
  readonly set: IsoDate;
  readonly type: 'lov' | 'myndighed' | 'forskning' | 'kommune' | 'organisation' | 'presse' | 'statistik';
  /** For those who tend the register; not printed. */
  readonly bemaerkning?: string;
}

/** A figure or finding that may be printed, with the year in its own sentence. */
export interface Fact {
  readonly id: string;
  /** The sentence as printed, with the year in it. */
  readonly udsagn: string;
  readonly vaerdi: string;
  readonly enhed: string;
  readonly aar: string;
  readonly kilde: string;
  readonly sikkerhed: 'høj' | 'middel' | 'lav';
  /** A may be printed · B only with `forbehold` right after · C never in a new paper. */
  readonly brug: 'A' | 'B' | 'C';
  readonly forbehold?: string;
  readonly trykkes_fra?: IsoDate;
  readonly trykkes_til?: IsoDate;
}

export interface LawEntry {
  readonly id: string;
  /** Name of the rule in plain words: "løntilskud til førtidspensionister (skånejob)". */
  readonly navn: string;
  readonly lov: string;
  readonly paragraf?: string;
  /** What the rule says, in plain words, true for the whole of the period. */
  readonly siger: string;
  readonly tillid: 'lovtekst' | 'sekundær' | 'ubekræftet';
  readonly gennemgaaet: IsoDate;
  readonly gyldig_fra?: IsoDate;
  readonly gyldig_til?: IsoDate;
  readonly afloeses_af?: string;
  readonly kilder: readonly string[];
  readonly faelde?: string;
}

export interface Term {
  readonly id: string;
  /** Words or phrases, matched as whole words with Danish endings unless they are exact. */
  readonly skriv_ikke: readonly string[];
  /** Matched to the letter when true, otherwise with the common Danish endings. */
  readonly praecis?: boolean;
  readonly skriv: string;
  readonly hvorfor: string;
  readonly type: 'foraeldet' | 'upassende' | 'forkert';
  readonly fra?: IsoDate;
  /** Longer phrases in which the term is right: titles of laws, names of schemes. */
  readonly undtagen?: readonly string[];
}

export interface Municipality {
  readonly kode: string;
  readonly navn: string;
  readonly formelt_navn: string;
  /** Genitive of the formal name. */
  readonly genitiv: string;
  readonly navn_genitiv: string;
  readonly region: string;
  readonly region_fra_2027: string;
  readonly alias: readonly string[];
  /** "på Bornholm"; absent where it is "i" and the name. */
  readonly sted?: string;
}
