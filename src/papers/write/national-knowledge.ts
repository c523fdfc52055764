import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import { whyNotLaw } from '../../content/catalogue/printable.ts';
import type { IsoDate } from '../../content/catalogue/registers.ts';
import type { Evidence } from '../../content/catalogue/theme.ts';
import { fillOpenNames, GENERAL_NAMES } from '../../proposal/placeholders.ts';
import { printableThemes } from '../../proposal/themes.ts';

/** What is the same in every municipality on a day: the rules, and what is known of every measure of the catalogue. */
export interface NationalKnowledge {
  /** The rules that may be printed, by what they are about; only those that are asked for most. */
  readonly lawsBehind: readonly { readonly name: string; readonly ids: readonly string[] }[];
  readonly knowledge: readonly {
    readonly theme: string;
    readonly measures: readonly { readonly short: string; readonly evidence: Evidence }[];
  }[];
}

/** Ids of strategies/lov.yaml. A rule that ends, or was not confirmed, is left out on the day by the register itself. */
const LAWS: readonly (readonly [string, readonly string[]])[] = [
  ['støtte på arbejdspladsen', ['A1', 'A3', 'A6', 'F1']],
  ['fortrinsadgang og løntilskud', ['A2', 'A5']],
  ['fleksjob og skånejob', ['B8', 'B7', 'B12']],
  ['frister, breve og klager', ['E2', 'E5', 'E6']],
  ['må kommunen gøre noget særligt?', ['F1b', 'G2', 'G3', 'H2']],
  ['handicaprådet', ['D1', 'D2']],
];

export function nationalKnowledge(catalogue: Catalogue, day: IsoDate): NationalKnowledge {
  const holds = (id: string) => {
    const law = catalogue.laws.find((one) => one.id === id);
    return law !== undefined && whyNotLaw(law, day) === null;
  };
  return {
    lawsBehind: LAWS.map(([name, ids]) => ({ name, ids: ids.filter(holds) })).filter(
      ({ ids }) => ids.length > 0,
    ),
    knowledge: printableThemes(catalogue.themes, day)
      .filter(({ indsatser }) => indsatser.length > 0)
      .map((theme) => ({
        theme: theme.kort,
        measures: theme.indsatser.map(({ kort, evidens }) => ({
          short: fillOpenNames(kort, GENERAL_NAMES),
          evidence: { ...evidens, tekst: fillOpenNames(evidens.tekst, GENERAL_NAMES) },
        })),
      })),
  };
}
