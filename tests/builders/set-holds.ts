import fc from 'fast-check';
import type { Answers } from '../../src/answers/answers.ts';
import { addDays } from '../../src/danish/date.ts';
import { datesIn } from '../../src/danish/dates-in.ts';
import { judgeSet } from '../../src/papers/gate/judge-set.ts';
import { parsePaper } from '../../src/papers/read/parse-paper.ts';
import { figureDifferences } from '../../src/papers/review/rules/evidence/same-figures.ts';
import type { Paper } from '../../src/papers/write/render-documents.ts';
import { sendingSheets } from '../../src/papers/write/sending-sheets.ts';
import { known } from '../../src/proposal/known-answers.ts';
import type { Proposal } from '../../src/proposal/model/proposal.ts';
import { fillPlaceholders } from '../../src/proposal/placeholders.ts';
import { anyAnswers } from './any-answers.ts';
import { section } from './paper-text.ts';
import { CATALOGUE, paperNamed, papersOf, proposalOf } from './papers.ts';
import { realDocuments } from './real-catalogue.ts';

/** Around New Year, before the summer, and in another year of the term. */
const DAYS = ['2026-11-22', '2027-01-02', '2027-06-20', '2028-05-01'];
const DOCUMENTS = realDocuments().documents;

/** The same sets each time, so that a change is judged by what it changed; `DRAWN_SEED` draws others. */
export const SEED = Number(process.env.DRAWN_SEED ?? 20_261_201);

/** Answers of any kind, and the day their papers are made; the meeting and what happens lie around that day. */
export const anySet: fc.Arbitrary<{ readonly answers: Answers; readonly date: string }> = fc
  .record({
    drawn: anyAnswers(CATALOGUE.questions, 'fuld'),
    date: fc.constantFrom(...DAYS),
    municipality: fc.constantFrom(...CATALOGUE.municipalities.map(({ navn }) => navn)),
    meetsIn: fc.constantFrom(-20, 3, 10, 40, 90),
    happensIn: fc.constantFrom(-10, 2, 17, 60),
  })
  .map(({ drawn, date, municipality, meetsIn, happensIn }) => {
    const part = (name: string) => (drawn[name] ?? {}) as Readonly<Record<string, unknown>>;
    const happens = addDays(date, happensIn);
    const [year, month, day] = happens.split('-').map(Number);
    const written = `${day}. ${MONTHS[(month ?? 1) - 1]} ${year}`;
    return {
      date,
      answers: {
        ...drawn,
        kommune: { ...part('kommune'), navn: municipality },
        moede: { ...part('moede'), ...(part('moede').dato ? { dato: addDays(date, meetsIn) } : {}) },
        arrangement: {
          ...part('arrangement'),
          ...(part('arrangement').dato ? { dato: addDays(date, 75) } : {}),
        },
        status: { ...part('status'), ...(part('status').dato ? { dato: addDays(date, -150) } : {}) },
        debat: {
          ...part('debat'),
          ...(part('debat').anledning ? { anledning: `Den ${written} drøfter Jobudvalget sagen.` } : {}),
        },
      } as Answers,
    };
  });
const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** What is wrong with the papers of these answers that the gate does not tell of; each begins with the name of what it breaks. */
export function brokenInSet({ answers, date }: { answers: Answers; date: string }): readonly string[] {
  const proposal = proposalOf(answers, date);
  const papers = papersOf(answers, date);
  const sent = papers.filter(({ internal }) => !internal);
  const told = new Set(judgeSet({ answers, proposal, papers: sent }).map(({ rule }) => rule));
  return [
    ...excludedMeasures(answers, proposal, papers, told),
    ...goalsWithoutMeasure(proposal, papers, told),
    ...figuresInTwoValues(proposal, papers),
    ...pastDays(answers, proposal, sent, told),
  ];
}

const STANDS_IN = ['something-answered', 'nothing-decided-is-asked-for'];

