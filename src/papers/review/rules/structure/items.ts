import { blocksUnder, type PaperBlock } from '../../../read/paper-text.ts';
import { type Miss, rule } from '../../rule.ts';
import { count, flag, type Params, pattern, text } from '../../rule-params.ts';
import { spotOf } from '../../spot.ts';
import { readable } from './section.ts';

const PARAMS = {
  required: ['afsnit'],
  properties: {
    afsnit: pattern('Overskriften på afsnittet med listen.'),
    nummereret: flag('Kun punkter med nummer tæller.'),
    mindst: count('Så mange punkter skal der være; ellers ét.'),
    hoejst: count('Så mange punkter må der være.'),
    taelles: pattern('Kun det, der ligner dette, tæller; så må det også være almindelige afsnit.'),
    moenster: pattern('Sådan skal hvert punkt se ud.'),
    ellers: text('Det, der bliver sagt om et punkt, der ikke gør.'),
  },
} as const;
type ItemsParams = Params<typeof PARAMS>;

/** A list has as many items as it should, and each looks as it should. */
export const items = rule({
  name: 'punkter',
  params: PARAMS,
  judge: (paper, params) => {
    const blocks = blocksUnder(paper, params.afsnit);
    if (blocks === null) return [{ message: `Afsnittet »${readable(params.afsnit)}« mangler.` }];
    const counted = blocks.filter((block) => counts(block, params));
    const misses: Miss[] = [];
    const [least, most] = [params.mindst ?? 1, params.hoejst ?? Number.POSITIVE_INFINITY];
    const heading = paper.blocks[paper.blocks.indexOf(blocks[0] as PaperBlock) - 1];
    const at = heading ? { spot: spotOf(heading) } : {};
    const kind = kindOf(counted.length, params);
    if (counted.length < least)
      misses.push({
        message: `Der er ${counted.length} ${kind} i afsnittet; mindst ${least} skal der til.`,
        ...at,
      });
    if (counted.length > most)
      misses.push({
        message: `Der er ${counted.length} ${kind} i afsnittet; højst ${most} er til at overskue.`,
        ...at,
      });
    const shape = params.moenster === undefined ? null : new RegExp(params.moenster, 'iu');
    for (const block of shape ? counted : []) {
      if (!shape?.test(block.excerpt))
        misses.push({
          message: params.ellers ?? 'Punktet er ikke skrevet, som det skal.',
          spot: spotOf(block),
        });
    }
    return misses;
  },
});

function kindOf(count: number, { nummereret }: ItemsParams): string {
  if (count === 1) return nummereret ? 'nummereret punkt' : 'punkt';
  return nummereret ? 'nummererede punkter' : 'punkter';
}

function counts(block: PaperBlock, { nummereret, taelles }: ItemsParams): boolean {
  if (taelles !== undefined) return block.kind !== 'heading' && new RegExp(taelles, 'u').test(block.excerpt);
  return block.kind === 'item' && (nummereret !== true || block.numbered);
}
