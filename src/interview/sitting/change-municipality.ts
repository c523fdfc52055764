import { getAnswer } from '../../answers/answers-file.ts';
import type { Question } from '../../content/catalogue/question.ts';
import { type Result, success } from '../../fault.ts';
import { askChoiceOf } from '../ask/ask-choice-of.ts';
import type { Asks } from '../ask/asks.ts';
import { answerStatus } from '../state/answer-status.ts';
import { asksNow, goOnFrom, type InterviewState } from '../state/interview.ts';
import { withAnswer } from '../state/with-answer.ts';
import type { Save } from './save-or-retry.ts';

const MUNICIPALITY = 'kommune.navn';
/** Sections whose answers are about one municipality; what the branch thinks and tells is its own wherever it writes. */
const ABOUT_IT = new Set(['kommunen', 'tal', 'maal', 'moede', 'status', 'godkendelse']);
const ALSO = new Set(['om_jer.afdeling', 'debat.avis', 'debat.anledning']);
const MOST_NAMED = 3;

/**
 * Asks what is to become of the answers that were given about another municipality, when its name has been changed. Those
 * that are not to stay are skipped in svar.yaml, so that no paper prints them, and asked again. Gives the state to go on
 * from; `stop` when the person stops, and then nothing but the name has changed. Errors: those of `save`.
 */
export async function* settleMunicipality(
  before: InterviewState,
  after: InterviewState,
  save: Save,
): Asks<Result<InterviewState> | 'stop'> {
  const [old, now] = [nameIn(before), nameIn(after)];
  const about = old === undefined || old === now ? [] : asksNow(after).filter((one) => isAbout(one, after));
  if (about.length === 0) return success(after);
  const choice = yield* askChoiceOf(
    { of: MUNICIPALITY, part: 'svar' },
    question(about, old ?? '', now ?? ''),
    [
      { vaerdi: 'igen', tekst: `Spørg mig igen. De gamle svar handler om ${old}` },
      { vaerdi: 'behold', tekst: `Behold svarene. De passer på ${now}` },
    ],
  );
  if (choice === undefined) return 'stop';
  if (choice === 'behold') return success(after);
  let { answers } = after;
  for (const { id } of about) {
    const saved = await save(id, null);
    if (!saved.ok) return saved;
    answers = withAnswer(answers, id, undefined);
  }
  return success(goOnFrom({ ...after, answers }));
}

function nameIn({ answers }: InterviewState): string | undefined {
  const name = getAnswer(answers, MUNICIPALITY);
  return typeof name === 'string' ? name : undefined;
}

function isAbout(question: Question, { answers }: InterviewState): boolean {
  if (question.id === MUNICIPALITY) return false;
  if (!ABOUT_IT.has(question.afsnit) && !ALSO.has(question.id)) return false;
  return ['answered', 'unknown'].includes(answerStatus(question, answers));
}

function question(about: readonly Question[], old: string, now: string): string {
  const named = about.slice(0, MOST_NAMED).map(({ tekst }) => `"${tekst}"`);
  const more = about.length > MOST_NAMED ? ' og flere' : '';
  const count = about.length === 1 ? 'ét svar' : `${about.length} svar`;
  return `Kommunen er nu ${now} og ikke ${old}. Du har givet ${count}, der kan handle om ${old}: ${named.join(', ')}${more}. Hvad skal der ske med dem?`;
}
