import { blocksUnder, type PaperBlock } from '../../read/paper-text.ts';
import { type Miss, type Rule, spotOf } from '../rule.ts';
import { readable } from './section.ts';

interface ItemsParams {
  readonly afsnit: string;
  readonly nummereret?: boolean;
  readonly mindst?: number;
  readonly hoejst?: number;
  /** Only blocks that match are counted; paragraphs too. */
  readonly taelles?: string;
  /** Every item must match this, */
  readonly moenster?: string;
  /** and this is what is said when one does not. */
  readonly ellers?: string;
}

/** A list has as many items as it should, and each looks as it should. */
export const items: Rule<ItemsParams> = (paper, params) => {
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
};

function kindOf(count: number, { nummereret }: ItemsParams): string {
  if (count === 1) return nummereret ? 'nummereret punkt' : 'punkt';
  return nummereret ? 'nummererede punkter' : 'punkter';
}

function counts(block: PaperBlock, { nummereret, taelles }: ItemsParams): boolean {
  if (taelles !== undefined) return block.kind !== 'heading' && new RegExp(taelles, 'u').test(block.excerpt);
  return block.kind === 'item' && (nummereret !== true || block.numbered);
}
