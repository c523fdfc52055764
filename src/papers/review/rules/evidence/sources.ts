import { blocksUnder } from '../../../read/paper-text.ts';
import { rule } from '../../rule.ts';
import { flag } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';

const HAS_DATE = /(?:set|slået op|læst|hentet) (?:den )?\d{1,2}\. \p{L}+ \d{4}|\b(?:19|20)\d\d\b/iu;
const SEEN = /(?:set|slået op|læst|hentet) (?:den )?\d{1,2}\. \p{L}+ \d{4}/iu;

/**
 * There is a list of sources; each is dated, is cited in the text, and every number cited is in the list. A paper that
 * may do without cites nothing: what it says of figures and of law is held by the rules for those.
 */
export const sources = rule({
  name: 'kilder',
  params: {
    properties: {
      set: flag('Hver kilde siger, hvornår den er set.'),
      naar_henvist: flag('Listen skal kun være der, når teksten henviser til en kilde med et nummer.'),
    },
  },
  judge: (paper, { set, naar_henvist }) => {
    const list = blocksUnder(paper, '^Kilder$')?.filter((block) => block.kind === 'item');
    const cited = new Set([...paper.markdown.matchAll(/\[(\d+)\](?!\()/g)].map((match) => Number(match[1])));
    if (!list || list.length === 0)
      return naar_henvist === true && cited.size === 0 ? [] : [{ message: 'Der er ingen kildeliste.' }];
    const pattern = set === true ? SEEN : HAS_DATE;
    const undated = list.filter((item) => !pattern.test(item.excerpt));
    const lost = [...cited].filter((number) => number > list.length);
    return [
      ...undated.map((item) => ({
        message: 'Kilden mangler en dato.',
        wayOut: 'Skriv året, eller hvornår I slog den op.',
        spot: spotOf(item),
      })),
      ...list
        .filter((_item, index) => !cited.has(index + 1))
        .map((item) => ({
          message: 'Teksten henviser ikke til denne kilde.',
          wayOut: 'Sæt dens nummer i kantede parenteser efter sætningen, eller slet kilden.',
          spot: spotOf(item),
        })),
      ...lost.map((number) => ({
        message: `Teksten henviser til kilde ${number}, som ikke er på listen.`,
        wayOut: 'Skriv kilden på listen, eller ret nummeret.',
      })),
    ];
  },
});
