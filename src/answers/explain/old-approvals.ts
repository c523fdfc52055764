import type { PlacedProblem, Written } from '../../content/yaml/written.ts';
import { example } from '../../content/yaml/yaml-faults/quoted-line.ts';

/**
 * The approvals of the papers stood directly under "godkendelse" before the branch was also asked about the approval.
 * Undefined when it is something else that stands there.
 */
export function oldApprovals({ path, value }: Written): PlacedProblem | undefined {
  if (path.join('.') !== 'godkendelse' || !Array.isArray(value)) return undefined;
  return {
    path,
    code: 'approvals-moved',
    message: 'Listen over godkendte papirer har fået sin egen linje, "papirer:".',
    wayOut: `Skriv papirer: under godkendelse:, og ryk listen to mellemrum ind:${example(
      'godkendelse:',
      '  papirer:',
      '    - papir: strategiforslag',
      '      navn: …',
      '      dato: …',
    )}`,
  };
}
