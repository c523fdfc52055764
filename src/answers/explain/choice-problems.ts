import { type Choice, type Question, UNKNOWN } from '../../content/catalogue/question.ts';
import { type PlacedProblem, shown, textOf, type Written } from '../../content/yaml/written.ts';
import { example, withoutQuotes } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { joinWithOg } from '../../danish/list.ts';
import { foldName, nearestName } from '../../danish/nearest-name.ts';
import { meansUnknown } from '../meant-words.ts';
import { otherwise } from './no-answer.ts';

const YES = new Set(['yes', 'y', 'true', 'sand', 'x', 'j', '1', 'jo']);
const NO = new Set(['no', 'n', 'false', 'falsk', '0']);

/** Why the answer is not one of the choices, and which it may have been meant to be. */
export function choiceProblems(written: Written, question: Question): readonly PlacedProblem[] {
  if (Array.isArray(written.value)) {
    return [
      {
        path: written.path,
        code: 'list-for-choice',
        message: 'Her kan I kun vælge ét svar, men der står en liste.',
        wayOut: `Vælg ét, og skriv det efter kolonet. ${possibilities(question)}`,
      },
    ];
  }
  return [unknownChoice(written, question)];
}

/** One answer that is not among those to choose from; also used for each item of a list. */
export function unknownChoice(written: Written, question: Question): PlacedProblem {
  const text = withoutQuotes(written.raw);
  const meant = meantChoice(written, question);
  const fixed = example(/^\d+$/.test(written.key) ? `- ${meant}` : `${written.key}: ${meant}`);
  if (meant !== undefined && foldName(meant) === foldName(text)) {
    return {
      path: written.path,
      code: 'choice-misspelt',
      message: `${shown(text)} skal skrives nøjagtigt sådan: ${meant}`,
      wayOut: `Ret linjen til:${fixed}`,
    };
  }
  const measure = question.id.endsWith('.indsatser');
  return {
    path: written.path,
    code: measure ? 'unknown-measure' : 'unknown-choice',
    message: measure
      ? `Indsatsen ${shown(text)} findes ikke under dette tema.`
      : `${shown(text)} er ikke et af de svar, man kan vælge.`,
    wayOut: `${meant === undefined ? '' : `Mente du dette?${fixed}\n`}${possibilities(question)}${measure ? seeMeasures(question) : ''}`,
  };
}

function seeMeasures(question: Question): string {
  return ` Se, hvad de går ud på, med: brobygger katalog ${question.id.split('.').at(-2)}`;
}

function meantChoice(written: Written, question: Question): string | undefined {
  const choices = question.valg ?? [];
  const text = withoutQuotes(textOf(written.value));
  if (question.ved_ikke && meansUnknown(text)) return UNKNOWN;
  const word = text.toLocaleLowerCase('da');
  const asYesOrNo = YES.has(word) ? 'ja' : NO.has(word) ? 'nej' : undefined;
  const known = choices.find((choice) => choice.vaerdi === asYesOrNo) ?? byText(choices, text);
  return (
    known?.vaerdi ?? nearestName(text, [...choices.map((choice) => choice.vaerdi), ...unknownOf(question)])
  );
}

/** The choice whose long text was written instead of its short name. */
function byText(choices: readonly Choice[], text: string): Choice | undefined {
  const exact = choices.find((choice) => foldName(choice.tekst) === foldName(text));
  const near = nearestName(
    text,
    choices.map((choice) => choice.tekst),
  );
  return exact ?? choices.find((choice) => choice.tekst === near);
}

export function possibilities(question: Question): string {
  const values = [...(question.valg ?? []).map((choice) => choice.vaerdi), ...unknownOf(question)];
  if (values.length === 0) return otherwise(question).trim();
  return `I kan vælge mellem ${joinWithOg(values)}.`;
}

function unknownOf(question: Question): readonly string[] {
  return question.ved_ikke ? [UNKNOWN] : [];
}
