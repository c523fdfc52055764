import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/fault.ts';
import type { Reply } from '../../../src/interview/ask/reply.ts';
import type { Asked } from '../../../src/interview/sitting/conversation.ts';
import type { Session } from '../../../src/interview/sitting/session.ts';
import { openSitting, type Sitting } from '../../../src/interview/sitting/sitting.ts';
import { question, SMALL_QUESTIONS, smallCatalogue } from '../../builders/catalogue.ts';
import { draftsInMemory } from '../../builders/drafts.ts';
import { answers, questionnaire, TODAY } from '../../builders/interview.ts';

const STORY = question({ id: 'debat.fortaelling', type: 'lang_tekst' });

async function open(ids: readonly string[], given: Partial<Session> = {}) {
  const saved: [string, unknown][] = [];
  const asked = [...SMALL_QUESTIONS, STORY].filter(({ id }) => ids.includes(id));
  const sitting = await openSitting({
    questionnaire: questionnaire(asked),
    answers: answers('fuld'),
    depth: 'fuld',
    today: TODAY,
    municipalities: smallCatalogue().municipalities,
    privacy: smallCatalogue().privacy,
    file: 'svar.yaml',
    save: async (path, value) => {
      saved.push([path, value]);
      return success(undefined);
    },
    ...given,
  });
  return { sitting, saved };
}

const text = (written: string): Reply => ({ kind: 'text', text: written });
const command = (name: Extract<Reply, { kind: 'command' }>['command']): Reply => ({
  kind: 'command',
  command: name,
});

/** Replies to whatever is asked now. */
async function reply(sitting: Sitting, given: Reply): Promise<Asked> {
  const next = await sitting.reply({ ...given, to: asked(sitting).id });
  if (next.kind !== 'asked') throw new Error(`not asked but ${next.kind}`);
  return next;
}

function asked(sitting: Sitting): Asked {
  const now = sitting.now();
  if (now.kind !== 'asked') throw new Error('the sitting has ended');
  return now;
}

describe('what is asked', () => {
  it('has an id of its question and its round, and the question itself', async () => {
    const { sitting } = await open(['kommune.navn']);
    expect(asked(sitting)).toMatchObject({ id: 'kommune.navn#1', question: { id: 'kommune.navn' } });
  });

  it('keeps its id when it is looked at again, helped with, asked about, or replied to in vain', async () => {
    const { sitting } = await open(['kommune.navn', 'om_jer.afdeling']);
    for (const given of [
      text('Rander'),
      command('help'),
      command('save'),
      command('skip'),
      command('back'),
    ]) {
      expect((await reply(sitting, given)).id).toBe('kommune.navn#1');
    }
    expect(asked(sitting).id).toBe('kommune.navn#1');
  });

  it('has a new id each time it is come back to', async () => {
    const { sitting } = await open(['kommune.navn', 'om_jer.afdeling']);
    await reply(sitting, text('Randers'));
    expect((await reply(sitting, command('back'))).id).toBe('kommune.navn#2');
    expect((await reply(sitting, { kind: 'empty' })).id).toBe('om_jer.afdeling#2');
  });

  it('names the part of a figure, and what is asked about an answer', async () => {
    const { sitting } = await open(['tal.fleksjob']);
    expect(asked(sitting).id).toBe('tal.fleksjob/vaerdi#1');
    expect((await reply(sitting, text('1.234'))).id).toBe('tal.fleksjob/periode#1');
    expect((await reply(sitting, text('2. kvartal 2026'))).id).toBe('tal.fleksjob/kilde#1');
    expect((await reply(sitting, text('hanne@eksempel.dk'))).id).toBe('tal.fleksjob/opslaaet#1');
    expect((await reply(sitting, text('i dag'))).id).toBe('tal.fleksjob/behold#1');
    expect((await reply(sitting, { kind: 'chosen', values: ['change'] })).id).toBe('tal.fleksjob/vaerdi#2');
  });

  it('is something between the questions, too', async () => {
    const { sitting } = await open(['kommune.navn'], { answers: undefined, depth: undefined });
    expect(asked(sitting)).toMatchObject({ id: 'omfang#1' });
    expect(asked(sitting).question).toBeUndefined();
    await reply(sitting, { kind: 'chosen', values: ['hurtig'] });
    expect((await reply(sitting, command('overview'))).id).toBe('oversigt#1');
    expect((await reply(sitting, { kind: 'chosen', values: ['kommune'] })).id).toBe('oversigt/kommune#1');
    expect((await reply(sitting, command('back'))).id).toBe('oversigt#2');
    await reply(sitting, { kind: 'empty' });
    expect((await reply(sitting, text('Randers'))).id).toBe('slut#1');
  });
});

