import { describe, expect, it } from 'vitest';
import { failure } from '../../../src/fault.ts';
import { start } from '../../../src/interview/state/interview.ts';
import { SMALL_QUESTIONS } from '../../builders/catalogue.ts';
import { answers, interview, interviewTools, questionnaire, scriptedView } from '../../builders/interview.ts';

const AUK01 = 'Danmarks Statistik, Statistikbanken, tabel AUK01';

const SECTIONS = [
  'Afsnit kommune: 1 af 1 besvaret',
  'Afsnit om_jer: 1 af 1 besvaret',
  'Afsnit debat: 0 af 1 besvaret, 1 mangler',
];

async function run(ids: readonly string[], typed: readonly string[], given: Record<string, unknown> = {}) {
  const questions = SMALL_QUESTIONS.filter(({ id }) => ids.includes(id));
  const view = scriptedView(...typed);
  const tools = interviewTools(view);
  const end = await interview(start(questionnaire(questions), answers('fuld', given), 'fuld'), tools);
  return { end, view, saved: tools.saved };
}

describe('a run through the questions', () => {
  it('saves each answer before the next question is put', async () => {
    const view = scriptedView('Randers', 'nej');
    const order: string[] = [];
    const ask = view.ask;
    const tools = interviewTools(
      {
        say: view.say,
        complain: view.complain,
        ask: (prompt) => {
          order.push(`spørg ${prompt.text}`);
          return ask(prompt);
        },
      },
      {
        save: async (path) => {
          order.push(`gem ${path}`);
          return { ok: true, value: undefined };
        },
      },
    );
    const questions = SMALL_QUESTIONS.slice(0, 2);
    const end = await interview(start(questionnaire(questions), answers('hurtig'), 'hurtig'), tools);
    expect(end.kind).toBe('finished');
    expect(order).toEqual([
      'spørg Hvilken kommune skriver I til?',
      'gem kommune.navn',
      'spørg Har kommunen en strategi?',
      'gem kommune.strategi',
    ]);
  });

  it('says the section and the position once a question', async () => {
    const { view } = await run(['kommune.navn', 'kommune.strategi'], ['Rander', 'hjælp', 'Randers', 'ja']);
    expect(view.prompts.map(({ place }) => [place?.section?.titel, place?.position, place?.total])).toEqual([
      ['Afsnit kommune', 1, 2],
      [undefined, undefined, undefined],
      [undefined, 2, 2],
    ]);
  });

  it('ends calmly on stop, with all that was confirmed', async () => {
    const { end, saved } = await run(['kommune.navn', 'kommune.strategi'], ['Randers', 'afslut']);
    expect(end).toMatchObject({ kind: 'stopped', answers: { kommune: { navn: 'Randers' } } });
    expect(saved).toEqual([['kommune.navn', 'Randers']]);
  });

  it('does not go on when an answer cannot be saved, and does not count it as given', async () => {
    const tools = interviewTools(scriptedView('Randers', 'ja'), {
      save: async () => failure({ code: 'not-saved', severity: 'error', message: 'Disken er fuld.' }),
    });
    const end = await interview(start(questionnaire(), answers('hurtig'), 'hurtig'), tools);
    expect(end).toMatchObject({ kind: 'not-saved', faults: [{ message: 'Disken er fuld.' }] });
    expect(end.answers).toEqual({ version: 1, omfang: 'hurtig' });
  });

  it('tells why a question cannot be skipped, and asks it again', async () => {
    const { view, saved } = await run(['kommune.navn'], ['spring over', 'ved ikke', 'Randers']);
    expect(view.heard.filter((text) => text.startsWith('Det her spørgsmål kan ikke'))).toHaveLength(1);
    expect(view.heard.filter((text) => text.startsWith('Her kan du ikke svare'))).toHaveLength(1);
    expect(saved).toEqual([['kommune.navn', 'Randers']]);
  });

  it('gives help on a question when asked, with a word or a question mark', async () => {
    const { view } = await run(['kommune.navn'], ['hjælp', '?', 'Randers']);
    const helped = view.heard.filter((text) => text.includes('Hvorfor vi spørger: Fordi papirerne'));
    expect(helped).toHaveLength(2);
  });

  it('tells where the answers are saved', async () => {
    const { view } = await run(['kommune.navn'], ['gem', 'Randers']);
    expect(view.heard).toContain('Dine svar er gemt i svar.yaml. Skriv afslut, når du vil holde pause.');
  });

  it('takes an answer that happens to be a command word when it has a \\ before it', async () => {
    const { saved } = await run(['om_jer.afdeling'], ['\\Tilbage']);
    expect(saved).toEqual([['om_jer.afdeling', 'Tilbage']]);
  });

  it('keeps an answer with Enter alone, on the way forth again', async () => {
    const { saved, view } = await run(
      ['kommune.navn', 'om_jer.afdeling', 'debat.krav'],
      ['Randers', 'DH Randers', 'tilbage', 'tilbage', '', '', 'en frist'],
    );
    expect(saved.map(([path]) => path)).toEqual(['kommune.navn', 'om_jer.afdeling', 'debat.krav']);
    expect(view.prompts[3]?.offer).toEqual({ meaning: 'keep', label: 'DH Randers' });
  });

  it.each(['næste', 'Videre', 'next'])('keeps an answer that is passed with %s', async (word) => {
    const { saved } = await run(
      ['kommune.navn', 'debat.eksempel', 'debat.krav'],
      ['Randers', 'Et eksempel.', 'tilbage', 'tilbage', word, word, 'en frist'],
    );
    expect(saved.map(([, value]) => value)).toEqual(['Randers', 'Et eksempel.', 'en frist']);
  });

  it('jumps from the overview to a question and comes back', async () => {
    const { saved, view } = await run(
      ['kommune.navn', 'om_jer.afdeling', 'debat.krav'],
      ['Randers', 'DH Randers', 'oversigt', '1', 'tilbage', '1', '1', 'Aarhus', '2', 'en frist'],
    );
    expect(saved.map(([, value]) => value)).toEqual(['Randers', 'DH Randers', 'Aarhus', 'en frist']);
    const lists = view.prompts.flatMap((prompt) => (prompt.kind === 'choice' ? [prompt.choices] : []));
    expect(lists.map((choices) => choices.map(({ tekst }) => tekst))).toEqual([
      SECTIONS,
      ['Hvilken kommune skriver I til? Randers'],
      SECTIONS,
      ['Hvilken kommune skriver I til? Randers'],
      ['Spørg mig igen. De gamle svar handler om Randers', 'Behold svarene. De passer på Aarhus'],
    ]);
  });

  it('refuses in the overview what makes no sense there, with what can be typed', async () => {
    const { view } = await run(['kommune.navn'], ['oversigt', 'spring over', '', 'Randers']);
    expect(view.heard).toContain('Ordet spring over kan ikke bruges her.');
  });

  it('tells of an answer that goes out of use, and of its return', async () => {
    const { view, saved } = await run(
      ['kommune.strategi', 'kommune.strategi_titel', 'om_jer.afdeling'],
      ['ja', 'Handicappolitik', 'tilbage', 'tilbage', 'nej', 'tilbage', 'ja', 'DH Randers'],
    );
    const told = view.heard.filter((text) => text.startsWith('Dit svar på'));
    expect(told).toEqual([
      'Dit svar på "Hvad hedder den?" bliver gemt, men ikke brugt nu. Det kommer igen, hvis spørgsmålet gør.',
      'Dit svar på "Hvad hedder den?" er med igen.',
    ]);
    expect(saved.filter(([path]) => path === 'kommune.strategi_titel')).toHaveLength(1);
  });

  it('takes a suggestion with Enter alone, also where the file holds an empty answer', async () => {
    const suggested = SMALL_QUESTIONS.map((question) =>
      question.id === 'om_jer.afdeling' ? { ...question, forslag: 'DH {kommune.navn}' } : question,
    ).filter(({ id }) => ['kommune.navn', 'om_jer.afdeling'].includes(id));
    const tools = interviewTools(scriptedView('Randers', ''));
    await interview(start(questionnaire(suggested), answers('hurtig'), 'hurtig'), tools);
    expect(tools.saved).toContainEqual(['om_jer.afdeling', 'DH Randers']);
    const again = interviewTools(scriptedView('', ''));
    const empty = answers('hurtig', { kommune: { navn: 'Randers' }, om_jer: { afdeling: null } });
    await interview(start(questionnaire(suggested), empty, 'hurtig'), again);
    expect(again.saved).toContainEqual(['om_jer.afdeling', 'DH Randers']);
  });

  it('never takes what it says of a skipped long text for the text', async () => {
    const story = SMALL_QUESTIONS.filter(({ type }) => type === 'lang_tekst').slice(0, 1);
    const [section = '', name = ''] = story[0]?.id.split('.') ?? [];
    const view = scriptedView('');
    const skipped = {
      ...start(questionnaire(story), answers('fuld', { [section]: { [name]: null } }), 'fuld'),
    };
    await interview({ ...skipped, at: story[0]?.id ?? '' }, interviewTools(view));
    expect(view.prompts[0]?.offer).toEqual({ meaning: 'leave', label: 'sprunget over' });
  });
});

