import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import { COST_WORDS, STRENGTH_WORDS } from '../../content/catalogue/measure-words.ts';
import type { Source } from '../../content/catalogue/registers.ts';
import type { Measure, Theme } from '../../content/catalogue/theme.ts';
import { fillOpenNames, GENERAL_NAMES } from '../../proposal/placeholders.ts';

/** Every theme with its measures, a line each. */
export function themesText(catalogue: Catalogue, measures: number): string {
  const themes = catalogue.themes.map((theme) =>
    [
      `${theme.titel} (${theme.id})`,
      ...theme.indsatser.map((measure) => `  ${measure.id}: ${measure.kort}`),
    ].join('\n'),
  );
  return `${themes.join('\n\n')}\n\n${catalogue.themes.length} temaer og ${measures} indsatser. Se en af dem med: brobygger katalog SCR-1\n`;
}

/** One theme in full. */
export function themeText(theme: Theme): string {
  return [
    theme.titel,
    '',
    `Hvorfor: ${theme.hvorfor}`,
    `God praksis: ${theme.god_praksis}`,
    '',
    'Indsatser:',
    ...theme.indsatser.map((measure) => `${measure.id}: ${measure.titel}`),
    '',
  ]
    .map(inGeneralWords)
    .join('\n');
}

/** One measure in full, a line a field, so that it can be heard. */
export function measureText(measure: Measure, sources: readonly Source[]): string {
  return [
    `${measure.id}: ${measure.titel}`,
    '',
    `Begrundelse: ${measure.begrundelse}`,
    `Første skridt: ${measure.foerste_skridt}`,
    `Ansvarlig: ${measure.ansvarlig}`,
    `Frist: ${measure.frist_maaneder} måneder`,
    `Måles ved: ${measure.indikator.hvad}. Mål: ${measure.indikator.maal}. Tallet kommer fra: ${measure.indikator.data}.`,
    `Økonomi: ${COST_WORDS[measure.pris]}. ${measure.oekonomi}`,
    `Viden: ${STRENGTH_WORDS[measure.evidens.styrke]}. ${measure.evidens.tekst}`,
    ...sources.map(
      ({ udgiver, titel, adresse }) => `Kilde: ${udgiver}: ${titel}${adresse ? `, ${adresse}` : ''}`,
    ),
    `Indvending: ${measure.indvending.replace(/\.$/, '')}.`,
    `Svar: ${measure.svar}`,
    `Spørg beskæftigelseschefen: ${measure.spoergsmaal}`,
    `Kravet i et debatindlæg: at ${measure.krav}.`,
    '',
  ]
    .map(inGeneralWords)
    .join('\n');
}

/** Outside a paper the local names are not known, and a field that ends in "mv." needs no second full stop. */
function inGeneralWords(line: string): string {
  return fillOpenNames(line, GENERAL_NAMES).replace(/\.\.(?!\.)/g, '.');
}
