import type { FigureAnswer } from '../../answers/answers.ts';
import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { FigureSpec, Question } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { readDate } from '../../danish/read-date.ts';
import { type Fault, failure, type Result, success } from '../../fault.ts';
import { parseFigureValue, parsePeriod, parseSource } from '../../interview/ask/parse/parse-figure-part.ts';
import { parseInput, type WrittenQuestion } from '../../interview/ask/parse-input.ts';

/** An answer that is to stand in a file, or in many. */
export interface WantedAnswer {
  readonly question: Question;
  readonly value: unknown;
}

/** The parts of a figure as they were written; those that were not are left out. */
export type WrittenFigure = Partial<Record<'vaerdi' | 'periode' | 'kilde' | 'opslaaet' | 'landet', string>>;

export interface Reading {
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
}

/** Whether an answer to it can be written in one cell, or in a few beside each other. */
export function fitsInSheet({ type }: Question): boolean {
  return type !== 'maal' && type !== 'flervalg' && type !== 'kommune';
}

/** What was written, as svar.yaml holds it, by the rules of the interview. Faults: those of its parsers, `choice-unknown`. */
export function readAnswer(question: Question, text: string, reading: Reading): Result<unknown> {
  if (question.type === 'valg') return readChoice(question, text);
  const { municipalities } = reading.catalogue;
  return parseInput(question as WrittenQuestion, text, { municipalities, today: reading.today });
}

/**
 * A figure of its parts. The source is the one that the question proposes, and the day today, where none is written.
 * Faults: those of the interview's parsers, `period-without-year`, `date-unreadable`.
 */
export function readFigure({ tal }: Question, written: WrittenFigure, today: IsoDate): Result<FigureAnswer> {
  const spec = tal as FigureSpec;
  const value = parseFigureValue(written.vaerdi ?? '', spec.enhed);
  if (!value.ok) return value;
  const period = parsePeriod(written.periode ?? '', spec.periode_eksempel, today);
  if (!period.ok) return failure(...period.faults.map((fault) => withoutPeriod(fault, spec)));
  const source = written.kilde === undefined ? success(spec.kilde) : parseSource(written.kilde);
  if (!source.ok) return source;
  const lookedUp = written.opslaaet === undefined ? today : readDate(written.opslaaet);
  if (lookedUp === undefined) return failure(noDay(written.opslaaet ?? ''));
  const country = written.landet === undefined ? undefined : parseFigureValue(written.landet, spec.enhed);
  if (country?.ok === false) return country;
  return success({
    vaerdi: value.value,
    enhed: spec.enhed,
    periode: period.value,
    kilde: source.value,
    opslaaet: lookedUp,
    ...(country === undefined ? {} : { landet: country.value }),
  });
}

function readChoice({ valg = [] }: Question, text: string): Result<string> {
  const same = (one: string) => one.trim().toLocaleLowerCase('da') === text.trim().toLocaleLowerCase('da');
  const chosen = valg.find(({ vaerdi, tekst }) => same(vaerdi) || same(tekst));
  if (chosen) return success(chosen.vaerdi);
  const values = valg.map(({ vaerdi }) => vaerdi).join(', ');
  return failure({
    code: 'choice-unknown',
    severity: 'error',
    message: `»${text}« er ikke et af svarene.`,
    wayOut: `Skriv et af dem: ${values}.`,
  });
}

function withoutPeriod(fault: Fault, spec: FigureSpec): Fault {
  if (fault.code !== 'text-empty') return fault;
  return {
    ...fault,
    code: 'period-without-year',
    message: 'Tallet har ingen periode.',
    wayOut: `Skriv den i en søjle, der hedder periode, for eksempel ${spec.periode_eksempel}.`,
  };
}

function noDay(text: string): Fault {
  return {
    code: 'date-unreadable',
    severity: 'error',
    message: `»${text}« er ikke en dag.`,
    wayOut: 'Skriv den dag, tallet er slået op, for eksempel 22.11.2026.',
  };
}
