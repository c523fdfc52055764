import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardAnswer } from '../../../src/interview/ask/guard-answer.ts';
import { start } from '../../../src/interview/state/interview.ts';
import { question, smallCatalogue } from '../../builders/catalogue.ts';
import { draftsInMemory } from '../../builders/drafts.ts';
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

function draftsOf() {
  const { drafts } = draftsInMemory().tools;
  return { tools: drafts, kept: () => drafts.read(STORY.id) };
}

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
    const around = { ...smallCatalogue(), today: '2026-11-22', answers: answers('fuld') };
    const figure = { vaerdi: 3, kilde: 'hanne@eksempel.dk' };
    const asked = () => guardAnswer(question({ id: 'tal.x', type: 'tal' }), figure, around);
    expect(await throughView(view, asked)).toBe('keep');
    expect(view.heard[0]).toContain('en e-mailadresse');
  });
});

it('a demand of another matter than the story is asked about, and may stand', async () => {
  const matters = [
    { id: 'tid', name: 'ventetid', signs: ['vente'] },
    { id: 'besog', name: 'besøg', signs: ['besøg'] },
  ];
  const view = scriptedView('1');
  const told = { ...answers('fuld'), debat: { eksempel: 'Hun ventede i ti uger.' } };
  const around = { ...smallCatalogue(), today: '2026-11-22', answers: told, matters };
  const asked = (demand: string) =>
    throughView(view, () => guardAnswer(question({ id: 'debat.krav', type: 'tekst' }), demand, around));
  expect(await asked('besøge virksomhederne')).toBe('keep');
  expect(view.heard.join()).toContain(
    'Jeres historie handler om ventetid, jeres krav om besøg. Hvilken skal det være?',
  );
  expect(await asked('gøre ventetiden kortere')).toBe('keep');
  expect(view.heard).toHaveLength(1);
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

  it.each([
    'debat.anledning',
    'debat.pointe',
    'debat.modsvar',
    'kommune.gaar_godt',
    'moede.bekymring',
    'status.naeste.SCR-1',
    'temaer.unge.eksempel',
  ])('is warned of in every free text: %s', async (id) => {
    const asked = question({ id, type: 'lang_tekst' });
    expect((await answered(asked, story)).saved).toEqual([]);
  });

  it.each(['moede.indledning', 'arrangement.tovholder', 'arrangement.sted', 'om_jer.navn'])(
    'is not looked for where a name is asked for: %s',
    async (id) => {
      const asked = question({ id, type: 'tekst' });
      expect((await answered(asked, 'Jens Hansen, Eksempelvej 1')).saved).toHaveLength(1);
    },
  );

  it.each([
    'Min søn Kasper på 27 fik et fleksjob hos Maribo Tømmerhandel.',
    'Vores formands datter er blind.',
    'Kasper på 27 fik fleksjob hos Bilka.',
    'Min mand fik en hjerneblødning og mistede jobbet på slagteriet.',
  ])('may be family, a first name or a workplace: "%s"', async (text) => {
    const asked = question({ id: 'debat.anledning', type: 'lang_tekst' });
    const { heard, saved } = await answered(asked, text);
    expect(heard).toContain('ligner en historie om ét bestemt menneske');
    expect(saved).toEqual([]);
  });

  it('leaves no draft when it is turned down', async () => {
    const { tools, kept } = draftsOf();
    const view = scriptedView(story, '2');
    const all = interviewTools(view, { drafts: tools });
    await tools.keep(STORY.id, [story]);
    await interview(start(questionnaire([STORY]), answers('fuld'), 'fuld'), all);
    expect(await kept()).toEqual([]);
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

describe('an answer that may be none', () => {
  const BODY = question({ id: 'kommune.udvalg', type: 'tekst', ved_ikke: true });
  const BRANCH = question({ id: 'om_jer.afdeling', type: 'tekst', paakraevet: true });

  it.each(['ingen', 'Ingen.', '-', 'x', 'xxx', 'pas', '???', 'n/a', 'ikke relevant', 'intet'])(
    'is asked about and not stored: "%s"',
    async (text) => {
      const { heard, saved } = await answered(BODY, text);
      expect(heard).toContain('Hvad mener du?');
      expect(saved).toEqual([]);
    },
  );

  it('becomes what is meant: not known, skipped, or the answer itself', async () => {
    expect((await answered(BODY, 'ingen', '1')).saved).toEqual([['kommune.udvalg', 'ved-ikke']]);
    expect((await answered(BODY, 'ingen', '2')).saved).toEqual([['kommune.udvalg', null]]);
    expect((await answered(BODY, 'ingen', '4')).saved).toEqual([['kommune.udvalg', 'ingen']]);
    expect((await answered(WORRY, 'Ingen', '.', '3')).saved).toEqual([['moede.bekymring', 'Ingen']]);
  });

  it('cannot be skipped where no paper can be made without it', async () => {
    const { saved } = await answered(BRANCH, 'x', '1', 'DH Randers');
    expect(saved).toEqual([['om_jer.afdeling', 'DH Randers']]);
  });

  it('that is a whole sentence is an answer', async () => {
    const { saved } = await answered(WORRY, 'Ingen indvendinger, tror vi.');
    expect(saved).toEqual([['moede.bekymring', 'Ingen indvendinger, tror vi.']]);
  });
});

describe('a figure out of all reason', () => {
  const FIGURE = question({ id: 'tal.fleksjob', type: 'tal' });
  const spec = {
    navn: 'fuldtidspersoner i fleksjob',
    enhed: 'antal',
    saetning: '',
    kilde: 'DST',
    slaa_op: '',
    periode_eksempel: '2. kvartal 2026',
  } as const;
  const about = async (value: object) => {
    const view = scriptedView('1');
    const around = { ...smallCatalogue(), today: '2026-11-22', answers: answers('fuld') };
    await throughView(view, () => guardAnswer({ ...FIGURE, tal: spec }, value, around));
    return view.heard.join('\n');
  };

  it('is asked about: more than a municipality, or the country, can have', async () => {
    expect(await about({ vaerdi: 99_999_999 })).toContain('99.999.999 er flere');
    expect(await about({ vaerdi: 900, landet: 800 })).toContain('ingen kommune');
    expect(await about({ vaerdi: 900, landet: 80_000 })).toBe('');
  });

  it('is asked about when it is more than a year old', async () => {
    expect(await about({ vaerdi: 900, periode: '1. kvartal 2025' })).toContain('mere end et år siden');
    expect(await about({ vaerdi: 900, periode: '2025' })).toBe('');
  });
});