describe('a figure', () => {
  const figure = {
    vaerdi: 1234,
    enhed: 'antal',
    periode: '2. kvartal 2026',
    kilde: AUK01,
    opslaaet: '2026-11-22',
  };

  it('is asked part by part', async () => {
    const { saved } = await run(['tal.fleksjob'], ['1.234', '2. kvartal 2026', '', '']);
    expect(saved).toEqual([['tal.fleksjob', figure]]);
  });

  it('was seen on another day than today when they say so, and never on one that has not come', async () => {
    const { saved, view } = await run(
      ['tal.fleksjob'],
      ['1.234', '2. kvartal 2026', '', '3/12-2026', '5. maj'],
    );
    expect(saved).toEqual([['tal.fleksjob', { ...figure, opslaaet: '2026-05-05' }]]);
    expect(view.heard.join()).toContain('Den dag er ikke kommet endnu.');
    const yesterday = await run(['tal.fleksjob'], ['1.234', '2. kvartal 2026', '', 'i går']);
    expect(yesterday.saved[0]?.[1]).toMatchObject({ opslaaet: '2026-11-21' });
  });

  it('suggests the period of the figure before', async () => {
    const { saved } = await run(
      ['tal.fleksjob', 'tal.ledighedsydelse'],
      ['1.234', '2. kvartal 2026', '', '', '310', '', '', ''],
    );
    expect(saved[1]?.[1]).toEqual({ ...figure, vaerdi: 310 });
  });

  it('that is to be changed keeps the parts that are not', async () => {
    const { saved, view } = await run(
      ['tal.fleksjob'],
      ['1.234', '2. kvartal 2026', 'ring til 87 12 34 56', '', '2', '', '', AUK01, ''],
    );
    expect(view.prompts.slice(-4).map(({ offer }) => offer?.label)).toEqual([
      '1.234',
      '2. kvartal 2026',
      'ring til 87 12 34 56',
      '22. november 2026',
    ]);
    expect(saved).toEqual([['tal.fleksjob', figure]]);
  });

  it('of percent is asked how many it is out of, which may be left out', async () => {
    const share = {
      vaerdi: 72,
      enhed: 'pct',
      periode: '2025',
      kilde: 'Årsberetningen',
      opslaaet: '2026-11-22',
    };
    const asked = await run(['tal.svar_til_tiden'], ['72 pct.', '410', '2025', 'Årsberetningen', '']);
    expect(asked.saved[0]?.[1]).toEqual({ ...share, naevner: 410 });
    const left = await run(['tal.svar_til_tiden'], ['72 pct.', '', '2025', 'Årsberetningen', '']);
    expect(left.saved[0]?.[1]).toEqual(share);
  });

  it('is not known, or skipped, as a whole', async () => {
    expect((await run(['tal.fleksjob'], ['ved ikke'])).saved).toEqual([['tal.fleksjob', 'ved-ikke']]);
    expect((await run(['tal.fleksjob'], ['spring over'])).saved).toEqual([['tal.fleksjob', null]]);
  });

  it('goes back part by part, with what was typed to keep', async () => {
    const { saved } = await run(
      ['tal.fleksjob'],
      ['1.243', '2. kvartal 2026', 'tilbage', 'tilbage', '1.234', '', '', ''],
    );
    expect(saved).toEqual([['tal.fleksjob', figure]]);
  });

  it('cannot do without its period', async () => {
    const { saved, view } = await run(['tal.fleksjob'], ['1.234', 'ved ikke', 'tilbage', 'ved ikke']);
    expect(view.heard.some((text) => text.startsWith('Den del skal med.'))).toBe(true);
    expect(saved).toEqual([['tal.fleksjob', 'ved-ikke']]);
  });

  it('that is kept in all its parts is not looked up anew', async () => {
    const old = { ...figure, opslaaet: '2026-05-01' };
    const { saved } = await run(['tal.fleksjob', 'debat.krav'], ['tilbage', '', '', '', '', 'en frist'], {
      tal: { fleksjob: old },
    });
    expect(saved).toEqual([['debat.krav', 'en frist']]);
  });

  it('keeps "ved ikke" with Enter alone', async () => {
    const { saved } = await run(['tal.fleksjob', 'debat.krav'], ['ved ikke', 'tilbage', '', 'en frist']);
    expect(saved).toEqual([
      ['tal.fleksjob', 'ved-ikke'],
      ['debat.krav', 'en frist'],
    ]);
  });

  it('keeps the parts typed so far while the overview is looked at', async () => {
    const { saved, view } = await run(
      ['tal.fleksjob'],
      ['1.234', '2. kvartal 2026', 'oversigt', '', '', '', '', ''],
    );
    expect(saved).toEqual([['tal.fleksjob', figure]]);
    expect(view.prompts.at(-4)?.offer).toEqual({ meaning: 'keep', label: '1.234' });
  });

  it('keeps the parts typed so far while another answer is mended', async () => {
    const { saved } = await run(
      ['kommune.navn', 'tal.fleksjob'],
      ['Randers', '1.234', 'oversigt', '1', '1', 'Aarhus', '', '2. kvartal 2026', '', ''],
    );
    expect(saved.at(-1)).toEqual(['tal.fleksjob', figure]);
  });

  it('stops in the middle without leaving half a figure behind, and says so', async () => {
    const { saved, end, view } = await run(['tal.fleksjob'], ['1.234', 'afslut']);
    expect(saved).toEqual([]);
    expect(view.heard.at(-1)).toMatch(/^Det halve svar er ikke gemt\./);
    expect(end.kind).toBe('stopped');
  });
});

describe('a goal', () => {
  it('is a value and a date, asked beside the figure of today', async () => {
    const { saved, view } = await run(
      ['tal.ledighedsydelse', 'maal.ledighedsydelse'],
      ['310', '2. kvartal 2026', '', '', '200', '31/12-2029'],
    );
    expect(saved[1]).toEqual(['maal.ledighedsydelse', { vaerdi: 200, dato: '2029-12-31' }]);
    expect(view.prompts[4]?.hint).toContain('I dag: 310 (2. kvartal 2026).');
  });

  it('is not asked for while its figure is not known', async () => {
    const { end } = await run(['tal.ledighedsydelse', 'maal.ledighedsydelse'], ['ved ikke']);
    expect(end.kind).toBe('finished');
  });
});
