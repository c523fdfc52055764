import type { Catalogue } from '../../content/catalogue/catalogue.ts';
import type { Proposal } from '../../proposal/model/proposal.ts';
import type { Citations } from './citations.ts';

/** What every helper of a template may know. */
export interface HelperContext {
  readonly catalogue: Catalogue;
  readonly proposal: Proposal;
  readonly citations: Citations;
  /** Text that is already Markdown and must not be escaped. */
  readonly markdown: (text: string) => unknown;
}
