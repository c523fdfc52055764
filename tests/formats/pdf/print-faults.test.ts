import { describe, expect, it } from 'vitest';
import { printFaults } from '../../../src/formats/pdf/print-faults.ts';

const html = (body: string) => `<html><body>${body}</body></html>`;
const codes = (letters: string, body: string, scale = 1) =>
  printFaults({ letters, scale }, html(body)).map(({ code }) => code);

describe('a print is held against its page', () => {
  it('and all is well when each word is there in its size', () => {
    expect(codes('1.Fristener56dage.', '<ol><li>Fristen er <b>56</b> d<i>age</i>.</li></ol>')).toEqual([]);
  });

  it('also where it is painted in another order, or a header twice', () => {
    expect(codes('BAtaltal', '<p>A</p><p>B tal</p>')).toEqual([]);
  });

  it('but not where a word is there once and written twice', () => {
    expect(printFaults({ letters: 'tal56A', scale: 1 }, html('<p>tal 56 tal A</p>'))).toMatchObject([
      {
        code: 'words-not-printed',
        message: 'Ordet »tal« er ikke kommet med på papiret. Det står efter »tal 56«.',
      },
    ]);
  });

  it('and of other scripts and soft hyphens it says nothing', () => {
    expect(codes('arbejdsmarked', '<p>ﷺ مرحبا arbejds\u00admarked</p>')).toEqual([]);
  });

  it('and told when all of it is smaller than the style says', () => {
    expect(codes('A', '<p>A</p>', 0.86)).toEqual(['print-too-small']);
  });
});
