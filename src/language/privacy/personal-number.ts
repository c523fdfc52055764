import { findPersonalNumbers } from '../../danish/personal-number.ts';
import type { PrivacyDetector } from './finding.ts';

/** Ten digits that may be a CPR number, by plausible date and never by modulus 11 (danish/personal-number.ts). */
export const personalNumber: PrivacyDetector = (text) =>
  findPersonalNumbers(text).map(({ start, length }) => ({
    kind: 'personal-number',
    start,
    length,
    what: 'noget, der ligner et CPR-nummer',
    generalise: 'Slet tallet. Et CPR-nummer må ikke stå i svarene eller i papirerne.',
  }));
