import type { Choice, Question } from './question.ts';
import { type StatusTexts, statusQuestions } from './status-questions.ts';
import type { Theme } from './theme.ts';

/** What spoergsmaal.yaml holds beside its sections. */
export interface BaseQuestions {
  readonly spoergsmaal: readonly Question[];
  /** The question put once a theme about its measures; `{tema}` becomes its short name. */
  readonly indsatser_i_tema: { readonly tekst: string; readonly hvorfor: string };
  /** Put half a year later, about each measure and each figure. */
  readonly status: StatusTexts;
}

/**
 * Every question in the order it is asked: the fixed ones, with those of the themes where they belong. The status of
 * a core theme is asked on the quick path too, so the quick path cannot grow by adding a theme that is not core.
 */
export function deriveQuestions(
  base: BaseQuestions,
  themes: readonly Theme[],
  sectionIds: readonly string[],
): readonly Question[] {
  const fixed = base.spoergsmaal.map((question) => withCatalogueChoices(question, themes));
  const fromThemes = themes.flatMap((theme) => themeQuestions(theme, base));
  const all = [...fromThemes, ...fixed];
  const fixedFirst = [...fixed, ...fromThemes];
  const figures = fixedFirst.filter((question) => question.afsnit === 'tal');
  const rest = [...fixedFirst, ...statusQuestions(base.status, themes, figures)];
  return sectionIds.flatMap((section) =>
    (section === 'temaer' ? all : rest).filter((question) => question.afsnit === section),
  );
}

function themeQuestions(theme: Theme, base: BaseQuestions): readonly Question[] {
  const path = `temaer.${theme.id}`;
  const statusAndExample: Question[] = [
    {
      ...theme.status,
      id: `${path}.status`,
      afsnit: 'temaer',
      type: 'valg',
      omfang: theme.kerne ? 'hurtig' : 'fuld',
      ved_ikke: true,
      valg: [
        { vaerdi: 'ja', tekst: 'Ja' },
        { vaerdi: 'delvist', tekst: 'Delvist' },
        { vaerdi: 'nej', tekst: 'Nej' },
      ],
    },
    {
      ...theme.eksempel,
      id: `${path}.eksempel`,
      afsnit: 'temaer',
      type: 'lang_tekst',
      omfang: 'fuld',
      maks_tegn: 600,
    },
  ];
  const own = theme.spoergsmaal.map(
    (question): Question => ({ ...question, afsnit: sectionOf(question.id) }),
  );
  const measures: Question = {
    id: `${path}.indsatser`,
    afsnit: 'temaer',
    type: 'flervalg',
    omfang: 'fuld',
    tekst: base.indsatser_i_tema.tekst.replace('{tema}', theme.kort),
    hvorfor: base.indsatser_i_tema.hvorfor,
    valg: measureChoices(theme),
  };
  return [...statusAndExample, ...own, measures];
}

/** Figures and goals of a theme are asked together with all other figures and goals. */
function sectionOf(questionId: string): string {
  const first = questionId.slice(0, questionId.indexOf('.'));
  return first === 'tal' || first === 'maal' ? first : 'temaer';
}

function withCatalogueChoices(question: Question, themes: readonly Theme[]): Question {
  switch (question.valg_fra) {
    case 'temaer':
      return { ...question, valg: themes.map((theme) => ({ vaerdi: theme.id, tekst: theme.titel })) };
    case 'indsatser':
      return { ...question, valg: themes.flatMap(measureChoices) };
    default:
      return question;
  }
}

function measureChoices(theme: Theme): readonly Choice[] {
  return theme.indsatser.map((measure) => ({ vaerdi: measure.id, tekst: measure.titel }));
}
