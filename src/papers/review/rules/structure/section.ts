import { countWords } from '../../../../danish/words.ts';
import { lix } from '../../../../language/lix.ts';
import { blocksUnder, readText } from '../../../read/paper-text.ts';
import { type Miss, rule } from '../../rule.ts';
import { count, flag, type Params, pattern } from '../../rule-params.ts';

const PARAMS = {
  required: ['afsnit'],
  properties: {
    afsnit: pattern('Overskriften på afsnittet.'),
    foer: pattern('Overskriften på det afsnit, det skal stå før.'),
    mindst_ord: count('Så mange ord skal det have; ellers ét.'),
    hoejst_ord: count('Så mange ord må det have.'),
    hoejst_tegn: count('Så mange tegn må det fylde.'),
    hoejst_lix: count('Det højeste lixtal.'),
    kan_mangle: flag('Afsnittet må godt mangle.'),
  },
} as const;
type SectionParams = Params<typeof PARAMS>;

/** A section is there, in its place, and neither too short, too long nor too hard to read. */
export const section = rule({
  name: 'afsnit',
  params: PARAMS,
  judge: (paper, params) => {
    const blocks = blocksUnder(paper, params.afsnit);
    if (blocks === null)
      return params.kan_mangle ? [] : [{ message: `Afsnittet »${readable(params.afsnit)}« mangler.` }];
    const heading = paper.blocks[paper.blocks.indexOf(blocks[0] as never) - 1];
    const at = heading ? { spot: heading } : {};
    const text = readText(blocks);
    const words = countWords(text);
    const misses: Miss[] = [];
    if (words < (params.mindst_ord ?? 1))
      misses.push({
        message: `Afsnittet har ${words} ord; ${params.mindst_ord ?? 1} er det mindste.`,
        ...at,
      });
    if (words > (params.hoejst_ord ?? Number.POSITIVE_INFINITY))
      misses.push({ message: `Afsnittet har ${words} ord; højst ${params.hoejst_ord} er plads til.`, ...at });
    const characters = [...text].length;
    if (characters > (params.hoejst_tegn ?? Number.POSITIVE_INFINITY))
      misses.push({
        message: `Afsnittet fylder ${characters} tegn; grænsen er ${params.hoejst_tegn}.`,
        ...at,
      });
    const measured = Math.round(lix(text));
    if (measured > (params.hoejst_lix ?? Number.POSITIVE_INFINITY))
      misses.push({
        message: `Afsnittets lixtal er ${measured}; højst ${params.hoejst_lix} er let at læse.`,
        ...at,
      });
    if (
      params.foer !== undefined &&
      !standsBefore(
        paper.blocks.map((b) => (b.kind === 'heading' ? b.excerpt : '')),
        params,
      )
    )
      misses.push({ message: 'Afsnittet står for sent i papiret.', ...at });
    return misses;
  },
});

function standsBefore(headings: readonly string[], { afsnit, foer = '' }: SectionParams): boolean {
  const other = headings.findIndex((heading) => heading !== '' && new RegExp(foer, 'iu').test(heading));
  return (
    other === -1 ||
    headings.findIndex((heading) => heading !== '' && new RegExp(afsnit, 'iu').test(heading)) < other
  );
}

/** "^Mål$|Målsætning" as it is said to people: the first wording. */
export function readable(pattern: string): string {
  return (pattern.split('|')[0] ?? '').replace(/[\^$\\()?:]/g, '');
}
