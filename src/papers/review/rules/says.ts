import { blocksUnder, readText } from '../../read/paper-text.ts';
import type { Rule } from '../rule.ts';
import { readable } from './section.ts';

interface SaysParams {
  /** Only in this section. */
  readonly afsnit?: string;
  /** Each thing that must be said: its name, and a pattern that shows it is. */
  readonly alle: readonly { readonly hvad: string; readonly moenster: string }[];
}

/** The text says everything it has to say, whatever the words. */
export const says: Rule<SaysParams> = (paper, params) => {
  const blocks = params.afsnit === undefined ? paper.blocks : blocksUnder(paper, params.afsnit);
  if (blocks === null) return [{ message: `Afsnittet »${readable(params.afsnit ?? '')}« mangler.` }];
  const text = readText(blocks);
  return params.alle
    .filter(({ moenster }) => !new RegExp(moenster, 'iu').test(text))
    .map(({ hvad }) => ({
      message: `Teksten siger ikke${/^(?:hv|at |om )/.test(hvad) ? ',' : ''} ${hvad}.`,
    }));
};
