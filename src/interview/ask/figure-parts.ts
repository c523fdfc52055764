import type { FigureAnswer } from '../../answers/answers.ts';
import type { FigureSpec } from '../../content/catalogue/question.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import { formatDate } from '../../danish/date.ts';
import { formatNumber } from '../../danish/number.ts';
import type { Part } from './ask-parts.ts';
import { type Asking, commandsFor, placeOf } from './asking.ts';
import { describeAmount } from './describe-answer.ts';
import { parseFigureValue, parseLookUpDay, parsePeriod, parseSource } from './parse/parse-figure-part.ts';
import { parseWholeNumber } from './parse/parse-number.ts';
import type { LinePrompt, Offer } from './prompt.ts';
import { offerOf } from './question-prompt.ts';
import type { Command } from './reply.ts';

const LARGEST_DENOMINATOR = 10_000_000;
const NEEDED: readonly Command[] = ['help', 'back', 'save', 'stop'];
const OPTIONAL: readonly Command[] = ['help', 'skip', 'back', 'save', 'stop'];

/** The parts of a figure in the order they are asked for. `before` is the figure as it was answered last time. */
export function figureParts(
  asking: Asking,
  spec: FigureSpec,
  before: FigureAnswer | undefined,
): readonly Part[] {
  return [
    valuePart(asking, spec, before),
    ...(spec.enhed === 'pct' ? [denominatorPart(spec, before)] : []),
    periodPart(asking, spec, before),
    sourcePart(spec, before),
    lookUpPart(asking),
    ...(spec.sammenlign ? [countryPart(spec, before)] : []),
  ];
}

function valuePart(asking: Asking, spec: FigureSpec, before: FigureAnswer | undefined): Part {
  const amount = (value: unknown) => describeAmount(value as number, spec.enhed);
  return {
    name: 'vaerdi',
    kept: before?.vaerdi,
    emptyKeepsAll: before === undefined,
    prompt: {
      ...placeOf(asking),
      kind: 'line',
      text: asking.current.question.tekst,
      hint: `Slå det op her: ${spec.slaa_op.replace(/\.$/, '')}.`,
      ...(before ? offer('keep', amount(before.vaerdi)) : offerOf(asking)),
      commands: commandsFor(asking.current),
      parse: (text) => parseFigureValue(text, spec.enhed),
      describe: amount,
    },
  };
}

function denominatorPart(spec: FigureSpec, before: FigureAnswer | undefined): Part {
  return {
    name: 'naevner',
    kept: before?.naevner,
    optional: true,
    prompt: {
      kind: 'line',
      text: `Hvor mange ${spec.af ?? ''} er det ud af?`.replace(/ {2}/, ' '),
      hint: 'En andel af få mennesker siger mindre end en andel af mange.',
      ...(before?.naevner === undefined ? offer('skip', '') : offer('keep', formatNumber(before.naevner))),
      commands: OPTIONAL,
      parse: (text) => parseWholeNumber(text, 1, LARGEST_DENOMINATOR),
      describe: (value) => formatNumber(value as number),
    },
  };
}

function periodPart({ current, today }: Asking, spec: FigureSpec, before: FigureAnswer | undefined): Part {
  const suggested = current.figure?.periode;
  return {
    name: 'periode',
    kept: before?.periode ?? suggested,
    prompt: {
      kind: 'line',
      text: 'Hvilken periode er tallet fra?',
      hint: `Eksempel: ${spec.periode_eksempel}`,
      ...(before ? offer('keep', before.periode) : suggested ? offer('use', suggested) : {}),
      commands: NEEDED,
      parse: (text) => parsePeriod(text, spec.periode_eksempel, today),
    },
  };
}

function sourcePart(spec: FigureSpec, before: FigureAnswer | undefined): Part {
  return {
    name: 'kilde',
    kept: before?.kilde ?? spec.kilde,
    prompt: {
      kind: 'line',
      text: 'Hvor står tallet?',
      ...(before ? offer('keep', before.kilde) : offer('use', spec.kilde)),
      commands: NEEDED,
      parse: parseSource,
    },
  };
}

/** A figure that came in a mail in May was not looked up today, and a reader who looks for it must know. */
function lookUpPart({ today }: Asking): Part {
  const day = (value: unknown) => formatDate(value as IsoDate);
  return {
    name: 'opslaaet',
    kept: today,
    prompt: {
      kind: 'line',
      text: 'Hvilken dag så I tallet?',
      ...offer('use', day(today)),
      commands: NEEDED,
      parse: (text) => parseLookUpDay(text, today),
      describe: day,
    },
  };
}

function countryPart(spec: FigureSpec, before: FigureAnswer | undefined): Part {
  const amount = (value: unknown) => describeAmount(value as number, spec.enhed);
  return {
    name: 'landet',
    kept: before?.landet,
    optional: true,
    prompt: {
      kind: 'line',
      text: 'Hvad er det samme tal for hele landet i samme periode?',
      hint: 'Det står som regel samme sted og gør det let at sammenligne.',
      ...(before?.landet === undefined ? offer('skip', '') : offer('keep', amount(before.landet))),
      commands: OPTIONAL,
      parse: (text) => parseFigureValue(text, spec.enhed),
      describe: amount,
    },
  };
}

function offer(meaning: Offer['meaning'], label: string): Pick<LinePrompt, 'offer'> {
  return { offer: { meaning, label } };
}
