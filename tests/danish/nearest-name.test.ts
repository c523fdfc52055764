import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/danish/nearest-name.ts';

const TOWNS = ['Randers', 'Aarhus', 'København', 'Høje-Taastrup', 'Lyngby-Taarbæk', 'Ærø', 'Fanø'];

describe('nearestName', () => {
  it.each([
    ['Raners', 'Randers'],
    ['Radners', 'Randers'],
    ['randers', 'Randers'],
    ['Århus', 'Aarhus'],
    ['Kobenhavn', 'København'],
    ['Koebenhavn', 'København'],
    ['høje tåstrup', 'Høje-Taastrup'],
    ['Lyngby', 'Lyngby-Taarbæk'],
    ['Aeroe', 'Ærø'],
  ])('%s is near %s', (input, expected) => {
    expect(nearestName(input, TOWNS)).toBe(expected);
  });

  it.each(['Malmø By', 'X', '', '   ', 'Ry', 'Gentofte'])('"%s" is near nothing', (input) => {
    expect(nearestName(input, TOWNS)).toBeUndefined();
  });

  it('does not guess between two that begin the same', () => {
    expect(nearestName('Faaborg', ['Faaborg-Midtfyn', 'Faaborgegnens Folkeblad'])).toBeUndefined();
  });
});
