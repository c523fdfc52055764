import type { Answers } from '../../answers/answers.ts';
import type { Angle } from '../../content/catalogue/theme.ts';
import { known } from '../known-answers.ts';
import type { OwnAnswer } from '../model/debate.ts';

const ANSWERS: readonly Omit<OwnAnswer, 'text'>[] = [
  {
    path: 'debat.eksempel',
    name: 'eksemplet',
    wish: 'tre-fire sætninger om en hverdag, I kender: hvad opgaven var, hvad der manglede, og hvordan det endte',
  },
  {
    path: 'debat.anledning',
    name: 'anledningen',
    wish: 'det, der sker hos jer lige nu, med dato og sted',
  },
  { path: 'debat.modsvar', name: 'modsvaret', wish: 'det, I hører fra dem, der er imod, og hvad I svarer' },
  {
    path: 'debat.pointe',
    name: 'pointen',
    wish: 'sagen i én sætning, som I ville sige den over en kop kaffe',
  },
  { path: 'debat.krav', name: 'kravet', wish: 'det ene, udvalget skal beslutte, og hvornår' },
  {
    path: 'debat.invitation',
    name: 'invitationen',
    wish: 'hvad I inviterer udvalget til, og hvilken dag',
  },
  { path: 'kommune.gaar_godt', name: 'rosen', wish: 'noget, kommunen gør godt, som I selv har set' },
];

/** The answers that a piece from this angle prints as they stand, the most telling first. */
export function ownAnswers(answers: Answers, angle: Angle): readonly OwnAnswer[] {
  return ANSWERS.filter(({ path }) => path !== 'kommune.gaar_godt' || angle === 'ros').map((one) => ({
    ...one,
    text: known<string>(answers, one.path),
  }));
}
