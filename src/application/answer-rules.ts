import type { AnswerRules } from '../answers/check-answers.ts';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import { catalogueWords } from '../language/spelling/catalogue-words.ts';
import { createSpeller, type Speller } from '../language/spelling/speller.ts';
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

/** What looks for misspelt words, with the words of this catalogue; undefined where there is no dictionary. */
export async function loadSpeller(
  catalogue: Catalogue,
  { library }: Pick<Ports, 'library'>,
): Promise<Speller | undefined> {
  const dictionary = await library.dictionary();
  return dictionary && createSpeller(dictionary, catalogueWords(catalogue));
}
