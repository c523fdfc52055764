import type { Question, Unit } from '../content/catalogue/question.ts';
import type {
  ChoicePrompt,
  ChoicesPrompt,
  LinePrompt,
  LinesPrompt,
  Prompt,
} from '../interview/ask/prompt.ts';
import type { Asked } from '../interview/sitting/conversation.ts';
import type { Form } from './form.ts';
import type { FieldFault } from './hear-form.ts';
import { fieldOf, shownAnswer } from './shown-answer.ts';
import type { OpenAnswers, Visit } from './visit.ts';
import { webText } from './web-words.ts';

/** Words for the number of a figure or a goal, where a field needs a name of its own. */
const AMOUNTS: Readonly<Record<Unit, string>> = {
  antal: 'Antal',
  pct: 'Andel i procent',
  dage: 'Antal dage',
  timer: 'Antal timer',
  kr: 'Beløb i kroner',
};
/** Said where the parts are asked for one at a time; here they stand together. */
const ONE_AT_A_TIME = /\s*Skriv først tallet; datoen kommer bagefter\./;
/** What a browser may fill in by itself. */
const AUTOCOMPLETE: Partial<Record<NonNullable<Question['format']>, string>> = {
  email: 'email',
  telefon: 'tel',
};

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint: string | null;
  readonly value: string;
  readonly fault: string | null;
  readonly describedBy: string | null;
  readonly inputMode: string;
  readonly autocomplete: string;
  readonly list: boolean;
}

/** What the fields of a page are made from. */
export interface FieldsOf {
  readonly now: Asked;
  readonly open: OpenAnswers;
  readonly visit: Visit;
  readonly faults: readonly FieldFault[];
  /** What was typed, when the page is shown again. */
  readonly form: Form | undefined;
}

const NONE = {
  fields: [],
  field: null,
  long: null,
  choices: [],
  multiple: false,
  most: null,
  choiceFault: null,
};

/** The fields of what is asked: one, a list of choices, or the parts of an answer side by side. */
export function fieldsView(of: FieldsOf) {
  const { parts, prompt } = of.now;
  if (parts) return { ...NONE, ...partsView(of, parts) };
  if (prompt.kind === 'choice' || prompt.kind === 'choices') return { ...NONE, ...choicesView(of, prompt) };
  return { ...NONE, ...writtenView(of, prompt) };
}

function partsView(of: FieldsOf, parts: NonNullable<Asked['parts']>) {
  const { now, open, form } = of;
  const fields = parts.map(({ name, prompt }, index) =>
    field({
      name: fieldOf(name),
      label: index === 0 ? AMOUNTS[unitOf(now.question, open)] : prompt.text,
      prompt,
      value: form ? form.one(fieldOf(name)) : shownAnswer(open, now, prompt).text,
      fault: faultAt(of, fieldOf(name)),
      question: undefined,
    }),
  );
  return { fields };
}

function choicesView(of: FieldsOf, prompt: ChoicePrompt | ChoicesPrompt) {
  const before = prompt.chosen ?? [];
  const kept = typeof before === 'string' ? [before] : before;
  const marked = of.form ? of.form.all(fieldOf()) : kept;
  return {
    choices: prompt.choices.map(({ vaerdi, tekst }, index) => ({
      // The first has the name that the list of faults leads to.
      id: index === 0 ? fieldOf() : `${fieldOf()}-${index + 1}`,
      value: vaerdi,
      text: tekst,
      checked: marked.includes(vaerdi),
    })),
    multiple: prompt.kind === 'choices',
    most: prompt.kind === 'choices' ? (prompt.most ?? null) : null,
    choiceFault: faultAt(of, fieldOf()),
  };
}

function writtenView(of: FieldsOf, prompt: LinePrompt | LinesPrompt) {
  const { now, open, form } = of;
  // A refresh shows what was being written.
  const written = open.writing?.to === now.id ? open.writing.text : shownAnswer(open, now, prompt).text;
  const value = form ? form.one(fieldOf()) : written;
  const fault = faultAt(of, fieldOf());
  const one = field({ name: fieldOf(), label: prompt.text, prompt, value, fault, question: now.question });
  if (prompt.kind === 'line') return { field: one };
  return {
    long: { ...one, longest: prompt.longest ?? null, newspaperWords: prompt.newspaperWords ?? null },
  };
}

function faultAt({ faults }: FieldsOf, field: string): string | null {
  const texts = faults.filter((one) => one.field === field).map(({ fault }) => webText(fault));
  return texts.length > 0 ? texts.join(' ') : null;
}

interface FieldGiven {
  readonly name: string;
  readonly label: string;
  readonly prompt: Prompt;
  readonly value: string;
  readonly fault: string | null;
  readonly question: Question | undefined;
}

function field({ name, label, prompt, value, fault, question }: FieldGiven): Field {
  // The example of a whole question stands below it with the rest of the help.
  const isExample = question?.eksempel !== undefined && prompt.hint === `Eksempel: ${question.eksempel}`;
  const hint = (isExample ? '' : (prompt.hint ?? '')).replace(ONE_AT_A_TIME, '');
  const optional = prompt.offer?.meaning === 'skip' ? 'Kan udelades. ' : '';
  const all = `${optional}${hint}`.trim();
  const ids = [...(all ? [`${name}-hjaelp`] : []), ...(fault ? [`${name}-fejl`] : [])];
  return {
    id: name,
    label,
    hint: all || null,
    value,
    fault,
    describedBy: ids.length > 0 ? ids.join(' ') : null,
    inputMode: question?.type === 'helt_tal' ? 'numeric' : 'text',
    autocomplete: (question?.format && AUTOCOMPLETE[question.format]) ?? 'off',
    list: question?.type === 'kommune',
  };
}

function unitOf(question: Question | undefined, { catalogue }: OpenAnswers): Unit {
  const figure = question?.tal ?? catalogue.questions.find(({ id }) => id === question?.maal_for)?.tal;
  return figure?.enhed ?? 'antal';
}
