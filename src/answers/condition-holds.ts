import { type ConditionCheck, createConditionCheck } from '../catalogue/condition.ts';

/** One check for the whole program: each condition of the catalogue is compiled once, however many files are checked. */
export const conditionHolds: ConditionCheck = createConditionCheck();
