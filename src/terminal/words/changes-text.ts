import type {
  AnswerChange,
  ChangePlan,
  ChangesMade,
  FileChange,
} from '../../application/many/change-many.ts';
import { joinWithOg } from '../../danish/list.ts';
import { formatNumber } from '../../danish/number.ts';
import { printable } from '../../danish/printable.ts';
import { describeAnswer } from '../../interview/ask/describe-answer.ts';

/** What would be written where: a line an answer, and the sum last. */
export function changePlanText({ files, without }: ChangePlan): string {
  const all = files.flatMap(({ answers }) => answers);
  const over = all.filter(({ isOver }) => isOver).length;
  return [
    ...files.flatMap((file) => file.answers.map((change) => changeLine(file, change))),
    ...(without.length === 0 ? [] : [`Ingen svarfil her handler om ${joinWithOg(without)}.`]),
    all.length === 0
      ? 'Der er ikke noget at skrive: det hele står der allerede.'
      : `${formatNumber(all.length)} svar i ${filesText(files.length)}. ${
          over === 0
            ? 'Ingen af dem tager pladsen for et svar, der står der.'
            : `${formatNumber(over)} tager pladsen for et svar, der står der.`
        }`,
  ].join('\n');
}

function changeLine({ municipality }: FileChange, { question, value, before, isOver }: AnswerChange): string {
  const now = `${municipality}, ${question.tal?.navn ?? question.id}: ${describeAnswer(question, value)}`;
  return printable(isOver ? `${now}, i stedet for ${describeAnswer(question, before)}` : now);
}

/** What was written. */
export function changesText({ written, outcome }: ChangesMade): string {
  if (outcome === 'stopped') return 'Der er ikke skrevet noget.';
  const answers = written.reduce((sum, one) => sum + one.answers.length, 0);
  return `${formatNumber(answers)} svar er skrevet i ${filesText(written.length)}.`;
}

function filesText(count: number): string {
  return count === 1 ? 'én svarfil' : `${formatNumber(count)} svarfiler`;
}
