import type { FillRequest } from '../../application/figures/fill-figures.ts';
import type { Context } from '../context.ts';
import { givenFile } from '../given-file.ts';

/** How figures are fetched, as it was typed. */
export interface FetchOptions {
  readonly ja?: boolean;
  readonly json?: boolean;
  readonly fra?: string;
  readonly optag?: string;
}

/** The same as the use case is told it. Where a program reads what comes out, nobody is asked. */
export function fetchWish(
  { ja, json, fra, optag }: FetchOptions,
  context: Context,
): Pick<FillRequest, 'yes' | 'from' | 'keep'> {
  return {
    yes: ja ? 'given' : json ? 'unheard' : 'asked',
    from: fra === undefined ? undefined : givenFile(fra, context),
    keep: optag === undefined ? undefined : givenFile(optag, context).path,
  };
}