describe('what was said since the last reply', () => {
  it('is there as long as the same is asked, and then gone', async () => {
    const { sitting } = await open(['kommune.navn', 'om_jer.afdeling']);
    expect(asked(sitting).said).toMatchObject([{ kind: 'note', code: 'welcome-back' }]);
    expect(asked(sitting).said).toHaveLength(1);
    await reply(sitting, text('Randers'));
    expect(asked(sitting).said).toEqual([{ kind: 'receipt', path: 'kommune.navn', value: 'Randers' }]);
  });

  it('is a complaint with its code when the reply cannot be used', async () => {
    const { sitting, saved } = await open(['kommune.navn']);
    const again = await reply(sitting, text('Rander'));
    expect(again.said).toMatchObject([{ kind: 'complaint', faults: [{ code: 'municipality-unknown' }] }]);
    const refused = await reply(sitting, command('skip'));
    expect(refused.said).toMatchObject([{ kind: 'complaint', faults: [{ code: 'skip-refused' }] }]);
    expect(saved).toEqual([]);
  });

  it('is help and where the answers are as data, for the face to put into words', async () => {
    const { sitting } = await open(['kommune.navn']);
    const helped = await reply(sitting, command('help'));
    expect(helped.said).toMatchObject([{ kind: 'help', question: { hvorfor: expect.any(String) } }]);
    const told = await reply(sitting, command('save'));
    expect(told.said).toEqual([{ kind: 'saved-where', file: 'svar.yaml' }]);
  });

  it('comes with the end, too', async () => {
    const { sitting } = await open(['tal.fleksjob']);
    await reply(sitting, text('1.234'));
    const end = await sitting.reply({ ...command('stop'), to: asked(sitting).id });
    expect(end).toMatchObject({
      kind: 'ended',
      end: { kind: 'stopped', begun: true },
      said: [{ code: 'half-answer' }],
    });
  });
});

describe('a reply to something else than what is asked', () => {
  it('is refused with what is asked now, and changes nothing', async () => {
    const { sitting, saved } = await open(['kommune.navn', 'om_jer.afdeling', 'debat.krav']);
    await reply(sitting, text('Randers'));
    await reply(sitting, text('DH Randers'));
    const now = asked(sitting);
    const late = await sitting.reply({ ...text('Aarhus'), to: 'kommune.navn#1' });
    expect(late).toMatchObject({ kind: 'stale-reply', repeated: false, fault: { code: 'stale-reply' }, now });
    expect(asked(sitting)).toBe(now);
    expect(saved).toHaveLength(2);
  });

  it('is known for a repeated one when it is the last one again', async () => {
    const { sitting, saved } = await open(['kommune.navn', 'om_jer.afdeling']);
    await reply(sitting, text('Randers'));
    const again = await sitting.reply({ ...text('Randers'), to: 'kommune.navn#1' });
    expect(again).toMatchObject({ kind: 'stale-reply', repeated: true, now: { id: 'om_jer.afdeling#1' } });
    expect(saved).toHaveLength(1);
  });

  it('never answers the next question, also when both come at once and saving is slow', async () => {
    const saved: string[] = [];
    const { sitting } = await open(['om_jer.afdeling', 'debat.krav'], {
      save: async (path) => {
        await new Promise((wake) => setTimeout(wake, 10));
        saved.push(path);
        return success(undefined);
      },
    });
    const twice = { ...text('det samme'), to: asked(sitting).id };
    const both = await Promise.all([sitting.reply(twice), sitting.reply(twice)]);
    expect(both.map(({ kind }) => kind)).toEqual(['asked', 'stale-reply']);
    expect(saved).toEqual(['om_jer.afdeling']);
  });

  it('is refused after the end as well', async () => {
    const { sitting } = await open(['kommune.navn']);
    await sitting.reply({ ...command('stop'), to: 'kommune.navn#1' });
    expect(await sitting.reply({ ...text('Randers'), to: 'kommune.navn#1' })).toMatchObject({
      kind: 'stale-reply',
      now: { kind: 'ended' },
    });
    expect(await sitting.goTo('kommune.navn')).toMatchObject({ kind: 'not-there' });
  });
});

