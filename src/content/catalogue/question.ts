import type { Condition } from './condition.ts';

/** `hurtig` questions are asked on both paths; `fuld` only on the full walk. */
export type Depth = 'hurtig' | 'fuld';

/** The literal that stands in svar.yaml where the branch does not know. */
export const UNKNOWN = 'ved-ikke';

type QuestionType =
  | 'tekst'
  | 'lang_tekst'
  | 'dato'
  | 'helt_tal'
  | 'valg'
  | 'flervalg'
  | 'kommune'
  | 'tal'
  | 'maal';

export interface Choice {
  readonly vaerdi: string;
  readonly tekst: string;
}

export type Unit = 'antal' | 'pct' | 'dage' | 'timer' | 'kr';

/** What a question of type `tal` asks for: one local figure with everything that must stand beside it in print. */
export interface FigureSpec {
  /** The figure as a noun phrase in the indefinite: "ledige fleksjobvisiterede på ledighedsydelse". */
  readonly navn: string;
  readonly enhed: Unit;
  /** The figure as a sentence without full stop; `{periode}`, `{tal}` (with unit) and `{sted}` are filled in. */
  readonly saetning: string;
  /** What the figure means, one sentence, where it needs saying. */
  readonly betydning?: string;
  /** Source suggested to the volunteer, printed if it is kept: "Danmarks Statistik, Statistikbanken, tabel AUK01". */
  readonly kilde: string;
  /** Where to look it up, in one or two plain sentences; also printed in `[INDSÆT TAL: …]`. */
  readonly slaa_op: string;
  /** Shape of the period, shown as an example: "2. kvartal 2026". */
  readonly periode_eksempel: string;
  /** Whether to ask for the same figure for the whole country. */
  readonly sammenlign?: boolean;
  /** About how many there are in the whole country, from a fact of fakta.yaml: for telling a figure out of all reason, never printed. */
  readonly landet_ca?: number;
  /** For `pct`: what the percentage is a share of, "borgere, der er visiteret til fleksjob". */
  readonly af?: string;
  /** Which way is better, for goals and follow-up. */
  readonly retning?: 'op' | 'ned';
}

/**
 * One question as data. `id` is the path of its answer in svar.yaml ("kommune.navn", "temaer.screening.status").
 * The interview, the answer schema and the messages of `tjek` are all made from this.
 */
export interface Question {
  readonly id: string;
  readonly afsnit: string;
  readonly type: QuestionType;
  readonly tekst: string;
  /** Why it is asked. First sentence carries the point. */
  readonly hvorfor: string;
  /** Where a volunteer finds the answer. */
  readonly hvor?: string;
  readonly eksempel?: string;
  readonly omfang: Depth;
  /** Cannot be skipped: no paper can be made without it. */
  readonly paakraevet?: boolean;
  readonly ved_ikke?: boolean;
  /** Asked only when this holds. */
  readonly hvis?: Condition;
  readonly valg?: readonly Choice[];
  /** Choices made from the catalogue instead of listed: one a theme, or one a measure. */
  readonly valg_fra?: 'temaer' | 'indsatser';
  readonly hoejst_valgte?: number;
  readonly maks_tegn?: number;
  readonly mindst?: number;
  readonly hoejst?: number;
  readonly format?: 'email' | 'telefon' | 'farve';
  /** A suggested answer; `{kommune.navn}` is replaced by that answer. */
  readonly forslag?: string;
  /** The same question about many things: their answers share one schema of this name, so that it stays small. */
  readonly faelles_skema?: string;
  /** For `tal`. */
  readonly tal?: FigureSpec;
  /** For `maal`: the id of the figure the goal is set for ("tal.fleksjob"). */
  readonly maal_for?: string;
}

export interface Section {
  readonly id: string;
  readonly titel: string;
  /** One or two sentences said when the section begins. */
  readonly indledning: string;
}
