import { describe, expect, it } from 'vitest';
import { projectFiles } from '../builders/real-catalogue.ts';
import { hiddenFields, openPage, visitor } from './open-page.ts';
import { seen, textOf } from './walk-pages.ts';

const RANDERS =
  projectFiles('examples', 'svar.yaml').find(({ name }) => name.startsWith('randers'))?.text ?? '';
const STORY = 'En mand på værkstedet viste mig, hvordan han havde lært at svejse.';
const AT = '/spoergsmaal/debat.eksempel';

async function atQuestion(path = AT) {
  const page = await openPage({ 'svar.yaml': RANDERS });
  const person = await visitor(page);
  await person.send('/fortsaet');
  await person.get(path);
  expect(person.path).toBe(path);
  const ask = async (svar: string) => {
    const fields = { ...hiddenFields(person.page.text, path), svar, skriver: 'ja' };
    return JSON.parse((await person.post(path.replace('/spoergsmaal', '/vis'), fields)).text);
  };
  return { page, person, ask };
}

describe('beside a question', () => {
  it('stands the sentence of the paper as it will be, for who presses the button, with all that was typed', async () => {
    const { page, person } = await atQuestion();
    const before = page.text('svar.yaml');
    await person.send(AT, { svar: STORY, handling: 'vis' });
    const { text } = person.page;
    expect(person.page.status).toBe(200);
    expect(text).toMatch(/<blockquote>[^<]*lært at svejse/);
    expect(seen(text).fields[0]?.value).toBe(STORY);
    expect(page.text('svar.yaml')).toBe(before);
  });

  it('stands it while somebody writes, and what was written is there after a refresh', async () => {
    const { page, person, ask } = await atQuestion();
    const before = page.text('svar.yaml');
    const { places } = await ask(STORY);
    expect(places[0].text).toContain('lært at svejse');
    expect(places[0].paper).not.toBe('');
    await person.get(AT);
    expect(seen(person.page.text).fields[0]?.value).toBe(STORY);
    expect(page.text('svar.yaml')).toBe(before);
  });

  it('is the very sentence that is printed', async () => {
    const { page, person, ask } = await atQuestion();
    const { places } = await ask(STORY);
    await person.send(AT, { svar: STORY, handling: 'svar' });
    if (seen(person.page.text).choices.some(({ value }) => value === 'keep'))
      await person.send(AT, { svar: 'keep', handling: 'svar' });
    expect(page.text('svar.yaml')).toContain('lært at svejse');
    await person.get('/papirer');
    await person.send('/papirer/lav');
    for (let count = 0; count < 300; count += 1) {
      if (JSON.parse((await person.get('/papirer/status')).text).isOver) break;
      await new Promise((done) => setTimeout(done, 50));
    }
    const printed = [...page.files]
      .filter(([path]) => path.endsWith('.md'))
      .map(([, text]) => textOf(String(text)));
    for (const { text } of places) expect(printed.some((paper) => paper.includes(textOf(text)))).toBe(true);
  });

  it('stands nothing where the answer is not printed as it is written', async () => {
    const { ask } = await atQuestion();
    for (const text of ['', ' ', 'x', 'Ja']) expect((await ask(text)).places).toEqual([]);
    const { person } = await atQuestion('/spoergsmaal/kommune.strategi');
    expect(person.page.text).not.toContain('data-vis');
  });

  it('is made in at most 100 milliseconds', async () => {
    const { ask } = await atQuestion();
    const times: number[] = [];
    for (let count = 0; count < 20; count += 1) {
      const began = performance.now();
      await ask(`${STORY} Nummer ${count}.`);
      times.push(performance.now() - began);
    }
    times.sort((one, other) => one - other);
    process.stdout.write(
      `preview: ${times[10]?.toFixed(0)} ms in the middle, ${times[18]?.toFixed(0)} ms p95\n`,
    );
    // The least: a machine that does something else besides is no slower page.
    expect(times[0]).toBeLessThan(100);
  });

  it('stands nothing for a page that is not the newest', async () => {
    const { person } = await atQuestion();
    const old = { ...hiddenFields(person.page.text, AT), svar: STORY };
    await person.send(AT, { handling: 'skip' });
    expect(JSON.parse((await person.post('/vis/debat.eksempel', old)).text)).toEqual({ places: [] });
  });
});