describe('a jump to a question', () => {
  it('asks it, and goes on afterwards with what is without an answer', async () => {
    const { sitting, saved } = await open(['kommune.navn', 'om_jer.afdeling', 'debat.krav']);
    await reply(sitting, text('Randers'));
    expect(await sitting.goTo('kommune.navn')).toMatchObject({ id: 'kommune.navn#2' });
    expect((await reply(sitting, text('Aarhus'))).id).toBe('om_jer.afdeling#2');
    expect(saved.map(([, value]) => value)).toEqual(['Randers', 'Aarhus']);
  });

  it('to the question that is asked, as a refresh is, changes nothing', async () => {
    const { sitting } = await open(['tal.fleksjob']);
    const part = await reply(sitting, text('1.234'));
    expect(await sitting.goTo('tal.fleksjob')).toBe(part);
  });

  it('keeps the parts given of a figure until it is come back to', async () => {
    const { sitting } = await open(['kommune.navn', 'tal.fleksjob']);
    await reply(sitting, text('Randers'));
    await reply(sitting, text('1.234'));
    await sitting.goTo('kommune.navn');
    await reply(sitting, { kind: 'empty' });
    expect(asked(sitting).prompt.offer).toEqual({ meaning: 'keep', label: '1.234' });
  });

  it('leaves a question about an answer, which is then not given', async () => {
    const { sitting, saved } = await open(['kommune.navn', 'debat.krav']);
    await reply(sitting, text('Randers'));
    expect((await reply(sitting, text('Ring 86 12 34 56'))).id).toBe('debat.krav/behold#1');
    await sitting.goTo('kommune.navn');
    expect(
      await sitting.reply({ kind: 'chosen', values: ['keep'], to: 'debat.krav/behold#1' }),
    ).toMatchObject({
      kind: 'stale-reply',
    });
    expect(saved).toHaveLength(1);
  });

  it('can be made when every question has its answer', async () => {
    const { sitting } = await open(['kommune.navn']);
    expect((await reply(sitting, text('Randers'))).id).toBe('slut#1');
    expect(await sitting.goTo('kommune.navn')).toMatchObject({ id: 'kommune.navn#2' });
  });

  it.each([
    ['that is not there', {}],
    ['before the first is asked', { answers: undefined, depth: undefined }],
  ])('is refused with a word about it: %s', async (_, given) => {
    const { sitting } = await open(['kommune.navn'], given);
    const now = asked(sitting);
    expect(await sitting.goTo('findes.ikke')).toMatchObject({
      kind: 'not-there',
      fault: { code: 'not-asked' },
      now,
    });
    expect(asked(sitting)).toBe(now);
  });
});

