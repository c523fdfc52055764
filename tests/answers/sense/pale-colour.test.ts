import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../src/answers/check-answers.ts';
import { compileAnswerValidator } from '../../../src/content/catalogue/answer-schema.ts';
import { realCatalogue } from '../../builders/real-catalogue.ts';

const catalogue = realCatalogue();
const rules = { catalogue, validate: compileAnswerValidator(catalogue), today: '2026-11-22' };

/** What is said of a colour as it is written in the file. */
function said(colour: string) {
  const text = `version: 1\nomfang: hurtig\nkommune:\n  navn: Randers\nom_jer:\n  afdeling: DH\n  navn: Kim\n  farve: ${colour}\n`;
  return checkAnswers(text, 'svar.yaml', rules).faults.filter(({ severity }) => severity !== 'missing');
}

describe('the colour of the branch', () => {
  it.each(['"#7a1f3d"', '"#0B4A5E"', '""', ''])('may be %s', (colour) => {
    expect(said(colour).filter(({ code }) => code === 'pale-colour')).toEqual([]);
  });

  it('is told to be too pale, with its contrast and the shade that the papers use', () => {
    expect(said('"#ffcc00"')).toMatchObject([
      {
        code: 'pale-colour',
        severity: 'warning',
        message: expect.stringContaining('Kontrasten er 1,5:1'),
        wayOut: expect.stringContaining('farve: "#6c5600"'),
        place: { line: 8, column: 10 },
      },
    ]);
  });

  it('is never told to have the contrast that it lacks', () => {
    expect(said('"#5a5a5a"')[0]?.message).toContain('er 6,8:1');
    expect(said('"#595959"')).toEqual([]);
  });

  it.each(['rød', '"#7a1"', '"7a1f3d"', '"#7a1f3d}"'])('is not %s, and that is explained', (colour) => {
    expect(said(colour)).toMatchObject([{ code: 'not-a-colour', severity: 'error' }]);
  });

  it('needs quotation marks, or it is lost as a remark', () => {
    expect(said('#7a1f3d')).toMatchObject([{ code: 'text-cut-by-hash', severity: 'warning' }]);
  });
});
