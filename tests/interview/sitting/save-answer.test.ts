import { describe, expect, it } from 'vitest';
import { newAnswersText } from '../../../src/answers/answers-file.ts';
import { answerSaver } from '../../../src/interview/sitting/save-answer.ts';

const BEGINNING = newAnswersText({ depth: 'hurtig' });

function store(text?: string | undefined) {
  return {
    text,
    async read() {
      return this.text;
    },
    async write(next: string) {
      this.text = next;
    },
  };
}

describe('saving an answer', () => {
  it.each([undefined, '', ' \n'])('begins a new file where there is none: %j', async (text) => {
    const file = store(text);
    expect(await answerSaver(file, BEGINNING)('kommune.navn', 'Randers')).toMatchObject({ ok: true });
    expect(file.text).toContain('omfang: hurtig');
    expect(file.text).toContain('kommune:\n  navn: Randers');
  });

  it('keeps what somebody writes in the file meanwhile', async () => {
    const file = store();
    const save = answerSaver(file, BEGINNING);
    await save('kommune.navn', 'Randers');
    file.text = `${file.text}# Husk at ringe til sekretæren.\n`;
    await save('om_jer.afdeling', 'DH Randers');
    expect(file.text).toContain('# Husk at ringe til sekretæren.');
    expect(file.text).toContain('afdeling: DH Randers');
  });

  it('does not begin anew when the file has gone meanwhile, but asks for it back', async () => {
    const file = store();
    const save = answerSaver(file, BEGINNING);
    await save('kommune.navn', 'Randers');
    const before = file.text;
    file.text = undefined;
    expect(await save('om_jer.afdeling', 'DH Randers')).toMatchObject({
      ok: false,
      faults: [{ code: 'not-saved', wayOut: expect.stringContaining('Læg den tilbage') }],
    });
    expect(file.text).toBeUndefined();
    file.text = before;
    expect(await save('om_jer.afdeling', 'DH Randers')).toMatchObject({ ok: true });
    expect(file.text).toContain('navn: Randers');
  });

  it('tells in Danish what has been spoiled in the file, and where', async () => {
    const saved = await answerSaver(store('version: 1\nkommune:\n  navn: "Randers\n'), undefined)('a.b', 'c');
    expect(saved).toMatchObject({ ok: false, faults: [{ code: 'not-saved' }] });
    const said = saved.ok ? '' : saved.faults[0]?.message;
    expect(said).toMatch(/rettet imens, linje 3: /);
    expect(said).not.toMatch(/YAML|setAnswer/);
  });

  it('says so calmly when the file cannot be written, or has been spoiled', async () => {
    const full = { read: async () => undefined, write: async () => Promise.reject(new Error('ENOSPC')) };
    for (const broken of [full, store('navn: "uden slutning')]) {
      const saved = await answerSaver(broken, BEGINNING)('kommune.navn', 'Randers');
      expect(saved).toMatchObject({ ok: false, faults: [{ code: 'not-saved' }] });
    }
  });
});
