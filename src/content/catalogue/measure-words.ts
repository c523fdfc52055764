import type { CostClass, EvidenceStrength } from './theme.ts';

/** What a measure costs, in words. */
export const COST_WORDS: Readonly<Record<CostClass, string>> = {
  0: 'inden for rammen',
  1: 'lille udgift',
  2: 'budgetønske',
  3: 'investering',
};

/** How much is known of what a measure does, in words. */
export const STRENGTH_WORDS: Readonly<Record<EvidenceStrength, string>> = {
  forsoeg: 'stærk, fra et forsøg',
  evaluering: 'middel, fra evalueringer',
  kortlaegning: 'beskrevet, ikke målt, fra en kortlægning eller optælling',
  egne_tal: 'svag, parternes egne tal',
  ide: 'svag, en idé',
};
