import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers, figureAnswer } from '../../builders/answers.ts';
import { papersAskedFor, papersOf } from '../../builders/papers.ts';

/** The text of one paper of a branch in Randers that lays weight on skånejob. */
function paper(name: string, given: FlatAnswers = {}): string {
  const answers = answersOf({ 'kommune.navn': 'Randers', 'prioritet.tema': 'skaanejob', ...given });
  return papersOf(answers).find((one) => one.name === name)?.markdown ?? '';
}
const HOW_MANY = 'Hvor mange førtidspensionister er i dag i job med løntilskud';
const SIDE = 'lader en side om skånejob følge med';

describe('what the municipality is asked', () => {
  it('is not what the branch has found and the proposal prints', () => {
    const measure = { 'temaer.skaanejob.indsatser': ['SKÅ-1'] };
    expect(paper('spoergsmaal-til-kommunen', measure)).toContain(HOW_MANY);
    expect(
      paper('spoergsmaal-til-kommunen', { ...measure, 'tal.skaanejob': figureAnswer(74) }),
    ).not.toContain(HOW_MANY);
  });

  it('is not to begin with what it has promised: the promise is told instead', () => {
    const measure = { 'temaer.skaanejob.indsatser': ['SKÅ-1'] };
    expect(paper('strategiforslag', measure)).toContain(SIDE);
    const promised = (decided: string) =>
      paper('strategiforslag', {
        ...measure,
        'status.behandlet': 'ja',
        'status.SKÅ-1.besluttet': decided,
        'status.SKÅ-1.lovet': 'Et brev til alle nye fra marts.',
      });
    expect(promised('delvist')).not.toContain(SIDE);
    expect(promised('delvist')).toContain('Kommunen har allerede lovet: Et brev til alle nye fra marts.');
    expect(promised('ja')).toContain('Kommunen har allerede besluttet oplysning om skånejob');
    expect(promised('ja')).toContain('Et brev til alle nye fra marts.');
    expect(promised('ja')).not.toContain(SIDE);
  });
});

describe('what is said of 1 January 2027', () => {
  it('stops by itself when the paper is sent after the day', () => {
    const on = (date: string) =>
      papersAskedFor('vidensark', answersOf({ 'kommune.navn': 'Randers' }), date)[0]?.markdown ?? '';
    expect(on('2026-12-01')).toContain('ventes at træde i kraft den 1. januar 2027');
    expect(on('2026-12-01')).toContain('Vi har ikke set, at loven er vedtaget.');
    expect(on('2026-12-31')).not.toContain('ventes at træde i kraft');
    expect(on('2027-01-01')).not.toContain('ventes at træde i kraft');
  });
});
