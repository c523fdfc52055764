import type { AnswerRules } from '../answers/check-answers.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { contentRefused, type Refused } from './outcome.ts';
import type { OwnCatalogue, Ports } from './ports.ts';

/** What answers are held against on a day: the catalogue, with what the branch has laid over it, and its schema. */
export async function answerRules(
  { date, ownCatalogue }: { readonly date: IsoDate; readonly ownCatalogue: OwnCatalogue },
  { library }: Pick<Ports, 'library'>,
): Promise<AnswerRules | Refused> {
  const catalogue = await library.catalogue(ownCatalogue);
  if (!catalogue.ok) return contentRefused(catalogue.faults, ownCatalogue);
  const validate = await library.validator(catalogue.value);
  return { catalogue: catalogue.value, validate, today: date };
}
