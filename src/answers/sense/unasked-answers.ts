import type { Condition, JsonSchema } from '../../content/catalogue/condition.ts';
import { conditionHolds } from '../../content/catalogue/condition.ts';
import { joinWithEller, joinWithOg } from '../../danish/list.ts';
import { answerTo, type SenseContext, type SenseRule, senseWarning } from './sense-context.ts';

/** An answer to a question that the other answers leave unasked: it is kept, but no paper uses it. */
export const unaskedAnswers: SenseRule = (context) =>
  context.catalogue.questions.flatMap((question) => {
    const answer = answerTo(context, question.id) ?? null;
    // A status written by hand counts, whether or not its measure is also in the list that the interview asks from.
    const condition = question.afsnit === 'status' ? undefined : question.hvis;
    if (answer === null || !condition || conditionHolds(condition, context.parsed.answers)) return [];
    return [
      senseWarning(context, question.id, {
        code: 'unasked-answer',
        message: `Svaret bliver kun brugt, når ${inWords(condition)}.`,
        wayOut: `Ret ${joinWithOg(unmet(context, condition))}, hvis svaret skal med. Ellers lad det bare stå.`,
      }),
    ];
  });

function unmet(context: SenseContext, condition: Condition): readonly string[] {
  return Object.entries(condition)
    .filter(([path, schema]) => !conditionHolds({ [path]: schema }, context.parsed.answers))
    .map(([path]) => path);
}

function inWords(condition: Condition): string {
  return joinWithOg(Object.entries(condition).map(([path, schema]) => partInWords(path, schema)));
}

function partInWords(path: string, schema: JsonSchema): string {
  if (Array.isArray(schema.enum)) return `${path} er ${joinWithEller(schema.enum.map(String))}`;
  if (schema.const !== undefined) return `${path} er ${String(schema.const)}`;
  if (schema.type === 'integer' || schema.type === 'number') return `der står et tal i ${path}`;
  if (schema.type === 'object') return `${path} er udfyldt med tal, periode og kilde`;
  return `${path} er besvaret på den rette måde`;
}
