import type { Condition } from './condition.ts';
import type { Question } from './question.ts';
import type { IsoDate } from './registers.ts';

/** 0 inden for rammen · 1 lille udgift · 2 budgetønske · 3 investering (docs/tjekliste.md, S-13). */
export type CostClass = 0 | 1 | 2 | 3;

/**
 * Strength of evidence, weakest last; weak evidence is called weak in print (docs/tjekliste.md, S-14). A mapping or a
 * count (kortlægning) tells what was done, or how many there were, and not what came of it.
 */
export type EvidenceStrength = 'forsoeg' | 'evaluering' | 'kortlaegning' | 'egne_tal' | 'ide';

export interface Evidence {
  readonly styrke: EvidenceStrength;
  readonly tekst: string;
  readonly kilder: readonly string[];
}

export interface Indicator {
  /** What is counted, as a noun phrase without a capital: "andel nye forløb, hvor der er spurgt". */
  readonly hvad: string;
  /** The target as printed in a table: "95 procent" or "kendt inden et år". */
  readonly maal: string;
  /** Where the figure comes from: "kommunens fagsystem, optalt hvert kvartal, uden navne". */
  readonly data: string;
  /** Months from the decision until the target can be read off. */
  readonly maaneder: number;
  /** Months from when the measure is in place until anyone can have been followed long enough: 12 for "stadig i job efter 12 måneder". */
  readonly foelges_maaneder?: number;
  /** Result (job), process (time) or experience (user): docs/tjekliste.md, S-09. */
  readonly type: 'resultat' | 'proces' | 'oplevelse';
  /** The figure question that gives the baseline, if the branch can look it up itself. */
  readonly tal?: string;
  /** What the figure covers, when that is more than the measure: "alle sager". The goal is then named after the measure. */
  readonly tal_daekker?: string;
}

/** What a measure asks for a number of, where its indicator counts something else: visits, where that counts companies. */
export type Tally = Pick<Indicator, 'hvad' | 'maal' | 'data'>;

/** A measure (indsats): something a municipality can decide, complete enough for a strategy. */
export interface Measure {
  readonly id: string;
  readonly titel: string;
  readonly kort: string;
  /** Beginnings of words and turns of phrase by which a story is known to be of this measure, and not of another of its theme. */
  readonly kendes_paa?: readonly string[];
  /** What it means for whoever it helps, in words that all can read; follows "Siger politikerne ja, betyder det for dig:". */
  readonly for_dig?: string;
  readonly begrundelse: string;
  readonly foerste_skridt: string;
  readonly ansvarlig: string;
  readonly frist_maaneder: number;
  readonly indikator: Indicator;
  readonly optaelling?: Tally;
  readonly pris: CostClass;
  readonly oekonomi: string;
  readonly evidens: Evidence;
  readonly indvending: string;
  readonly svar: string;
  readonly spoergsmaal: string;
  /** The figure question whose answer is the answer to it; known to the branch, it is not asked of the municipality. */
  readonly besvares_af?: string;
  /** The demand as an infinitive clause that follows "at": "vedtage en svarfrist for hjælpemidler i job". */
  readonly krav: string;
  /** Headlines of a debate piece that asks for this; the theme's where there are none. */
  readonly overskrifter?: readonly string[];
  /** Seed documents it comes from: "000" … "004", or "reform". */
  readonly froe: readonly string[];
  readonly lov?: readonly string[];
  readonly fakta?: readonly string[];
  readonly relevant?: Condition;
  /** First and last day it may be printed, when it tells of a rule that begins or ends. */
  readonly trykkes_fra?: IsoDate;
  readonly trykkes_til?: IsoDate;
}

/** A theme: one file in strategies/temaer/. Adding one needs no line of TypeScript. */
export interface Theme {
  readonly id: string;
  readonly titel: string;
  /** As it reads in the middle of a sentence: "spørgsmålet om handicap ved første samtale". */
  readonly kort: string;
  /** What it is about, in a question to the branch: "Jeres historie handler om ventetid på støtte …". */
  readonly sag?: string;
  /** Beginnings of words, in small letters, by which a text is known to speak of it. */
  readonly kendes_paa?: readonly string[];
  readonly raekkefoelge: number;
  /** One of the six areas of seed 001, always treated in a strategy. */
  readonly kerne: boolean;
  /** The measure that is the answer when what the status question asks for is missing; the first one where it is not said. */
  readonly foerst?: string;
  readonly hvorfor: string;
  readonly god_praksis: string;
  /** The question "does the municipality do this today?", answered ja/delvist/nej/ved-ikke. */
  readonly status: {
    /** What it asks for, as a noun phrase for lists: "navngivne nøglepersoner for handicap og job". */
    readonly kort: string;
    readonly tekst: string;
    readonly hvorfor: string;
    readonly hvor: string;
  };
  /** The question for a local example. */
  readonly eksempel: { readonly tekst: string; readonly hvorfor: string; readonly hvor: string };
  readonly spoergsmaal: readonly Omit<Question, 'afsnit'>[];
  readonly indsatser: readonly Measure[];
  /** Figure questions that carry the case of this theme, best first. */
  readonly noegletal: readonly string[];
  /** Headlines for a debate piece, at most eight words, a claim; `{navn}` becomes the name of the municipality. */
  readonly overskrifter: readonly string[];
}
