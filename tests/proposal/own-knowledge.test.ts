import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers } from '../builders/answers.ts';
import { wholeText } from '../builders/paper-text.ts';
import { paperNamed, papersOf, proposalOf } from '../builders/papers.ts';

const branch = (given: FlatAnswers) => answersOf({ 'kommune.navn': 'Randers', ...given });
const text = (given: FlatAnswers, name: string, date = '2026-11-22') =>
  wholeText(paperNamed(papersOf(branch(given), date), name));

describe('one committee for both matters', () => {
  it.each([
    ['Social- og Arbejdsmarkedsudvalget', 'Social- og Arbejdsmarkedsudvalget'],
    ['Velfærdsudvalget', 'velfærdsudvalget '],
    ['Social og Jobudvalget', 'Social- og jobudvalget'],
  ])('is written to once, and gets no copy: %j and %j', (udvalg, socialudvalg) => {
    const given = { 'kommune.udvalg': udvalg, 'kommune.socialudvalg': socialudvalg };
    expect(text(given, 'strategiforslag')).not.toMatch(new RegExp(`Kopi til.*${socialudvalg.trim()}`));
    expect(text(given, 'moedeoplaeg')).not.toContain('bør sendes til begge');
    expect(proposalOf(branch(given)).event.committees).toBe(udvalg);
  });
});

describe('what the municipality does well', () => {
  it.each([
    ['Kommunen har ikke sit eget jobcenter. Konsulenterne ringer tilbage samme dag.', 'Konsulenterne ringer'],
    ['Der er desværre ingen.', null],
    ['Kommunen fik d. 3. maj 2026 en vejleder. Hun er god.', 'Kommunen fik d. 3. maj 2026 en vejleder.'],
  ])('is praised only with a sentence that praises: %j', (given, praise) => {
    const notes = text({ 'kommune.gaar_godt': given }, 'moedenoter');
    if (praise === null) expect(notes).not.toContain('Først noget godt');
    else expect(notes).toContain(`Først noget godt: ${praise}`);
  });
});

describe('a standard sentence', () => {
  it.each([
    ['kommune.gaar_godt', 'Kommunen har ikke sit eget jobcenter.'],
    ['debat.anledning', 'Vi har fælles jobcenter med nabokommunen.'],
    ['debat.eksempel', 'Der er intet jobcenter på øen.'],
  ])('is not printed against what the branch wrote in %s', (path, said) => {
    const given = { 'kommune.jobcenter': 'ja', [path]: said };
    expect(text(given, 'moedenoter')).not.toContain('Sig jobcenter');
    expect(text({ 'kommune.jobcenter': 'ja' }, 'moedenoter')).toContain('Sig jobcenter');
  });
});

describe('a policy', () => {
  const titled = (title: string) => ({ 'kommune.strategi': 'ja', 'kommune.strategi_titel': title });

  it.each([
    ['Handicappolitik 2022-2026', '2027-02-01', false],
    ['Handicappolitik 2022–2026', '2026-11-22', true],
    ['Handicappolitik 2018 til 2025', '2026-11-22', false],
    ['Handicappolitik 2022', '2027-02-01', true],
    ['Plads til alle', '2027-02-01', true],
  ])('whose years are over is not built on: %s on %s', (title, date, exists) => {
    expect(proposalOf(branch(titled(title)), date).strategy.exists).toBe(exists);
    if (!exists) expect(text(titled(title), 'strategiforslag', date)).toContain(`Årene for ${title} er gået`);
  });

  it('is not said to miss what is in place', () => {
    const given = {
      ...titled('Plads til alle'),
      'kommune.strategi_temaer': ['screening'],
      'temaer.kompensation.status': 'ja',
      'temaer.unge.status': 'nej',
    };
    const missing = text(given, 'strategiforslag').split('Der mangler noget om:')[1] ?? '';
    const list = missing.slice(0, missing.indexOf('Mål og opfølgning'));
    expect(list).not.toContain('Hurtige svar om støtte i job');
  });
});

describe('a debate piece without a figure', () => {
  it.each(['potentiale', 'ret', 'oekonomi', 'hverdag', 'ros', 'frihed'])(
    'works without, and asks for none in print: %s',
    (vinkel) => {
      expect(text({ 'debat.vinkel': vinkel }, 'debatindlaeg')).not.toContain('INDSÆT TAL');
    },
  );
});
