import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatDate } from '../../../src/danish/date.ts';
import { calendarFile } from '../../../src/papers/write/calendar-file.ts';
import { sendingSheets } from '../../../src/papers/write/sending-sheets.ts';
import { type NextStep, nextSteps } from '../../../src/proposal/calendar/next-steps.ts';
import { answersOf } from '../../builders/answers.ts';
import { anyAnswers } from '../../builders/any-answers.ts';
import { CATALOGUE, EXAMPLE_DATE, proposalOf } from '../../builders/papers.ts';
import { realDocuments } from '../../builders/real-catalogue.ts';

const { documents } = realDocuments();
const meetingQuestions = CATALOGUE.questions.filter(({ afsnit }) => afsnit === 'moede');

/** Answers about a meeting from long past to far ahead, and the day the papers are made. */
const anyBranch = fc
  .record({
    answers: anyAnswers(meetingQuestions, 'fuld'),
    meeting: fc.option(fc.integer({ min: -60, max: 200 })),
    today: fc.nat(400).map((days) => addDays(EXAMPLE_DATE, days)),
  })
  .map(({ answers, meeting, today }) => {
    const moede = (answers.moede ?? {}) as Readonly<Record<string, unknown>>;
    const dato = meeting === null ? 'ved-ikke' : addDays(today, meeting);
    return {
      today,
      answers: { ...answersOf({ 'kommune.navn': 'Randers' }), moede: { ...moede, dato } },
    };
  });

describe('the days a branch is told of', () => {
  it('are the same in the next steps, the sending list and the calendar', () => {
    fc.assert(
      fc.property(anyBranch, ({ answers, today }) => {
        const proposal = proposalOf(answers, today);
        const sheets = sendingSheets(documents, proposal);
        const calendar = calendarFile(documents, proposal);
        const sentOn = (file: string) => sheets.find((one) => one.file === file)?.by ?? undefined;
        const [board, item, piece] = nextSteps(answers, [], today);

        expect(item?.by).toBe(sentOn('moedeoplaeg'));
        expect(piece?.by).toBe(sentOn('debatindlaeg'));
        expect([undefined, proposal.sending.bestyrelsen]).toContain(board?.by);
        for (const step of [board, item, piece].filter(isDated)) {
          expect(step.by === today || step.text.includes(formatDate(step.by))).toBe(true);
        }
        for (const { by } of [item, piece].filter(isDated))
          expect(calendar).toContain(by.replaceAll('-', ''));
      }),
    );
  });

  it('are the same in the next steps and the notes for the meeting while the meeting is not known', () => {
    fc.assert(
      fc.property(fc.nat(60), (days) => {
        const answers = answersOf({ 'kommune.navn': 'Randers', 'moede.frist_dage': days });
        const { deadlineDays } = proposalOf(answers).meeting;
        expect(nextSteps(answers, [], EXAMPLE_DATE)[1]?.text).toContain(`Regn med ${deadlineDays} dage før.`);
      }),
    );
  });
});

function isDated(step: NextStep | undefined): step is NextStep & { readonly by: string } {
  return step?.by !== undefined;
}
