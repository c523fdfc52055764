import { daysBetween, formatDate, yearOf } from '../../danish/date.ts';
import type { Catalogue } from './catalogue.ts';
import type { Fact, IsoDate, LawEntry, Source } from './registers.ts';

const DAYS_A_MONTH = 30.4;
/** A rule or a source is looked up again after half a year; a figure is old after three. */
const REVIEW_MONTHS = 6;
const OLD_FIGURE_YEARS = 3;

interface ReviewedEntry {
  readonly id: string;
  readonly name: string;
  /** One Danish sentence. */
  readonly reason: string;
}

export interface CatalogueReview {
  readonly sources: readonly { readonly source: Source; readonly months: number }[];
  readonly notPrintable: readonly ReviewedEntry[];
  readonly toReview: readonly ReviewedEntry[];
}

/** What the registers allow on a date: how old each source is, what must not be printed, and what to look up again. */
export function reviewCatalogue(catalogue: Catalogue, date: IsoDate): CatalogueReview {
  const facts = catalogue.facts.map((fact) => ({ id: fact.id, name: fact.udsagn.replace(/\.$/, ''), fact }));
  const laws = catalogue.laws.map((law) => ({ id: law.id, name: `${law.navn}, ${law.lov}`, law }));
  return {
    sources: catalogue.sources.map((source) => ({ source, months: monthsBetween(source.set, date) })),
    notPrintable: [
      ...facts.flatMap(({ fact, ...entry }) => withReason(entry, whyNotFact(fact, date))),
      ...laws.flatMap(({ law, ...entry }) => withReason(entry, whyNotLaw(law, date))),
      ...catalogue.themes.flatMap(({ indsatser }) =>
        indsatser.flatMap(({ id, titel, trykkes_fra, trykkes_til }) =>
          withReason({ id, name: titel }, outsidePeriod(date, trykkes_fra, trykkes_til)),
        ),
      ),
    ],
    toReview: [
      ...facts.flatMap(({ fact, ...entry }) => withReason(entry, whyReviewFact(fact, date))),
      ...laws.flatMap(({ law, ...entry }) => withReason(entry, whyReviewLaw(law, date))),
    ],
  };
}

/** Why a fact may not stand in a paper of this date; null when it may. */
export function whyNotFact(fact: Fact, date: IsoDate): string | null {
  if (fact.brug === 'C') return 'Tallet er kun baggrund og trykkes ikke i nye papirer.';
  return outsidePeriod(date, fact.trykkes_fra, fact.trykkes_til);
}

/** Why a rule may not be told as law in a paper of this date; null when it may. */
export function whyNotLaw(law: LawEntry, date: IsoDate): string | null {
  if (law.tillid === 'ubekræftet') return 'Reglen er ikke bekræftet.';
  return outsidePeriod(date, law.gyldig_fra, law.gyldig_til);
}

function outsidePeriod(date: IsoDate, from: IsoDate | undefined, to: IsoDate | undefined): string | null {
  if (from !== undefined && date < from) return `Den gælder først fra ${formatDate(from)}.`;
  if (to !== undefined && date > to) return `Den kunne trykkes til og med ${formatDate(to)}.`;
  return null;
}

function whyReviewFact(fact: Fact, date: IsoDate): string | null {
  if (whyNotFact(fact, date)) return null;
  const year = Number(/\d{4}/.exec(fact.aar)?.[0] ?? Number.NaN);
  return yearOf(date) - year > OLD_FIGURE_YEARS ? `Tallet er fra ${fact.aar}. Se efter et nyere.` : null;
}

function whyReviewLaw(law: LawEntry, date: IsoDate): string | null {
  if (whyNotLaw(law, date)) return null;
  const months = monthsBetween(law.gennemgaaet, date);
  return months >= REVIEW_MONTHS ? `Reglen er sidst læst ${formatDate(law.gennemgaaet)}.` : null;
}

function withReason(entry: { id: string; name: string }, reason: string | null): readonly ReviewedEntry[] {
  return reason === null ? [] : [{ ...entry, reason }];
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  return Math.floor(daysBetween(from, to) / DAYS_A_MONTH);
}
