import type { Answers } from '../../answers/answers.ts';
import type { Depth } from '../../content/catalogue/question.ts';
import { formatNumber } from '../../danish/number.ts';
import { finished, start } from '../state/interview.ts';
import { overview } from '../state/overview.ts';
import { askedQuestions, type Questionnaire } from '../state/questionnaire.ts';
import { overviewCount } from './overview-text.ts';

/** Most questions take half a minute with the answer at hand; looking figures up comes on top. */
const MINUTES_A_QUESTION = 0.5;

/** What a person is told before the very first question. */
export function welcomeText(file: string): string {
  return [
    'Velkommen til brobygger.',
    'Du får nogle spørgsmål om jeres afdeling og jeres kommune. Ud fra svarene laver vi udkast til et forslag til kommunen, et oplæg til handicaprådet og et debatindlæg.',
    'Du kan stoppe når som helst og fortsætte en anden dag. Hvert svar bliver gemt med det samme.',
    'Mangler du et svar, så svar "ved ikke", eller spring over. Det, der mangler, bliver vist tydeligt i papirerne.',
    `Intet bliver sendt nogen steder hen. Svarene ligger kun på din egen computer, i filen ${file}.`,
  ].join('\n\n');
}

/** What a person is told who has answered some questions before. */
export function welcomeBackText(questionnaire: Questionnaire, answers: Answers): string {
  const state = start(questionnaire, answers, answers.omfang);
  const onward = finished(state) ? '' : ' Vi fortsætter, hvor du slap.';
  return `Velkommen tilbage. ${overviewCount(overview(state))}${onward}`;
}

/** How many questions a depth has before any answer is known, and about how long they take. */
export function depthLabel(questionnaire: Questionnaire, depth: Depth): string {
  const count = askedQuestions(questionnaire, { version: 1, omfang: depth }).length;
  const minutes = Math.ceil((count * MINUTES_A_QUESTION) / 5) * 5;
  const name = depth === 'hurtig' ? 'Den korte vej' : 'Den lange vej';
  const what = depth === 'hurtig' ? 'det vigtigste' : 'det hele, med flere tal og eksempler';
  return `${name}: ${what}. ${formatNumber(count)} spørgsmål, omkring ${formatNumber(minutes)} minutter.`;
}
