import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPiece } from './builders/any-piece.ts';
import { brokenPromises, writePiece } from './builders/piece-holds.ts';

const RUNS = 2000;

it(`${RUNS} drawn answer files make pieces that hold, and share no sentence of ours across municipalities`, () => {
  const writtenIn = new Map<string, string>();
  fc.assert(
    fc.property(anyPiece, (answers) => {
      const piece = writePiece(answers);
      expect(brokenPromises(piece)).toEqual([]);
      const { municipality } = piece.proposal;
      for (const sentence of piece.ours) {
        expect(writtenIn.get(sentence) ?? municipality.name).toBe(municipality.name);
        writtenIn.set(sentence, municipality.name);
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(writtenIn.size).toBeGreaterThan(RUNS / 4);
}, 900_000);
