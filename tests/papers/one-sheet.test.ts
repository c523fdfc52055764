import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers, figureAnswer } from '../builders/answers.ts';
import { section } from '../builders/paper-text.ts';
import { paperNamed, papersOf } from '../builders/papers.ts';

const branch: FlatAnswers = {
  'kommune.navn': 'Randers',
  'kommune.udvalg': 'Arbejdsmarkedsudvalget',
  'om_jer.navn': 'Kirsten Holm',
  'prioritet.tema': 'kompensation',
  'temaer.kompensation.indsatser': ['KOM-1'],
  'temaer.screening.indsatser': ['SCR-1'],
  'temaer.skaanejob.indsatser': ['SKÅ-1', 'SKÅ-2'],
};
const sheet = (given: FlatAnswers = {}) => paperNamed(papersOf(answersOf({ ...branch, ...given })), 'ark');
const asks = (markdown: string) => [...markdown.matchAll(/^\d\. (at .*)$/gm)].map((match) => match[1]);

describe('the one sheet', () => {
  it('asks for at most three things, first what the debate piece asks for', () => {
    expect(asks(sheet())).toHaveLength(3);
    expect(sheet()).toContain('## Vi beder Arbejdsmarkedsudvalget især om\n');
    const own = 'holde åbent i kantinen for lærlinge med handicap';
    expect(asks(sheet({ 'debat.krav': own }))[0]).toBe(`at ${own}`);
    expect(asks(sheet({ 'debat.krav': own }))).toHaveLength(3);
  });

  it('has one story, the shortest that was told of what it asks for', () => {
    const told = sheet({
      'temaer.kompensation.eksempel': 'Skærmlæseren kom efter fjorten uger. Da var stillingen væk.',
      'temaer.screening.eksempel':
        'En mand gik til samtaler i syv måneder, før nogen spurgte, om han kunne læse.',
      'temaer.dialog.eksempel': 'Et møde.',
    });
    expect(told.match(/^> /gm)?.length).toBe(1);
    expect(told).toContain('> Skærmlæseren kom efter fjorten uger. Da var stillingen væk.');
    expect(sheet()).not.toMatch(/^> /m);
  });

  it('has one day and one person', () => {
    expect(sheet({ 'moede.dato': '2027-02-03' })).toContain(
      '**Onsdag den 3. februar 2027** taler handicaprådet',
    );
    expect(sheet({ 'om_jer.telefon': '12 34 56 78' })).toContain('på **12 34 56 78**');
    expect(sheet({ 'om_jer.email': 'dh@eksempel.dk' })).toContain('<dh@eksempel.dk>');
  });

  it('has on its back what is promised, with a box for what has happened and one for what has not', () => {
    const back = section(
      sheet({
        'status.behandlet': 'ja',
        'status.indsatser': ['KOM-1'],
        'status.KOM-1.lovet': 'En frist på fire uger.',
      }),
      /Det er lovet/,
    );
    expect(JSON.stringify(back)).toContain('En frist på fire uger.');
    expect(sheet()).toContain('## Det beder vi om');
  });

  it('counts what it asks for only where that is all the strategy asks for', () => {
    const two = { 'temaer.skaanejob.indsatser': [] };
    expect(sheet(two)).toContain('## Vi beder Arbejdsmarkedsudvalget om to ting');
    const plain = (given: FlatAnswers) =>
      paperNamed(papersOf(answersOf({ ...branch, ...given })), 'kort-fortalt');
    expect(plain(two)).toContain(', og én ting til\n');
    expect(plain({})).toContain(', og mere\n');
  });

  it('shows the curve, and its figures on the back, where one of its asks is about a figure with a series', () => {
    const serie = [2021, 2022, 2023, 2024, 2025].map((year) => ({
      periode: `1. kvartal ${year}`,
      vaerdi: year - 1600,
    }));
    const figure = { 'tal.ledighedsydelse': figureAnswer(425, { periode: '1. kvartal 2025', serie }) };
    expect(sheet(figure)).not.toContain('kurven');
    const drawn = sheet({
      ...figure,
      'temaer.fleksjob.indsatser': ['FLE-1'],
      'temaer.screening.indsatser': [],
      'temaer.skaanejob.indsatser': [],
    });
    expect(drawn.indexOf('](#tallene-bag-kurven)')).toBeLessThan(drawn.indexOf('\n---\n'));
    expect(drawn.indexOf('## Tallene bag kurven')).toBeGreaterThan(drawn.indexOf('\n---\n'));
    expect(sheet()).not.toContain('kurven');
  });
});
