import type { Answers, Status } from '../answers/answers.ts';
import { matterOf } from '../content/catalogue/matters.ts';
import type { IsoDate } from '../content/catalogue/registers.ts';
import type { Theme } from '../content/catalogue/theme.ts';
import { choice, paragraphs, priorityThemes } from './known-answers.ts';
import type { MeasureView } from './model/measure.ts';
import type { MunicipalityView } from './model/municipality.ts';
import type { ThemeView } from './model/theme.ts';
import { fillPlaceholders } from './placeholders.ts';

/** The themes without what tells of a rule that has ended on the date. */
export function printableThemes(themes: readonly Theme[], date: IsoDate): readonly Theme[] {
  const holdsOn = (entry: { readonly trykkes_fra?: IsoDate; readonly trykkes_til?: IsoDate }) =>
    (entry.trykkes_fra ?? date) <= date && date <= (entry.trykkes_til ?? date);
  return themes.map((theme) => ({
    ...theme,
    indsatser: theme.indsatser.filter(holdsOn),
  }));
}

/** The branch's own priorities first, in the order it chose them; then the order of the catalogue. */
export function byPriority(themes: readonly Theme[], answers: Answers): readonly Theme[] {
  const priorities = priorityThemes(answers);
  const place = (theme: Theme) =>
    priorities.includes(theme.id) ? priorities.indexOf(theme.id) : priorities.length;
  return [...themes].sort((a, b) => place(a) - place(b));
}

/** Each theme with what the branch says of it and the measures that were selected from it. */
export function viewThemes(
  themes: readonly Theme[],
  answers: Answers,
  measures: readonly MeasureView[],
  municipality: MunicipalityView,
): readonly ThemeView[] {
  const priorities = priorityThemes(answers);
  return themes.map((theme) => ({
    id: theme.id,
    title: theme.titel,
    short: theme.kort,
    why: fillPlaceholders(theme.hvorfor, municipality),
    goodPractice: fillPlaceholders(theme.god_praksis, municipality),
    status: choice<Exclude<Status, 'ved-ikke'>>(answers, `temaer.${theme.id}.status`),
    statusQuestion: theme.status.tekst,
    statusShort: theme.status.kort,
    leadingMeasure: theme.foerst ?? theme.indsatser[0]?.id ?? null,
    example: paragraphs(answers, `temaer.${theme.id}.eksempel`),
    priority: priorities.includes(theme.id),
    core: theme.kerne,
    measures: measures.filter((measure) => measure.themeId === theme.id),
    matter: matterOf(theme),
    keyFigures: theme.noegletal,
    headlines: theme.overskrifter.map((headline) => fillPlaceholders(headline, municipality)),
  }));
}
