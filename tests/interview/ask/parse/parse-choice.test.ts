import { expect, it } from 'vitest';
import { parseChoice } from '../../../../src/interview/ask/parse/parse-choice.ts';

const RAAD = [
  { vaerdi: 'byraad', tekst: 'Byrådet' },
  { vaerdi: 'kommunalbestyrelse', tekst: 'Kommunalbestyrelsen' },
  { vaerdi: 'andet', tekst: 'Noget andet, for eksempel en forening' },
];
const YES_NO = [
  { vaerdi: 'ja', tekst: 'Ja' },
  { vaerdi: 'nej', tekst: 'Nej' },
];

it.each([
  ['byrådet', 'byraad'],
  ['BYRAADET', 'byraad'],
  ['byraad', 'byraad'],
  ['komm', 'kommunalbestyrelse'],
  ['andet', 'andet'],
])('a choice may be named as "%s"', (text, value) => {
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

it('the beginning of two names is the name of none', () => {
  const months = ['Juni', 'Juli'].map((tekst) => ({ vaerdi: tekst.toLowerCase(), tekst }));
  expect(parseChoice('ju', months)).toMatchObject({ faults: [{ code: 'choice-unknown' }] });
  expect(parseChoice('jun', months)).toEqual({ ok: true, value: 'juni' });
});

it('a name in full is that one, also where it begins another', () => {
  const ways = ['Ja', 'Ja, delvist'].map((tekst, index) => ({ vaerdi: `v${index}`, tekst }));
  expect(parseChoice('ja', ways)).toEqual({ ok: true, value: 'v0' });
});

it('suggests the nearest when the text is not on the list', () => {
  expect(parseChoice('byrodet', RAAD)).toMatchObject({
    faults: [{ code: 'choice-unknown', wayOut: 'Mente du "Byrådet"? Vælg et af svarene på listen.' }],
  });
  expect(parseChoice('xyz', RAAD)).toMatchObject({ faults: [{ wayOut: 'Vælg et af svarene på listen.' }] });
});
