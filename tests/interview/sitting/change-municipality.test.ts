import { describe, expect, it } from 'vitest';
import { goTo, start } from '../../../src/interview/state/interview.ts';
import { question } from '../../builders/catalogue.ts';
import { answers, interview, interviewTools, questionnaire, scriptedView } from '../../builders/interview.ts';

const QUESTIONS = [
  question({ id: 'kommune.navn', afsnit: 'om_jer', type: 'kommune', paakraevet: true }),
  question({ id: 'om_jer.afdeling', type: 'tekst', paakraevet: true }),
  question({ id: 'kommune.udvalg', afsnit: 'kommunen', type: 'tekst', ved_ikke: true }),
  question({ id: 'debat.avis', type: 'tekst' }),
  question({ id: 'debat.pointe', type: 'tekst' }),
];
const GIVEN = {
  kommune: { navn: 'Randers', udvalg: 'Arbejdsmarkedsudvalget' },
  om_jer: { afdeling: 'DH Randers' },
  debat: { avis: 'Randers Amtsavis', pointe: 'Hun manglede et svar.' },
};

async function change(...typed: readonly string[]) {
  const begin = goTo(start(questionnaire(QUESTIONS), answers('fuld', GIVEN), 'fuld'), 'kommune.navn');
  if (!begin.ok) throw new Error('not asked');
  const view = scriptedView(...typed);
  const tools = interviewTools(view);
  const end = await interview(begin.value, tools);
  return { heard: view.heard.join('\n'), saved: tools.saved, end };
}

describe('a changed municipality', () => {
  it('makes the answers about the old one be asked about', async () => {
    const { heard, saved } = await change('Aarhus');
    expect(heard).toContain(
      'Kommunen er nu Aarhus og ikke Randers. Du har givet 3 svar, der kan handle om Randers',
    );
    expect(saved).toEqual([['kommune.navn', 'Aarhus']]);
  });

  it('sets them aside in the file and asks them again; what is the branch’s own stays', async () => {
    const { saved, end } = await change('Aarhus', '1', 'DH Aarhus', 'Jobudvalget', 'ved ikke');
    expect(saved).toEqual([
      ['kommune.navn', 'Aarhus'],
      ['om_jer.afdeling', null],
      ['kommune.udvalg', null],
      ['debat.avis', null],
      ['om_jer.afdeling', 'DH Aarhus'],
      ['kommune.udvalg', 'Jobudvalget'],
    ]);
    expect(end.answers).toMatchObject({ debat: { pointe: 'Hun manglede et svar.' } });
  });

  it('leaves them where they are when they fit the new one', async () => {
    const { saved, end } = await change('Aarhus', '2');
    expect(saved).toEqual([['kommune.navn', 'Aarhus']]);
    expect(end).toMatchObject({
      kind: 'finished',
      answers: { kommune: { udvalg: 'Arbejdsmarkedsudvalget' } },
    });
  });

  it('asks nothing when the name is the same, or there is nothing about the old one', async () => {
    expect((await change('randers kommune')).heard).not.toContain('Kommunen er nu');
    const fresh = start(questionnaire(QUESTIONS), answers('fuld'), 'fuld');
    const view = scriptedView('Aarhus');
    await interview(fresh, interviewTools(view));
    expect(view.heard.join('\n')).not.toContain('Kommunen er nu');
  });

  it('keeps the name when the person stops at the question', async () => {
    const { saved, end } = await change('Aarhus', 'afslut');
    expect(saved).toEqual([['kommune.navn', 'Aarhus']]);
    expect(end).toMatchObject({ kind: 'stopped', answers: { kommune: { navn: 'Aarhus' } } });
  });
});