describe('a long text that is being written', () => {
  it('is kept as a draft without CPR numbers, until it is confirmed', async () => {
    const memory = draftsInMemory();
    const { sitting } = await open([STORY.id], { drafts: memory.tools.drafts });
    await sitting.keepDraft(`${STORY.id}#1`, ['Vi ringede til 010203-1234.']);
    expect(memory.kept.get(STORY.id)).toEqual(['Vi ringede til ••••••-••••.']);
    await reply(sitting, text('Vi ringede.'));
    expect(memory.kept.size).toBe(0);
  });

  it('is left alone when something else is asked by now', async () => {
    const memory = draftsInMemory();
    const { sitting } = await open([STORY.id, 'om_jer.afdeling'], { drafts: memory.tools.drafts });
    const first = asked(sitting).id;
    const answered = sitting.reply({ ...text('DH Randers'), to: first });
    await Promise.all([answered, sitting.keepDraft(first, ['For sent.'])]);
    expect(memory.kept.size).toBe(0);
  });

  it('is offered again by its own question', async () => {
    const memory = draftsInMemory({ [STORY.id]: ['Gammelt.'] });
    const { sitting } = await open([STORY.id], { drafts: memory.tools.drafts });
    expect(asked(sitting)).toMatchObject({ id: `${STORY.id}/kladde#1`, question: { id: STORY.id } });
    const next = await reply(sitting, { kind: 'chosen', values: ['videre'] });
    expect(next).toMatchObject({ id: `${STORY.id}#1`, prompt: { draft: ['Gammelt.'] } });
  });
});

describe('saving', () => {
  it('that fails is asked about, and tried again', async () => {
    let full = true;
    const { sitting } = await open(['kommune.navn'], {
      save: async () =>
        full
          ? failure({ code: 'not-saved', severity: 'error', message: 'Disken er fuld.' })
          : success(undefined),
    });
    const retry = await reply(sitting, text('Randers'));
    expect(retry).toMatchObject({ id: 'kommune.navn/gem#1', said: [{ faults: [{ code: 'not-saved' }] }] });
    full = false;
    expect((await reply(sitting, { kind: 'chosen', values: ['igen'] })).id).toBe('slut#1');
  });

  it('that breaks the program is never taken for an end, and a jump goes on from what is saved', async () => {
    const { sitting } = await open(['kommune.navn', 'om_jer.afdeling'], {
      save: () => Promise.reject(new Error('brudt')),
    });
    const given = { ...text('Randers'), to: asked(sitting).id };
    await expect(sitting.reply(given)).rejects.toThrow('brudt');
    await expect(sitting.reply(given)).rejects.toThrow('brudt');
    expect(await sitting.goTo('om_jer.afdeling')).toMatchObject({ id: 'om_jer.afdeling#1' });
    expect((await reply(sitting, command('back'))).id).toBe('kommune.navn#2');
  });
});

it('the overview tells at any time how it stands with every question', async () => {
  const { sitting } = await open(['kommune.navn', 'om_jer.afdeling']);
  await reply(sitting, text('Randers'));
  expect(sitting.overview().flatMap(({ entries }) => entries.map(({ status }) => status))).toEqual([
    'answered',
    'unanswered',
  ]);
});

describe('a reply that cannot be used', () => {
  it('leaves what was written with the question, so that a face can show it again, until it is answered', async () => {
    const { sitting } = await open(['moede.dato']);
    expect((await reply(sitting, text('en dag i juni'))).written).toBe('en dag i juni');
    expect(asked(sitting).said).toMatchObject([{ kind: 'complaint' }]);
    expect((await reply(sitting, command('skip'))).written).toBeUndefined();
  });

  it('leaves no personal number anywhere', async () => {
    const { sitting } = await open(['moede.dato']);
    expect(JSON.stringify(await reply(sitting, text('010203-1234')))).not.toContain('010203');
  });

  it('that no face of ours would send ends nothing: the sitting goes on', async () => {
    const { sitting, saved } = await open(['moede.dato']);
    await reply(sitting, { kind: 'command', command: 'slet-alt' } as unknown as Reply);
    await reply(sitting, text('3. december 2026'));
    expect(saved).toEqual([['moede.dato', '2026-12-03']]);
  });
});
