import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Catalogue } from '../content/catalogue/catalogue.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Fault } from '../fault.ts';
import type { Speller } from '../language/spelling/speller.ts';
import { type ParsedAnswers, parseAnswers } from './parse-answers.ts';
import { senseFaults } from './sense/sense-faults.ts';
import { validateAnswers } from './validate-answers.ts';

export interface CheckedAnswers {
  /** Undefined when the file is not sound YAML. */
  readonly parsed: ParsedAnswers | undefined;
  /** In the order of the file, and last, in the order of the questions, what is not answered yet. Papers can be made when none has severity 'error'. */
  readonly faults: readonly Fault[];
}

/** What checking needs beside the file. `validate` comes from compileAnswerValidator and is compiled once. */
export interface AnswerRules {
  readonly catalogue: Catalogue;
  readonly validate: ValidateFunction;
  readonly today: IsoDate;
  /** Absent where spelling is not looked at, as when papers are made: to read a dictionary takes a while. */
  readonly speller?: Speller | undefined;
}

/** Reads one svar.yaml and looks at everything in it: YAML, then schema and sense together. */
export function checkAnswers(input: string | Uint8Array, file: string, rules: AnswerRules): CheckedAnswers {
  const read = parseAnswers(input, file);
  if (!read.ok) return { parsed: undefined, faults: read.faults };
  const parsed = read.value;
  const sense = senseFaults(parsed, rules.catalogue, rules.today, rules.speller);
  const isPersonal = (fault: Fault) => fault.code === 'personal-number';
  const faults = [
    ...sense.filter(isPersonal),
    ...validateAnswers(parsed, rules.catalogue, rules.validate),
    ...sense.filter((fault) => !isPersonal(fault)),
  ];
  const told = onePerPlace(faults);
  const isMissing = (fault: Fault) => fault.severity === 'missing';
  return {
    parsed,
    faults: [...told.filter((fault) => !isMissing(fault)).toSorted(byPlace), ...told.filter(isMissing)],
  };
}

/** The weightiest fault at each place: what is found first here. Answers not given yet have no place of their own. */
function onePerPlace(faults: readonly Fault[]): readonly Fault[] {
  const taken = new Set<string>();
  return faults.filter(({ code, place }) => {
    if (code === 'missing-answer' || code === 'required-answer' || place?.line === undefined) return true;
    const key = `${place.line}:${place.column}`;
    if (taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

function byPlace(one: Fault, other: Fault): number {
  const lines = (one.place?.line ?? 0) - (other.place?.line ?? 0);
  return lines === 0 ? (one.place?.column ?? 0) - (other.place?.column ?? 0) : lines;
}
