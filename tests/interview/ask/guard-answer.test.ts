import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardAnswer } from '../../../src/interview/ask/guard-answer.ts';
import { start } from '../../../src/interview/state/interview.ts';
import { question } from '../../builders/catalogue.ts';
import {
  answers,
  interview,
  interviewTools,
  questionnaire,
  scriptedView,
  throughView,
} from '../../builders/interview.ts';

const STORY = question({ id: 'temaer.screening.eksempel', type: 'lang_tekst' });
const WORRY = question({ id: 'moede.bekymring', type: 'lang_tekst' });
const PHONE = question({ id: 'om_jer.telefon', type: 'tekst', format: 'telefon' });

async function answered(asked: typeof STORY, ...typed: readonly string[]) {
  const view = scriptedView(...typed);
  const tools = interviewTools(view);
  const end = await interview(start(questionnaire([asked]), answers('fuld'), 'fuld'), tools);
  return { heard: view.heard.join('\n'), saved: tools.saved, end: end.kind };
}

describe('a CPR number', () => {
  it('is not stored, not printed, and asked to be taken out', async () => {
    const { heard, saved } = await answered(WORRY, 'Hans nummer er 010203-1234.', 'Han er syg.');
    expect(saved).toEqual([['moede.bekymring', 'Han er syg.']]);
    expect(heard).toContain('ligner et CPR-nummer, så svaret er ikke gemt');
    expect(heard).not.toMatch(/0203|1234/);
  });

  it.each([
    ['kommune.navn', 'kommune'],
    ['moede.dato', 'dato'],
    ['moede.frist_dage', 'helt_tal'],
    ['om_jer.telefon', 'tekst'],
  ] as const)('is met before any other complaint can repeat it: %s', async (id, type) => {
    const { heard, saved } = await answered(question({ id, type }), '0102031234');
    expect(heard).not.toContain('0102031234');
    expect(saved).toEqual([]);
  });

  it('never gets through, whatever stands around it', async () => {
    const words = fc.stringMatching(/^[a-zæøå ,.]{0,20}$/);
    const separators = fc.constantFrom('', '-', ' ', ' - ', '–', '/', '\u00A0');
    await fc.assert(
      fc.asyncProperty(words, separators, words, async (before, between, after) => {
        const { heard, saved } = await answered(WORRY, `${before} 240555${between}9876 ${after}`);
        expect(saved).toEqual([]);
        expect(heard).not.toContain('9876');
      }),
      { numRuns: 100 },
    );
  });
});

describe('telephone and e-mail', () => {
  const text = 'Ring til mig på 86 12 34 56.';

  it('of others are asked about once, and kept if the branch says so', async () => {
    const { heard, saved } = await answered(WORRY, text, '1');
    expect(heard).toContain('I svaret står et telefonnummer. Skal det stå i papiret?');
    expect(saved).toEqual([['moede.bekymring', text]]);
  });

  it('can be taken out again', async () => {
    const { saved } = await answered(WORRY, text, '2', 'Ring til afdelingen.');
    expect(saved).toEqual([['moede.bekymring', 'Ring til afdelingen.']]);
  });

  it('in the fields of the sender are as they should be', async () => {
    const { heard, saved } = await answered(PHONE, '86 12 34 56');
    expect(heard).not.toContain('Skal det stå i papiret?');
    expect(saved).toEqual([['om_jer.telefon', '86 12 34 56']]);
  });

  it('are found in the parts of a figure too', async () => {
    const view = scriptedView('1');
    const figure = { vaerdi: 3, kilde: 'hanne@eksempel.dk' };
    const asked = () => guardAnswer(question({ id: 'tal.x', type: 'tal' }), figure, '2026-11-22');
    expect(await throughView(view, asked)).toBe('keep');
    expect(view.heard[0]).toContain('en e-mailadresse');
  });
});

describe('an example about one identifiable person', () => {
  const story = 'Jens Hansen på 47 år fik job i Hobro.';

  it('is warned of with how to say it of anybody, and is the branch’s to keep', async () => {
    const { heard, saved } = await answered(STORY, story, '1');
    expect(heard).toContain('i svaret står et fuldt navn og en præcis alder sammen med et sted.');
    expect(heard).toContain('Skriv "et medlem", "en mand" eller "en kvinde" i stedet for navnet.');
    expect(heard).not.toContain('Jens');
    expect(saved).toEqual([['temaer.screening.eksempel', story]]);
  });

  it('is asked for again when the branch will write it anew', async () => {
    const { saved } = await answered(STORY, story, '2', 'En mand i fyrrerne fik job.');
    expect(saved).toEqual([['temaer.screening.eksempel', 'En mand i fyrrerne fik job.']]);
  });

  it('is not looked for elsewhere: names of hosts and speakers belong in the papers', async () => {
    expect((await answered(WORRY, story)).saved).toEqual([['moede.bekymring', story]]);
  });

  it('is not saved when the person stops at the warning', async () => {
    const { saved, end } = await answered(STORY, story, 'afslut');
    expect(saved).toEqual([]);
    expect(end).toBe('stopped');
  });
});

describe('a meeting in the past', () => {
  const MEETING = question({ id: 'moede.dato', type: 'dato' });

  it('is asked about at once, and can be put right', async () => {
    const { heard, saved } = await answered(MEETING, '3. februar 2025', '2', '3. februar 2027');
    expect(heard).toContain('Den 3. februar 2025 er allerede gået');
    expect(saved).toEqual([['moede.dato', '2027-02-03']]);
  });

  it('is kept if the branch says so', async () => {
    expect((await answered(MEETING, '3. februar 2025', '1')).saved).toEqual([['moede.dato', '2025-02-03']]);
  });

  it('is no matter for today, or for a date of something that has happened', async () => {
    expect((await answered(MEETING, '22. november 2026')).saved).toHaveLength(1);
    const decided = question({ id: 'status.dato', type: 'dato' });
    expect((await answered(decided, '3. februar 2025')).saved).toHaveLength(1);
  });
});
