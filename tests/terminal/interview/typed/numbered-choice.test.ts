import { describe, expect, it } from 'vitest';
import { numberedChoice, numberedChoices } from '../../../../src/terminal/interview/typed/numbered-choice.ts';

const RAAD = [
  { vaerdi: 'byraad', tekst: 'Byrådet' },
  { vaerdi: 'kommunalbestyrelse', tekst: 'Kommunalbestyrelsen' },
  { vaerdi: 'andet', tekst: 'Noget andet, for eksempel en forening' },
];

describe('one choice', () => {
  it.each([
    ['1', 'byraad'],
    ['2.', 'kommunalbestyrelse'],
    ['byrådet', 'byraad'],
  ])('may be typed as "%s"', (text, value) => {
    expect(numberedChoice(text, RAAD)).toEqual({ ok: true, value });
  });

  it.each(['0', '4', '99'])('has no number %s', (text) => {
    expect(numberedChoice(text, RAAD)).toMatchObject({ faults: [{ code: 'choice-out-of-range' }] });
  });
});

describe('several choices', () => {
  it.each([
    ['1, 3', ['byraad', 'andet']],
    ['3,1', ['andet', 'byraad']],
    ['1 3', ['byraad', 'andet']],
    ['1 og 3', ['byraad', 'andet']],
    ['1., 3.', ['byraad', 'andet']],
    ['2, 2', ['kommunalbestyrelse']],
    ['byrådet, kommunalbestyrelsen', ['byraad', 'kommunalbestyrelse']],
    ['byrådet; 2', ['byraad', 'kommunalbestyrelse']],
    ['Noget andet, for eksempel en forening', ['andet']],
  ])('are typed as "%s"', (text, value) => {
    expect(numberedChoices(text, RAAD)).toEqual({ ok: true, value });
  });

  it('tells which one is not on the list', () => {
    expect(numberedChoices('1, 7', RAAD)).toMatchObject({ faults: [{ code: 'choice-out-of-range' }] });
  });
});