/** By the answers alone: what was ticked is the whole list; else nothing in place, decided, or dearer than anybody asked for. */
function excludedMeasures(
  answers: Answers,
  { municipality, date, calendar }: Proposal,
  papers: readonly Paper[],
  told: ReadonlySet<string>,
): readonly string[] {
  const printed = [...paperNamed(papers, 'strategiforslag').matchAll(/^### \d+\. (.*)$/gm)].map(
    (match) => match[1],
  );
  const all = CATALOGUE.themes.flatMap((theme) =>
    theme.indsatser.map((measure) => ({
      id: measure.id,
      title: fillPlaceholders(measure.titel, municipality),
      ticked: (known<readonly string[]>(answers, `temaer.${theme.id}.indsatser`) ?? []).includes(measure.id),
      decided: known(answers, `status.${measure.id}.besluttet`) === 'ja',
      inPlace: known(answers, `temaer.${theme.id}.status`) === 'ja',
      dear: measure.pris > 1,
      ended: [date, calendar.sentBy].some(
        (day) => day < (measure.trykkes_fra ?? day) || day > (measure.trykkes_til ?? day),
      ),
    })),
  );
  // One that tells of a rule which has ended is nobody's choice any more.
  const isTicked = all.some(({ ticked, decided, ended }) => ticked && !decided && !ended);
  const excluded = all.filter(({ ticked, decided, inPlace, dear }) =>
    isTicked ? !ticked || decided : decided || inPlace || dear,
  );
  if (STANDS_IN.some((rule) => told.has(rule))) return [];
  return excluded
    .filter(({ title }) => printed.includes(title))
    .map(({ id }) => `a measure that was excluded: ${id}`);
}

function goalsWithoutMeasure(
  { goals, measures, otherMeasures, followUp }: Proposal,
  papers: readonly Paper[],
  told: ReadonlySet<string>,
): readonly string[] {
  const rows = section(paperNamed(papers, 'strategiforslag'), /Bilag/)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length > 4 && (cells[3] ?? '') !== '' && !/^(?:Mål|:---)/.test(cells[3] ?? ''));
  const asked = new Set([...measures, ...otherMeasures].map(({ id }) => id));
  const counted = new Set(otherMeasures.map(({ indicator }) => indicator.tal));
  const decided = new Set(
    followUp.measures.flatMap((one) => (one.decided === 'ja' && one.figure ? [one.figure.id] : [])),
  );
  return rows.flatMap(([, what = '']) => {
    const goal = goals.find((one) => one.what.toLocaleLowerCase('da') === what.toLocaleLowerCase('da'));
    if (goal === undefined) return [`a goal that is none of the proposal: ${what}`];
    const has =
      (goal.measureId !== null && asked.has(goal.measureId)) ||
      counted.has(goal.figureId ?? '-') ||
      decided.has(`status.${goal.figureId}`);
    return has || told.has('every-goal-has-a-measure') ? [] : [`a goal without a measure: ${what}`];
  });
}

function figuresInTwoValues(proposal: Proposal, papers: readonly Paper[]): readonly string[] {
  return papers.flatMap(({ name, markdown }) =>
    figureDifferences(parsePaper(markdown), proposal).map(
      ({ message }) => `a figure in two values: ${name}: ${message}`,
    ),
  );
}

/** Where a paper may name a day that has been: what was decided, what it waits for, and from when documents are asked for. */
const MAY_BE_PAST =
  /slået op|som vi har bedt om senest|siden 1\. juli 2026|behandle[td]|hvis det ikke er sket|har sagen på dagsordenen|\*\*Dato\*\*|\bfra (?:den )?\d|status pr|\*\*Eksempel/i;

/** No day that is said to come lies before the day its paper is sent. */
function pastDays(
  answers: Answers,
  proposal: Proposal,
  sent: readonly Paper[],
  told: ReadonlySet<string>,
): readonly string[] {
  if (told.has('nothing-next-is-past')) return [];
  const sheets = sendingSheets(DOCUMENTS, proposal);
  const occasion = known<string>(answers, 'debat.anledning') ?? '-';
  return sent.flatMap(({ name, markdown }) => {
    const by = sheets.find(({ file }) => file === name)?.by ?? proposal.date;
    const lines = (markdown.split('\n## Kilder')[0] ?? '').split('\n');
    return lines
      .filter((line) => !MAY_BE_PAST.test(line))
      .flatMap((line) => line.replace(occasion, '').split(/(?<=[.!?]) (?=\p{Lu})/u))
      .flatMap((sentence) =>
        datesIn(sentence, proposal.date)
          .filter((day) => day < by)
          .map((day) => `a day that is past when ${name} is sent on ${by}: ${day}: ${sentence}`),
      );
  });
}
