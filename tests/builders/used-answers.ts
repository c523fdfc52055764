import { stringify } from 'yaml';
import type { Answers } from '../../src/answers/answers.ts';
import { findMunicipality } from '../../src/answers/find-municipality.ts';
import { parseAnswers } from '../../src/answers/parse-answers.ts';
import { readBranding } from '../../src/application/branding.ts';
import type { Catalogue } from '../../src/content/catalogue/catalogue.ts';
import type { Condition, JsonSchema } from '../../src/content/catalogue/condition.ts';
import { type Question, UNKNOWN } from '../../src/content/catalogue/question.ts';
import { readPictureFile } from '../../src/disk/papers/read-pictures.ts';
import { askedQuestions } from '../../src/interview/state/questionnaire.ts';
import { reviewPaper } from '../../src/papers/review/review-paper.ts';
import { calendarFile } from '../../src/papers/write/calendar-file.ts';
import { renderDocuments } from '../../src/papers/write/render-documents.ts';
import { buildProposal } from '../../src/proposal/build-proposal.ts';
import type { Proposal } from '../../src/proposal/model/proposal.ts';
import { answersOf, type FlatAnswers, figureAnswer } from './answers.ts';
import { EXAMPLE_DATE } from './papers.ts';
import { realDocuments } from './real-catalogue.ts';
import { REVIEW } from './review.ts';

const LIBRARY = realDocuments();
const DAYS = ['2027-02-03', '2027-03-10'];

/**
 * Ids of the questions whose answer changes nothing that anybody gets: no paper, no date in the calendar, no colour or
 * logo, no question that is asked because of it, and nothing that `kontrol` tells of a paper. Each is found by answering
 * the question in several ways, in answers where it is asked, and looking at what comes of it. What is asked in the same
 * words about many measures or themes is tried for a few of them, and the first one stands for all.
 */
export async function unusedQuestions(catalogue: Catalogue): Promise<readonly string[]> {
  const made = new Map<string, string>();
  const unused: string[] = [];
  for (const alike of familiesOf(catalogue)) {
    if (!(await isAnyUsed(alike, catalogue, made))) unused.push(alike[0]?.id ?? '');
  }
  return unused;
}

async function isAnyUsed(
  alike: readonly Question[],
  catalogue: Catalogue,
  made: Map<string, string>,
): Promise<boolean> {
  for (const question of alike.slice(0, 3)) {
    if (await isUsed(question, catalogue, made)) return true;
  }
  return false;
}

/** Questions that differ only in the theme or measure they are about stand together; all others alone. */
function familiesOf({ questions, themes }: Catalogue): readonly (readonly Question[])[] {
  const about = new Set(themes.flatMap(({ id, indsatser }) => [id, ...indsatser.map((one) => one.id)]));
  const families = new Map<string, Question[]>();
  for (const question of questions) {
    const family = question.id.split('.').map((part) => (about.has(part) ? '*' : part));
    families.set(family.join('.'), [...(families.get(family.join('.')) ?? []), question]);
  }
  return [...families.values()];
}

async function isUsed(question: Question, catalogue: Catalogue, made: Map<string, string>): Promise<boolean> {
  const needed = { ...whatHolds(question.hvis, catalogue.questions), 'kommune.navn': 'Randers' };
  const full = Object.fromEntries(catalogue.questions.map((one) => [one.id, answersTo(one)[0]]));
  for (const outcome of OUTCOMES) {
    for (const base of [{ ...full, ...needed }, needed]) {
      const key = `${outcome.name} ${JSON.stringify(base)}`;
      const without = made.get(key) ?? (await outcome(answersOf(base), catalogue));
      made.set(key, without);
      if (without.includes(mark(question))) return true;
      for (const value of [...answersTo(question), ...blanksOf(question)]) {
        if ((await outcome(answersOf({ ...base, [question.id]: value }), catalogue)) !== without) return true;
      }
    }
  }
  return false;
}

/** What comes of answers, the quickest to make first. */
const OUTCOMES: readonly ((answers: Answers, catalogue: Catalogue) => string | Promise<string>)[] = [
  questionsAsked,
  papersMade,
  lookChosen,
  faultsFound,
];

