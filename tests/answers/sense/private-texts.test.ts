import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/answers/parse-answers.ts';
import { privateAnswers } from '../../../src/answers/private-answers.ts';
import { senseFaults } from '../../../src/answers/sense/sense-faults.ts';
import { projectFiles, realCatalogue } from '../../builders/real-catalogue.ts';

const HEAD = 'version: 1\nomfang: fuld\nkommune:\n  navn: Lolland\nom_jer:\n  navn: Hanne Rasmussen\n';

function parsed(text: string) {
  const read = parseAnswers(text, 'svar.yaml');
  if (!read.ok) throw new Error('the test file must be sound YAML');
  return read.value;
}

function told(text: string, today = '2026-11-22') {
  return senseFaults(parsed(text), realCatalogue(), today);
}

const codes = (text: string) => told(text).map(({ code }) => code);

describe('a text that points at one person', () => {
  it.each([
    ['debat', 'anledning', 'Min søn Kasper på 27 fik et fleksjob hos Maribo Tømmerhandel.'],
    ['debat', 'eksempel', 'Vores formands datter er blind.'],
    ['debat', 'pointe', 'Kasper på 27 fik fleksjob hos Bilka.'],
    ['debat', 'modsvar', 'Min mand fik en hjerneblødning og mistede jobbet på slagteriet.'],
    ['kommune', 'gaar_godt', 'De hjalp Kirsten Holm med det samme.'],
  ])('is warned of in %s.%s: %s', (section, key, text) => {
    const given = HEAD.includes(`${section}:\n`)
      ? HEAD.replace(`${section}:\n`, `${section}:\n  ${key}: ${text}\n`)
      : `${HEAD}${section}:\n  ${key}: ${text}\n`;
    const [fault] = told(given).filter(({ code }) => code === 'points-at-person');
    expect(fault?.severity).toBe('warning');
    expect(fault?.message).not.toMatch(/Kasper|Maribo|Kirsten/);
  });

  it('is no matter for who signs, and where there is a written yes', () => {
    expect(codes(`${HEAD}debat:\n  anledning: Hanne Rasmussen talte på mødet.\n`)).toEqual([]);
    const story = `${HEAD}debat:\n  eksempel: Min søn Kasper på 27 fik fleksjob.\n`;
    expect(codes(story)).toEqual(['points-at-person']);
    expect(codes(`${story}godkendelse:\n  genkendelse: samtykke\n`)).toEqual([]);
  });

  it('is not seen where a name is asked for', () => {
    expect(codes(`${HEAD}moede:\n  sekretariat: Lise Bak Jensen\n`)).toEqual([]);
  });

  it('can be asked for before anything is printed', () => {
    const { answers } = parsed(`${HEAD}debat:\n  krav: Ring 86 12 34 56 til min datter.\n`);
    expect(privateAnswers(answers, realCatalogue())).toMatchObject([
      { id: 'debat.krav', contact: [{ kind: 'telephone' }], person: [{ kind: 'kinship' }] },
    ]);
  });

  it('is read in a time that fits, also in a long file', () => {
    const long = `${HEAD}debat:\n  anledning: "${'Kasper på 27 og Aa Bb hos Cc i Dd fik job. '.repeat(400)}"\n`;
    const begun = performance.now();
    told(long);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('doubt whether somebody can be recognised', () => {
  it('is told: the piece waits', () => {
    expect(
      codes(`${HEAD}debat:\n  eksempel: Et job strandede.\ngodkendelse:\n  genkendelse: usikker\n`),
    ).toEqual(['recognition-in-doubt']);
  });
});

describe('a text that is perhaps no answer', () => {
  it.each(['ingen', 'x', 'skip', 'help', 'næste', 'pas', '"-"'])('is warned of: %s', (text) => {
    const given = HEAD.replace('navn: Lolland\n', `navn: Lolland\n  udvalg: ${text}\n`);
    expect(told(given)).toMatchObject([{ code: 'vague-answer', severity: 'warning' }]);
  });

  it.each(['jeg ved det ikke', 'ved vi ikke', 'aner det ikke', 'ved ik', 'ukendt', 'Ved ikke'])(
    'is an error when it says that the answer is not known: %s',
    (text) => {
      const given = HEAD.replace('navn: Lolland\n', `navn: Lolland\n  udvalg: ${text}\n`);
      expect(told(given)).toMatchObject([{ code: 'unknown-misspelt', severity: 'error' }]);
    },
  );
});

describe('answers of another municipality', () => {
  it.each(['udvalg: Beskæftigelsesudvalget i Randers', 'strategi_titel: Randers Kommunes handicappolitik'])(
    'are warned of: %s',
    (line) => {
      const given = HEAD.replace('navn: Lolland\n', `navn: Lolland\n  ${line}\n`);
      expect(codes(given)).toContain('other-municipality');
    },
  );

  it('are warned of in the name of the branch, and not where a word only looks like one', () => {
    expect(codes(HEAD.replace('om_jer:\n', 'om_jer:\n  afdeling: DH Randers\n'))).toEqual([
      'other-municipality',
    ]);
    expect(codes(HEAD.replace('om_jer:\n', 'om_jer:\n  afdeling: DH Lolland\n'))).toEqual([]);
    const word = HEAD.replace('navn: Lolland\n', 'navn: Lolland\n  strategi_titel: Vejen til job 2025\n');
    expect(codes(word)).not.toContain('other-municipality');
  });
});

describe('figures', () => {
  const figure = (parts: string) =>
    `${HEAD}tal:\n  fleksjob: {enhed: antal, kilde: DST, opslaaet: 2026-11-15, ${parts}}\n`;

  it.each([
    ['vaerdi: 99999999, periode: 2. kvartal 2026', ['figure-unlikely']],
    ['vaerdi: 900, landet: 1200, periode: 2. kvartal 2026', ['figure-unlikely']],
    ['vaerdi: 900, landet: 98000, periode: 2. kvartal 2026', []],
    ['vaerdi: 900, periode: 31.11.2026', ['period-not-in-calendar']],
    ['vaerdi: 900, periode: 4. kvartal 2027', ['period-not-yet']],
    ['vaerdi: 900, periode: 1. kvartal 2025', ['figure-old']],
    ['vaerdi: 900, periode: 4. kvartal 2025', []],
  ])('that cannot be, or are old, are told: %s', (parts, expected) => {
    expect(codes(figure(parts))).toEqual(expected);
  });
});

describe('the examples', () => {
  it.each(['randers', 'hoeje-taastrup', 'bornholm'])('of %s raise none of these alarms', (name) => {
    const text = projectFiles(`examples/${name}`, 'svar.yaml')[0]?.text ?? '';
    const alarms = told(text).filter(({ code }) => code !== 'deadline-passed');
    expect(alarms.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([]);
  });
});
