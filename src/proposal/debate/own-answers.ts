import type { Answers } from '../../answers/answers.ts';
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
  { path: 'debat.modsvar', name: 'modsvaret', wish: 'hvem der er imod, hvad de siger, og hvad I svarer' },
  {
    path: 'debat.pointe',
    name: 'pointen',
    wish: 'sagen i én sætning, som I selv ville sige den højt',
  },
  { path: 'debat.krav', name: 'kravet', wish: 'det ene, udvalget skal beslutte, og hvornår' },
  {
    path: 'debat.invitation',
    name: 'invitationen',
    wish: 'hvad I inviterer udvalget til, og hvilken dag',
  },
  { path: 'kommune.gaar_godt', name: 'rosen', wish: 'noget, kommunen gør godt, som I selv har set' },
];

/** The answers that a piece may print as they stand, the most telling first. What goes well is there when the piece begins with it. */
export function ownAnswers(answers: Answers): readonly OwnAnswer[] {
  const praises = known(answers, 'debat.vinkel') === 'ros';
  return ANSWERS.filter(({ path }) => path !== 'kommune.gaar_godt' || praises).map((one) => ({
    ...one,
    text: known<string>(answers, one.path),
  }));
}
