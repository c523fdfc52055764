import type { Condition } from './condition.ts';
import type { Question } from './question.ts';
import type { Measure, Theme } from './theme.ts';

interface QuestionText {
  readonly tekst: string;
  readonly hvorfor: string;
}

/** What spoergsmaal.yaml asks half a year later; `{indsats}`, `{indikator}` and `{tal}` become what is asked about. */
export interface StatusTexts {
  readonly besluttet: QuestionText;
  readonly lovet: QuestionText;
  readonly rest: QuestionText;
  readonly nu: QuestionText;
  readonly naeste: QuestionText;
  readonly tal: QuestionText;
}

/**
 * What became of each measure (`status.KOM-1.besluttet`) and where each figure is now (`status.tal.svarfrist`). They are
 * questions like all others, so that the interview, the schema and the messages of `tjek` know them. Measures are asked
 * about when the branch says that the municipality has dealt with them; whoever writes by hand need not say so first.
 */
export function statusQuestions(
  texts: StatusTexts,
  themes: readonly Theme[],
  figures: readonly Question[],
): readonly Question[] {
  return [
    ...figures.flatMap((figure) => figureQuestion(texts, figure)),
    ...themes.flatMap((theme) => theme.indsatser.flatMap((measure) => measureQuestions(texts, measure))),
  ];
}

/** Only a figure of which one way is better says whether something has moved. */
function figureQuestion({ tal }: StatusTexts, figure: Question): readonly Question[] {
  if (figure.tal?.retning === undefined) return [];
  const { hvis: _, ...asBefore } = figure;
  return [
    {
      ...asBefore,
      ...filled(tal, { '{tal}': figure.tal.navn }),
      id: `status.${figure.id}`,
      afsnit: 'status',
      omfang: 'fuld',
      hvis: { 'status.behandlet': { const: 'ja' }, [figure.id]: { type: 'object' } },
    },
  ];
}

function measureQuestions(texts: StatusTexts, measure: Measure): readonly Question[] {
  const path = `status.${measure.id}`;
  const dealtWith: Condition = { 'status.indsatser': { type: 'array', contains: { const: measure.id } } };
  const about = { '{indsats}': measure.kort, '{indikator}': measure.indikator.hvad };
  const common = {
    afsnit: 'status',
    omfang: 'fuld',
    hvis: dealtWith,
    faelles_skema: 'status_for_indsats',
  } as const;
  const now: readonly Question[] =
    measure.indikator.tal === undefined
      ? [
          {
            ...common,
            ...filled(texts.nu, about),
            id: `${path}.nu`,
            type: 'tekst',
            ved_ikke: true,
            maks_tegn: 200,
          },
        ]
      : [];
  return [
    {
      ...common,
      ...filled(texts.besluttet, about),
      id: `${path}.besluttet`,
      type: 'valg',
      ved_ikke: true,
      valg: [
        { vaerdi: 'ja', tekst: 'Ja' },
        { vaerdi: 'delvist', tekst: 'Delvist' },
        { vaerdi: 'nej', tekst: 'Nej' },
      ],
    },
    {
      ...common,
      ...filled(texts.lovet, about),
      id: `${path}.lovet`,
      type: 'lang_tekst',
      maks_tegn: 400,
      hvis: { ...dealtWith, [`${path}.besluttet`]: { enum: ['ja', 'delvist'] } },
    },
    {
      ...common,
      ...filled(texts.rest, about),
      id: `${path}.rest`,
      type: 'tekst',
      maks_tegn: 200,
      hvis: { ...dealtWith, [`${path}.besluttet`]: { const: 'delvist' } },
    },
    ...now,
    {
      ...common,
      ...filled(texts.naeste, about),
      id: `${path}.naeste`,
      type: 'lang_tekst',
      maks_tegn: 400,
    },
  ];
}

function filled({ tekst, hvorfor }: QuestionText, names: Readonly<Record<string, string>>): QuestionText {
  const fill = (text: string) => text.replace(/\{[^{}]*\}/g, (name) => names[name] ?? name);
  return { tekst: fill(tekst), hvorfor: fill(hvorfor) };
}
