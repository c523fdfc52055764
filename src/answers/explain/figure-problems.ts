import type { Question } from '../../content/catalogue/question.ts';
import type { Problem } from '../../content/yaml/source-text.ts';
import { type PlacedProblem, shown, type Written } from '../../content/yaml/written.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';
import { joinWithOg } from '../../danish/list.ts';
import { nearestName } from '../../danish/nearest-name.ts';
import { meansUnknown } from '../meant-words.ts';
import { dateProblem } from './date-problem.ts';
import { otherwise } from './no-answer.ts';
import { numberProblem } from './number-problem.ts';
import { textProblem } from './text-problem.ts';

/** As many as the schema allows (src/content/catalogue/question-schema.ts). */
const MOST_PERIODS = 60;

type Check = (field: Written, question: Question) => Problem | undefined;
interface Field {
  readonly name: string;
  readonly needed: boolean;
  /** What the field is called in a sentence. */
  readonly called: string;
  readonly example: (question: Question) => string;
  readonly check: Check;
}

const FIGURE: readonly Field[] = [
  field(
    'vaerdi',
    'selve tallet',
    () => '…',
    (written) => numberProblem(written, {}),
  ),
  field('enhed', 'enhed', (question) => question.tal?.enhed ?? 'antal', unitProblem),
  field(
    'periode',
    'periode',
    (question) => question.tal?.periode_eksempel ?? '2. kvartal 2026',
    (written) => textProblem(written, { shortest: 4, longest: 60 }),
  ),
  field(
    'kilde',
    'kilde',
    (question) => question.tal?.kilde ?? '…',
    (written) => textProblem(written, { shortest: 2, longest: 160 }),
  ),
  field(
    'opslaaet',
    'den dag, I slog det op',
    () => 'ÅÅÅÅ-MM-DD',
    (written) => dateProblem(written),
  ),
  {
    ...field(
      'naevner',
      'hvor mange det er ud af',
      () => '…',
      (written) => numberProblem(written, { whole: true, least: 1 }),
    ),
    needed: false,
  },
  {
    ...field(
      'landet',
      'tallet for hele landet',
      () => '…',
      (written) => numberProblem(written, {}),
    ),
    needed: false,
  },
  { ...field('serie', 'tallene i de perioder, der er gået', () => '…', seriesProblem), needed: false },
];

const GOAL: readonly Field[] = [
  field(
    'vaerdi',
    'selve målet',
    () => '…',
    (written) => numberProblem(written, {}),
  ),
  field(
    'dato',
    'datoen, hvor det skal være nået',
    () => '2029-12-31',
    (written) => dateProblem(written),
  ),
];

/** What is wrong with a figure or a goal: an answer of several lines that belong together. */
export function figureProblems(
  written: Written,
  question: Question,
  read: (name: string) => Written,
): readonly PlacedProblem[] {
  const fields = question.type === 'maal' ? GOAL : FIGURE;
  const { value } = written;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [notTogether(written, question, fields)];
  }
  const given = value as Record<string, unknown>;
  const problems = Object.keys(given).flatMap((name): PlacedProblem[] => {
    const known = fields.find((candidate) => candidate.name === name);
    if (!known) return [unknownField(read(name), fields)];
    if (given[name] === null && known.needed) return [];
    const problem = known.check(read(name), question);
    return problem ? [{ ...problem, path: read(name).path }] : [];
  });
  const absent = fields.filter((candidate) => candidate.needed && (given[candidate.name] ?? null) === null);
  return absent.length === 0 ? problems : [incomplete(written, question, absent), ...problems];
}

function field(name: string, called: string, exampleOf: Field['example'], check: Check): Field {
  return { name, needed: true, called, example: exampleOf, check };
}

function unitProblem(written: Written, question: Question): Problem | undefined {
  const unit = question.tal?.enhed;
  if (written.value === unit) return undefined;
  return {
    code: 'wrong-unit',
    message: `Tallet skal være i enheden ${unit}, men der står ${shown(written.raw)}.`,
    wayOut: `Ret linjen, og se efter, at tallet er opgjort sådan:${example(`enhed: ${unit}`)}`,
  };
}

/** A series is fetched; one that somebody has written in and spoiled is best fetched anew. */
function seriesProblem({ value }: Written): Problem | undefined {
  const isSound = Array.isArray(value) && value.length <= MOST_PERIODS && value.every(isPoint);
  if (isSound) return undefined;
  return {
    code: 'series-unreadable',
    message: 'Serien er ikke til at læse: hver linje skal have en periode og et tal.',
    wayOut: 'Slet serie og linjerne under den, og hent den igen med: brobygger tal',
  };
}

function isPoint(point: unknown): boolean {
  if (typeof point !== 'object' || point === null) return false;
  const { periode, vaerdi, landet, ...rest } = point as Record<string, unknown>;
  const isAmount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
  return (
    typeof periode === 'string' &&
    periode.length >= 4 &&
    periode.length <= 60 &&
    isAmount(vaerdi) &&
    (landet === undefined || isAmount(landet)) &&
    Object.keys(rest).length === 0
  );
}

function unknownField(written: Written, fields: readonly Field[]): PlacedProblem {
  const names = fields.map((candidate) => candidate.name);
  const near = nearestName(written.key, names);
  return {
    path: written.path,
    part: 'key',
    code: 'unknown-key',
    message: `Navnet ${shown(written.key)} kendes ikke her.`,
    wayOut: near ? `Mente du ${near}?` : `Her kan stå ${joinWithOg(names)}.`,
  };
}

function incomplete(written: Written, question: Question, absent: readonly Field[]): PlacedProblem {
  const what = question.type === 'maal' ? 'Målet' : 'Tallet';
  return {
    path: written.path,
    part: 'key',
    code: question.type === 'maal' ? 'goal-incomplete' : 'figure-incomplete',
    message: `${what} mangler ${joinWithOg(absent.map((candidate) => candidate.called))}.`,
    wayOut: `Skriv under ${written.key}, rykket to mellemrum ind:${example(...lines(question, absent))}`,
  };
}

function notTogether(written: Written, question: Question, fields: readonly Field[]): PlacedProblem {
  if (question.ved_ikke && meansUnknown(written.value)) {
    return {
      path: written.path,
      code: 'unknown-misspelt',
      message: `${shown(String(written.value))} skal skrives med bindestreg og små bogstaver.`,
      wayOut: `Ret linjen til:${example(`${written.key}: ved-ikke`)}`,
    };
  }
  const value = Number.isFinite(written.value) ? `${written.value}` : '…';
  const [first, ...rest] = lines(
    question,
    fields.filter((candidate) => candidate.needed),
  );
  return {
    path: written.path,
    code: question.type === 'maal' ? 'goal-incomplete' : 'figure-incomplete',
    message:
      question.type === 'maal'
        ? 'Et mål skal have en dato med.'
        : 'Et tal skal have periode og kilde med, ellers kan det ikke trykkes.',
    wayOut: `Skriv det på flere linjer:${example(
      `${written.key}:`,
      `  ${(first ?? '').replace('…', value)}`,
      ...rest.map((line) => `  ${line}`),
    )}${otherwise(question) === '' ? '' : `\n${otherwise(question).trim()}`}`,
  };
}

function lines(question: Question, fields: readonly Field[]): readonly string[] {
  return fields.map((candidate) => `${candidate.name}: ${candidate.example(question)}`);
}
