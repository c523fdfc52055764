import type { Proposal } from '../../proposal/model/proposal.ts';

/** What a gap is called in print, and the question whose answer fills it. */
const FILLED_BY: readonly (readonly [RegExp, string])[] = [
  [/^INDSÆT UDVALG/, 'kommune.udvalg'],
  [/^INDSÆT DATO: næste møde/, 'moede.dato'],
  [/^INDSÆT DATO/, 'arrangement.dato'],
  [/^INDSÆT ANLEDNING/, 'debat.anledning'],
  [/^INDSÆT EKSEMPEL/, 'debat.eksempel'],
  [/^INDSÆT ROS/, 'kommune.gaar_godt'],
  [/^INDSÆT AVIS/, 'debat.avis'],
  [/^INDSÆT ADRESSE/, 'om_jer.adresse'],
  [/^INDSÆT TELEFON/, 'arrangement.telefon'],
  [/^INDSÆT MAIL/, 'om_jer.email'],
  [/^INDSÆT STED/, 'arrangement.sted'],
  [/^INDSÆT KLOKKESLÆT/, 'arrangement.start'],
  [/^INDSÆT ARBEJDSPLADS/, 'arrangement.arbejdsplads'],
  [/^INDSÆT GÆST/, 'arrangement.gaest'],
  [/^INDSÆT NAVN/, 'om_jer.navn'],
  [/^INDSÆT: det, I selv har set/, 'arrangement.sted'],
  [/^INDSÆT: hvad er der lovet/, 'status.indsatser'],
  [/^INDSÆT: hvordan er det hos jer/, 'temaer.screening.status'],
];

/** The id of the question whose answer fills a gap of a paper, "INDSÆT DATO: næste møde". */
export function questionOfGap(gap: string, { figures }: Pick<Proposal, 'figures'>): string {
  const figure = figures.find(({ lookUp }) => gap.includes(lookUp));
  if (figure) return figure.id;
  return FILLED_BY.find(([pattern]) => pattern.test(gap))?.[1] ?? 'tal.ledighedsydelse';
}
