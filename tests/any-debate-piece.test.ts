import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPiece } from './builders/any-piece.ts';
import { brokenPromises, writePiece } from './builders/piece-holds.ts';

it('a debate piece of any answers is finished, fits, asks for one thing, and refers to nothing untold', () => {
  fc.assert(
    fc.property(anyPiece, (answers) => {
      expect(brokenPromises(writePiece(answers))).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 60_000);
