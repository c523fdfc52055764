import { join } from 'node:path';
import { newAnswersText, setAnswer } from '../answers/answers-file.ts';
import { ANSWERS_NAME } from '../answers/answers-name.ts';
import { type AnswerRules, checkAnswers } from '../answers/check-answers.ts';
import { findMunicipality } from '../answers/find-municipality.ts';
import type { IsoDate, Municipality } from '../content/catalogue/registers.ts';
import { nearestName } from '../danish/nearest-name.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import { answerRules } from './answer-rules.ts';
import { folderName } from './folder-name.ts';
import { isRefused, type Outcome, type Refused, refused } from './outcome.ts';
import type { OwnCatalogue, Ports } from './ports.ts';

export interface CampaignRequest {
  /** Names of municipalities; undefined: all. */
  readonly municipalities: readonly string[] | undefined;
  /** Absolute; each municipality gets a folder in it. */
  readonly out: string;
  readonly sender: Sender;
  readonly date: IsoDate;
  readonly ownCatalogue: OwnCatalogue;
}

/** Who signs, and the theme that all begin with; each may be left out. */
interface Sender {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly email?: string | undefined;
  readonly theme?: string | undefined;
}

export interface CampaignBegun {
  readonly outcome: Outcome;
  /** The new answer files, absolute. */
  readonly made: readonly string[];
  /** Those that were there already, and stay as they are. */
  readonly kept: readonly string[];
  /** Why the others could not be written. */
  readonly faults: readonly Fault[];
}

/** A starting answer file for each municipality, ready for `lav` and for `start`; a file that is there stays as it is. */
export async function beginCampaign(
  request: CampaignRequest,
  at: Pick<Ports, 'answers' | 'library' | 'shelf'>,
): Promise<CampaignBegun | Refused> {
  const rules = await answerRules(request, at);
  if (isRefused(rules)) return rules;
  const chosen = chooseMunicipalities(request.municipalities, rules.catalogue.municipalities);
  if (!chosen.ok) return refused(...chosen.faults);
  const wrong = wrongSender(request.sender, rules);
  if (wrong.length > 0) return refused(...wrong);
  const made: string[] = [];
  const kept: string[] = [];
  const faults: Fault[] = [];
  for (const municipality of chosen.value) {
    const folder = join(request.out, folderName(municipality.navn));
    const path = join(folder, ANSWERS_NAME);
    const link = await at.shelf.linksOut(folder, request.out);
    if (link) faults.push(link);
    else if (await at.answers.exists(path)) kept.push(path);
    else {
      const written = await at.answers.write(path, startingAnswers(municipality, request.sender));
      if (written.ok) made.push(path);
      else faults.push(...written.faults);
    }
  }
  return { outcome: faults.length > 0 ? 'not-made' : 'done', made, kept, faults };
}

/** What the register and the sender already know; the rest is for the branch to answer. */
function startingAnswers({ navn }: Municipality, { name, title, email, theme }: Sender): string {
  const answers: readonly (readonly [string, unknown])[] = [
    ['kommune.navn', navn],
    ['om_jer.afdeling', `DH ${navn}`],
    ['om_jer.navn', name ?? 'Bestyrelsen'],
    ['om_jer.titel', title ?? (name === undefined ? null : 'formand')],
    ...(email === undefined ? [] : [['om_jer.email', email] as const]),
    ...(theme === undefined ? [] : [['prioritet.tema', theme] as const]),
  ];
  return answers.reduce(
    (text, [path, value]) => setAnswer(text, path, value),
    newAnswersText({ depth: 'hurtig' }),
  );
}

function chooseMunicipalities(
  names: readonly string[] | undefined,
  register: readonly Municipality[],
): Result<readonly Municipality[]> {
  if (names === undefined) return success(register);
  const found = names.map((name) => ({ name, municipality: findMunicipality(register, name) }));
  const unknown = found.filter(({ municipality }) => municipality === undefined);
  if (unknown.length > 0) return failure(...unknown.map(({ name }) => unknownMunicipality(name, register)));
  return success([...new Set(found.flatMap(({ municipality }) => municipality ?? []))]);
}

/** What is wrong with the sender, told before the first of many files is written. */
function wrongSender(sender: Sender, rules: AnswerRules): readonly Fault[] {
  const [first] = rules.catalogue.municipalities;
  if (!first) return [];
  const { faults } = checkAnswers(startingAnswers(first, sender), 'svar.yaml', rules);
  return faults.filter(({ severity }) => severity === 'error');
}

function unknownMunicipality(name: string, register: readonly Municipality[]): Fault {
  const near = nearestName(
    name,
    register.map((one) => one.navn),
  );
  return {
    code: 'unknown-municipality',
    severity: 'error',
    message: `Der er ingen kommune, der hedder "${name}".`,
    wayOut: near ? `Mente du ${near}?` : 'Skriv navnene med komma imellem, eller skriv alle.',
  };
}
