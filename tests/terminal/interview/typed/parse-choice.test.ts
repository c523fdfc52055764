import { describe, expect, it } from 'vitest';
import { parseChoice } from '../../../../src/terminal/interview/typed/parse-choice.ts';
import { parseChoices } from '../../../../src/terminal/interview/typed/parse-choices.ts';

const RAAD = [
  { vaerdi: 'byraad', tekst: 'Byrådet' },
  { vaerdi: 'kommunalbestyrelse', tekst: 'Kommunalbestyrelsen' },
  { vaerdi: 'andet', tekst: 'Noget andet, for eksempel en forening' },
];
const YES_NO = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
];

describe('one choice', () => {
  it.each([
    ['1', 'byraad'],
    ['2.', 'kommunalbestyrelse'],
    ['byrådet', 'byraad'],
    ['BYRAADET', 'byraad'],
    ['byraad', 'byraad'],
    ['komm', 'kommunalbestyrelse'],
  ])('may be typed as "%s"', (text, value) => {
    expect(parseChoice(text, RAAD)).toEqual({ ok: true, value });
  });

  it.each([
    ['j', 'ja'],
    ['J', 'ja'],
    ['yes', 'ja'],
    ['n', 'nej'],
    ['no', 'nej'],
  ])('yes and no may be short: "%s"', (text, value) => {
    expect(parseChoice(text, YES_NO)).toEqual({ ok: true, value });
  });

  it('suggests the nearest when the text is not on the list', () => {
    expect(parseChoice('byrodet', RAAD)).toMatchObject({
      faults: [{ code: 'choice-unknown', wayOut: 'Mente du "Byrådet"? Skriv et tal fra 1 til 3.' }],
    });
    expect(parseChoice('xyz', RAAD)).toMatchObject({ faults: [{ wayOut: 'Skriv et tal fra 1 til 3.' }] });
  });

  it.each(['0', '4', '99'])('has no number %s', (text) => {
    expect(parseChoice(text, RAAD)).toMatchObject({ faults: [{ code: 'choice-out-of-range' }] });
  });
});

describe('several choices', () => {
  it.each([
    ['1, 3', ['byraad', 'andet']],
    ['3,1', ['byraad', 'andet']],
    ['1 3', ['byraad', 'andet']],
    ['1 og 3', ['byraad', 'andet']],
    ['1., 3.', ['byraad', 'andet']],
    ['2, 2', ['kommunalbestyrelse']],
    ['byrådet, kommunalbestyrelsen', ['byraad', 'kommunalbestyrelse']],
    ['byrådet; 2', ['byraad', 'kommunalbestyrelse']],
    ['Noget andet, for eksempel en forening', ['andet']],
  ])('"%s" gives them in the order of the list', (text, value) => {
    expect(parseChoices(text, RAAD)).toEqual({ ok: true, value });
  });

  it('are no more than the question allows', () => {
    expect(parseChoices('1, 2, 3', RAAD, 2)).toMatchObject({
      faults: [{ code: 'choices-too-many', message: 'Du har valgt tre.', wayOut: 'Vælg højst to.' }],
    });
    expect(parseChoices('1, 2', RAAD, 2)).toMatchObject({ ok: true });
  });

  it('are at least one', () => {
    expect(parseChoices(',', RAAD)).toMatchObject({ faults: [{ code: 'choices-none' }] });
  });

  it('tells which one is not on the list', () => {
    expect(parseChoices('1, 7', RAAD)).toMatchObject({ faults: [{ code: 'choice-out-of-range' }] });
  });
});
