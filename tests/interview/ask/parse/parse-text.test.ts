import { describe, expect, it } from 'vitest';
import { parseMunicipality } from '../../../../src/interview/ask/parse/parse-municipality.ts';
import { parseText } from '../../../../src/interview/ask/parse/parse-text.ts';
import { smallCatalogue } from '../../../builders/catalogue.ts';

const { municipalities } = smallCatalogue();

describe('free text', () => {
  it('is kept to the letter but for blank ends', () => {
    expect(parseText('  # "Ja" & <b>nej</b> {{x}}  ', 100)).toEqual({
      ok: true,
      value: '# "Ja" & <b>nej</b> {{x}}',
    });
    expect(parseText('en  \r\nto\n\n', 100)).toEqual({ ok: true, value: 'en\nto' });
  });

  it('loses what cannot be seen: control characters and marks that turn the direction', () => {
    expect(parseText('a\u001b[2Jb\u202Ec\u200Bd\u0007', 100)).toEqual({ ok: true, value: 'a[2Jbcd' });
  });

  it('is counted in characters, so that an emoji is one', () => {
    expect(parseText('😀😀', 2)).toMatchObject({ ok: true });
    expect(parseText('abc', 2)).toMatchObject({
      faults: [{ code: 'text-too-long', message: 'Teksten er på 3 tegn, og der er plads til 2.' }],
    });
  });

  it('is no name or title when it is only yes or no', () => {
    expect(parseText('Nej', 100)).toMatchObject({ faults: [{ code: 'text-yes-or-no' }] });
    expect(parseText('Nej tak til mere ventetid', 100)).toMatchObject({ ok: true });
  });

  it('must hold something', () => {
    expect(parseText(' \u200B\n', 10)).toMatchObject({ faults: [{ code: 'text-empty' }] });
  });

  it.each(['kirsten@', 'kirsten', '@eksempel.dk', 'a b@eksempel.dk', 'a@b@c.dk'])(
    'is no mail address: "%s"',
    (text) => {
      expect(parseText(text, 100, 'email')).toMatchObject({ faults: [{ code: 'email-unreadable' }] });
    },
  );

  it.each(['12345678', '12 34 56 78', '+45 12 34 56 78', '012 34 56 78'])(
    'is a telephone number kept as it is written: "%s"',
    (text) => {
      expect(parseText(text, 20, 'telefon')).toEqual({ ok: true, value: text });
    },
  );

  it.each(['1234567', 'ring bare', '12 34 56 xx'])('is no telephone number: "%s"', (text) => {
    expect(parseText(text, 20, 'telefon')).toMatchObject({ faults: [{ code: 'phone-unreadable' }] });
  });
});

describe('the code of a colour', () => {
  it.each(['#7a1f3d', '7a1f3d', ' #7a1f3d '])('may be typed "%s"', (text) => {
    expect(parseText(text, 10, 'farve')).toEqual({ ok: true, value: '#7a1f3d' });
  });

  it.each(['rød', '#7a1', '#7a1f3g'])('is not "%s"', (text) => {
    expect(parseText(text, 10, 'farve')).toMatchObject({ faults: [{ code: 'colour-unreadable' }] });
  });
});

describe('the name of a municipality', () => {
  it.each([
    ['Randers', 'Randers'],
    ['randers kommune', 'Randers'],
    ['RANDERS', 'Randers'],
    ['kbh.', 'København'],
    ['Københavns Kommune', 'København'],
    ['Århus', 'Aarhus'],
    ['høje tåstrup', 'Høje-Taastrup'],
    ['Bornholms Regionskommune', 'Bornholm'],
  ])('"%s" is %s', (text, navn) => {
    expect(parseMunicipality(text, municipalities)).toEqual({ ok: true, value: navn });
  });

  it('is suggested when it is nearly right', () => {
    expect(parseMunicipality('Rander', municipalities)).toMatchObject({
      faults: [{ code: 'municipality-unknown', wayOut: 'Mente du Randers? Så skriv det.' }],
    });
    expect(parseMunicipality('Lyngby', municipalities)).toMatchObject({
      faults: [{ wayOut: 'Mente du Lyngby-Taarbæk? Så skriv det.' }],
    });
  });

  it('is asked for when nothing is near', () => {
    expect(parseMunicipality('Atlantis', municipalities)).toMatchObject({
      faults: [{ wayOut: 'Skriv kommunens navn, for eksempel Randers.' }],
    });
  });
});
