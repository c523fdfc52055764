import { ANY_PAPER } from './any-paper.ts';
import { BESIDE_THE_PIECE, PRESS_NOTE } from './beside-the-piece.ts';
import { DEBATE_PIECE } from './debate-piece.ts';
import { MEETING_ITEM } from './meeting-item.ts';
import { MEETING_NOTES } from './meeting-notes.ts';
import { ONE_SHEET } from './one-sheet.ts';
import type { PaperSamples, PlacedSample } from './sample.ts';
import { SHORT_VERSION } from './short-version.ts';
import { STRATEGY_DECISION, STRATEGY_GROUNDS } from './strategy.ts';

const ALL: readonly PaperSamples[] = [
  STRATEGY_DECISION,
  STRATEGY_GROUNDS,
  MEETING_ITEM,
  MEETING_NOTES,
  DEBATE_PIECE,
  BESIDE_THE_PIECE,
  PRESS_NOTE,
  SHORT_VERSION,
  ONE_SHEET,
  ANY_PAPER,
];
/** Every sample with its paper. They lie here, and not beside the rules: most need answers, which only tests make up. */
export const SAMPLES: readonly PlacedSample[] = ALL.flatMap(({ paper, samples }) =>
  samples.map((sample) => ({ paper, ...sample })),
);
