import { describe, expect, it } from 'vitest';
import { answersOf, type FlatAnswers, figureAnswer } from '../../builders/answers.ts';
import { CATALOGUE, proposalOf } from '../../builders/papers.ts';

const STORY = 'Hun fik jobbet. Så kom brevet. Da var pladsen væk.';

function angle(given: FlatAnswers, name = 'Randers'): string {
  return proposalOf(answersOf({ 'kommune.navn': name, 'prioritet.tema': 'kompensation', ...given })).debate
    .angle;
}

/** The angles that branches with these answers get, over all municipalities. */
function anglesEverywhere(given: FlatAnswers): readonly string[] {
  return [...new Set(CATALOGUE.municipalities.map((one) => angle(given, one.navn)))].toSorted();
}

describe('the angle', () => {
  it('is the one the branch chose', () => {
    expect(angle({ 'debat.vinkel': 'ros' })).toBe('ros');
  });

  it('is economy when the occasion is the budget, right when it is a deadline', () => {
    const at = (occasion: string) => anglesEverywhere({ 'debat.anledning': occasion });
    expect(at('Tirsdag vedtager byrådet budget og besparelser.')).toContain('oekonomi');
    expect(at('Tirsdag drøfter udvalget en frist.')).toContain('ret');
    expect(at('Tirsdag vedtager byrådet budget og besparelser.')).not.toContain('frihed');
  });

  it('is not right because a word of the occasion ends in "ret"', () => {
    const at = (occasion: string) => anglesEverywhere({ 'debat.anledning': occasion });
    expect(at('Tirsdag mødes vi i kvarteret.')).toEqual(at('Tirsdag mødes vi i byen.'));
    expect(at('Tirsdag slutter året.')).toEqual(at('Tirsdag slutter ugen.'));
  });

  it('is praise only where the branch has praised something', () => {
    expect(anglesEverywhere({ 'debat.eksempel': STORY })).not.toContain('ros');
    expect(
      anglesEverywhere({
        'kommune.gaar_godt': 'De ringer tilbage.',
        'temaer.kompensation.status': 'delvist',
      }),
    ).toContain('ros');
  });

  it('is a story only where there is one', () => {
    expect(anglesEverywhere({ 'tal.ledighedsydelse': figureAnswer(388) })).not.toContain('hverdag');
  });

  it('is spread over branches that answer alike', () => {
    const given = {
      'debat.eksempel': STORY,
      'temaer.kompensation.status': 'nej',
      'tal.ledighedsydelse': figureAnswer(388),
    };
    expect(anglesEverywhere(given).length).toBeGreaterThanOrEqual(4);
  });

  it('every theme has an argument, two claims and two endings for every angle', () => {
    const thin = CATALOGUE.themes.flatMap((theme) =>
      ['potentiale', 'ret', 'oekonomi', 'hverdag', 'ros', 'frihed']
        .filter((name) => {
          const found = theme.argumenter.filter(
            (one) => one.vinkel === name && one.trykkes_til === undefined,
          );
          const [first] = theme.argumenter.filter((one) => one.vinkel === name);
          return found.length === 0 || (first?.pointe.length ?? 0) < 2 || (first?.slut.length ?? 0) < 2;
        })
        .map((name) => `${theme.id}/${name}`),
    );
    expect(thin).toEqual([]);
  });
});
