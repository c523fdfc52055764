import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderName } from '../../src/application/folder-name.ts';

describe('the folder of a municipality', () => {
  it('is its name in small letters', () => {
    expect(folderName('Høje-Taastrup')).toBe('høje-taastrup');
    expect(folderName('Brønderslev')).toBe('brønderslev');
  });

  it('can lead nowhere else, whatever it is made from', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('../..', '/etc', 'C:\\', 'a\0b', 'con. ')),
        (name) => {
          expect(folderName(name)).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
        },
      ),
    );
  });
});