function questionsAsked(answers: Answers, catalogue: Catalogue): string {
  return askedQuestions(catalogue, answers)
    .map(({ id }) => id)
    .join();
}

function papersMade(answers: Answers, catalogue: Catalogue): string {
  const proposal = proposalFrom(answers, catalogue);
  const papers = renderDocuments(proposal, catalogue, LIBRARY).map(({ name, markdown }) => name + markdown);
  return [...papers, calendarFile(LIBRARY.documents, proposal)].join();
}

/** The colour and the logo, or what is told of a logo that is not there. */
async function lookChosen(answers: Answers): Promise<string> {
  const parsed = parseAnswers(stringify(answers), 'svar.yaml');
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  const { branding, faults } = await readBranding(parsed.value, import.meta.dirname, {
    picture: readPictureFile,
  });
  return JSON.stringify([branding, faults.map(({ message }) => message)]);
}

/** What `kontrol` tells of the papers. */
function faultsFound(answers: Answers, catalogue: Catalogue): string {
  const proposal = proposalFrom(answers, catalogue);
  const known = { answers, proposal };
  const context = { date: EXAMPLE_DATE, catalogue, words: REVIEW.words, known };
  const findings = renderDocuments(proposal, catalogue, LIBRARY).map(
    ({ name, markdown }) => reviewPaper(name, markdown, REVIEW.checklists, context).findings,
  );
  return JSON.stringify(findings);
}

function proposalFrom(answers: Answers, catalogue: Catalogue): Proposal {
  const { navn } = answers.kommune as { readonly navn: string };
  const municipality = findMunicipality(catalogue.municipalities, navn);
  if (!municipality) throw new Error(`${navn} is not in the register.`);
  return buildProposal({ answers, catalogue, municipality, date: EXAMPLE_DATE });
}

/** Answers with which the condition holds, and those that these wait for in their turn. */
function whatHolds(condition: Condition = {}, questions: readonly Question[]): FlatAnswers {
  const pairs = Object.entries(condition).flatMap(([path, schema]): [string, unknown][] => {
    const question = questions.find(({ id }) => id === path);
    return [...Object.entries(whatHolds(question?.hvis, questions)), [path, valueFor(schema, question)]];
  });
  return Object.fromEntries(pairs);
}

function valueFor(schema: JsonSchema, question: Question | undefined): unknown {
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.contains !== undefined) return [(schema.contains as JsonSchema).const];
  return question && answersTo(question)[0];
}

/** A text that stands in no paper until this question is answered with it. */
function mark({ id }: Question): string {
  return `Ordet${id.replace(/[^a-z]/gi, '')}`;
}

function blanksOf({ ved_ikke, paakraevet }: Question): readonly unknown[] {
  return [...(ved_ikke ? [UNKNOWN] : []), ...(paakraevet ? [] : [null])];
}

/** Several answers to a question, each of which may lead to something else; the first has its mark where it can. */
function answersTo(question: Question): readonly unknown[] {
  const choices = (question.valg ?? []).map(({ vaerdi }) => vaerdi);
  switch (question.type) {
    case 'valg':
      return choices.toReversed();
    case 'flervalg':
      return [choices.slice(0, 1), ...choices.slice(1).map((choice) => [choice])];
    case 'kommune':
      return ['Randers', 'Bornholm'];
    case 'dato':
      return DAYS;
    case 'helt_tal':
      return [question.mindst ?? 0, question.hoejst ?? 9];
    case 'tal':
      return [1234, 4321].map((value) =>
        figureAnswer(value, { enhed: question.tal?.enhed ?? 'antal', kilde: mark(question) }),
      );
    case 'maal':
      return DAYS.map((dato, index) => ({ vaerdi: 97 + index, dato: dato.replace('2027', '2029') }));
    default:
      if (question.format === 'farve') return ['#7a1f3d', '#1f3d7a'];
      return question.format === undefined ? [`${mark(question)}.`] : [mark(question)];
  }
}
