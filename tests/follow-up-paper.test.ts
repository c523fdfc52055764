import { describe, expect, it } from 'vitest';
import { lix } from '../src/language/lix.ts';
import { answersOf, type FlatAnswers, figureAnswer } from './builders/answers.ts';
import { runningText, section } from './builders/paper-text.ts';
import { CATALOGUE, paperNamed, papersAskedFor, papersOf } from './builders/papers.ts';

const branch = (given: FlatAnswers) =>
  answersOf({ 'kommune.navn': 'Randers', 'om_jer.navn': 'Kim Holm', ...given });
const paper = (given: FlatAnswers, date = '2027-11-01') =>
  paperNamed(papersAskedFor('opfoelgning', branch(given), date), 'opfoelgning');

const DECIDED: FlatAnswers = {
  'prioritet.tema': 'kompensation',
  'temaer.kompensation.indsatser': ['KOM-1'],
  'temaer.screening.indsatser': ['SCR-1'],
  'tal.svarfrist': figureAnswer(56, { enhed: 'dage', periode: 'november 2026', opslaaet: '2026-11-12' }),
  'maal.svarfrist': { vaerdi: 28, dato: '2028-09-01' },
  'status.behandlet': 'ja',
  'status.dato': '2027-04-08',
  'status.KOM-1.besluttet': 'ja',
  'status.KOM-1.lovet': 'Svar inden for fire uger fra 1. september 2027.',
  'status.KOM-1.naeste': 'Udvalget får tallet i januar.',
  'status.SCR-1.besluttet': 'nej',
};
const now = (days: number) => ({
  'status.tal.svarfrist': figureAnswer(days, {
    enhed: 'dage',
    periode: 'oktober 2027',
    kilde: 'kommunens hjemmeside',
    opslaaet: '2027-10-25',
  }),
});
const goalRow = (markdown: string) => /^\| Svarfrist .*$/m.exec(markdown)?.[0] ?? '';

describe('the follow-up', () => {
  it('is made only when there is something to tell', () => {
    const unasked = papersOf(branch({})).map((one) => one.name);
    expect(unasked).not.toContain('opfoelgning');
    expect(papersOf(branch({ 'status.behandlet': 'ja' })).map((one) => one.name)).toContain('opfoelgning');
    expect(paper({})).toBe('');
    expect(paper({ 'status.behandlet': 'nej' })).toBe('');
    expect(papersAskedFor('opfoelgning', branch({}))).toEqual([]);
    expect(paper({ 'status.behandlet': 'ja' })).toContain('# Status på handicap og job');
    expect(paper({ 'status.FLE-1.besluttet': 'delvist' })).toContain('# Status på handicap og job');
    expect(paper(now(40))).toContain('# Status på handicap og job');
  });

  it('tells goal by goal what it was, what it is and how it goes, with the source of both', () => {
    expect(goalRow(paper({ ...DECIDED, ...now(35) }))).toMatch(
      /56 dage i alle sager \(november 2026\) \| 35 dage \(oktober 2027\) \[1\] \| 28 dage \| september 2028 \| Grøn: den rigtige vej/,
    );
    expect(goalRow(paper({ ...DECIDED, ...now(54) }))).toContain('Gul: for langsomt');
    expect(goalRow(paper({ ...DECIDED, ...now(28) }))).toContain('Grøn: nået');
    expect(goalRow(paper(DECIDED))).toMatch(/ikke målt endnu .* Hvid: ikke målt/);
  });

  it.each([
    [56, 'Tallet er det samme som ved begyndelsen: 56 dage (oktober 2027)'],
    [60, 'Tallet går den forkerte vej, fra 56 dage i alle sager (november 2026) til 60 dage (oktober 2027)'],
  ])('says plainly what has not moved: %i days', (days, said) => {
    const markdown = paper({ ...DECIDED, ...now(days) });
    expect(section(markdown, /Det har ikke flyttet sig/)).toContain(said);
    expect(section(markdown, /Indstilling/)).toContain('1. drøfter det, der ikke har flyttet sig');
  });

  it('names what was refused, and does not ask for its figure', () => {
    const markdown = paper(DECIDED);
    expect(section(markdown, /Det har ikke flyttet sig/)).toContain('Kommunen sagde nej');
    const refused = CATALOGUE.themes.flatMap((theme) => theme.indsatser).find((one) => one.id === 'SCR-1');
    expect(section(markdown, /svar på/)).not.toContain(refused?.spoergsmaal);
  });

  it('tells measure by measure what was promised and what comes next, and asks where nobody has said', () => {
    const markdown = paper(DECIDED);
    expect(markdown).toContain('- **Lovet:** Svar inden for fire uger fra 1. september 2027.');
    expect(markdown).toContain('- **Næste skridt:** Udvalget får tallet i januar.');
    const { 'status.KOM-1.lovet': _, ...silent } = DECIDED;
    expect(paper(silent)).toContain('[INDSÆT: hvad er der lovet');
  });

  it('tells of a measure that is not in the proposal, and of a figure without a goal', () => {
    expect(paper({ 'status.UNG-1.besluttet': 'ja', 'status.behandlet': 'ja' })).toMatch(/^### \p{L}/mu);
    const figure = {
      'tal.fleksjob': figureAnswer(900),
      'status.tal.fleksjob': figureAnswer(930, { periode: '3. kvartal 2027' }),
    };
    expect(paper(figure)).toMatch(/fleksjob [^|]*\| 900 .*930 \(3\. kvartal 2027\).*(Intet mål sat|\d)/);
  });

  it('never prints a figure of fewer than five persons', () => {
    const few = { 'tal.skaanejob': figureAnswer(12), 'status.tal.skaanejob': figureAnswer(3) };
    expect(paper({ ...few, 'status.behandlet': 'ja' })).not.toMatch(/(?<![\d.])3 \(/);
  });

  it.each([
    ['2027-01-10', 'april 2027'],
    ['2027-01-16', 'oktober 2027'],
    ['2027-11-01', 'april 2028'],
  ])('on %s is followed by the next in %s', (date, next) => {
    expect(paper({ 'status.behandlet': 'ja' }, date)).toContain(`Næste status er i ${next}`);
  });

  it('reads easily enough for a committee', () => {
    expect(lix(runningText(paper({ ...DECIDED, ...now(35) })))).toBeLessThanOrEqual(47);
  });
});

describe('the strategy where the municipality has one already', () => {
  const strategy = (given: FlatAnswers) =>
    paperNamed(
      papersAskedFor(
        'strategi',
        branch({ 'kommune.strategi': 'ja', 'kommune.strategi_titel': 'Handicappolitik 2023-2027', ...given }),
      ),
      'strategiforslag',
    );

  it('asks what it covers while the branch does not know', () => {
    expect(strategy({})).toMatch(
      /Vi beder forvaltningen oplyse inden .* hvad Handicappolitik 2023-2027 siger/,
    );
  });

  it('says what it covers, and adds the measures and goals to it', () => {
    const told = strategy({ 'kommune.strategi_temaer': ['screening', 'unge'] });
    expect(told).toMatch(/Handicappolitik 2023-2027 siger noget om .* og unges vej fra skole til job\./);
    expect(told).toContain('at skrive dem ind i Handicappolitik 2023-2027');
  });

  it('is not there where there is none', () => {
    expect(paperNamed(papersOf(branch({ 'kommune.strategi': 'nej' })), 'strategiforslag')).not.toContain(
      'Handicappolitik',
    );
  });
});
