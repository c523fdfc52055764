import { describe, expect, it } from 'vitest';
import { hear } from '../../../src/interview/ask/hear.ts';
import { parseText } from '../../../src/interview/ask/parse/parse-text.ts';
import type { ChoicePrompt, ChoicesPrompt, LinePrompt } from '../../../src/interview/ask/prompt.ts';
import type { Reply } from '../../../src/interview/ask/reply.ts';

const choices = ['a', 'b', 'c'].map((vaerdi) => ({ vaerdi, tekst: vaerdi.toUpperCase() }));
const ONE: ChoicePrompt = { kind: 'choice', text: 'Hvilken?', choices, commands: ['skip'] };
const SOME: ChoicesPrompt = { ...ONE, kind: 'choices', chosen: [], most: 2 };
const LINE: LinePrompt = {
  kind: 'line',
  text: 'Hvad?',
  commands: ['skip'],
  parse: (text) => parseText(text, 20),
};

const codeOf = (heard: ReturnType<typeof hear>) => (heard.ok ? undefined : heard.faults[0]?.code);

describe('a reply, whatever face it comes from', () => {
  it('is a value that the prompt itself has read', () => {
    expect(hear(LINE, { kind: 'text', text: ' DH Randers ' })).toEqual({
      ok: true,
      value: { kind: 'value', value: 'DH Randers' },
    });
  });

  it('chooses one of a list, and no more than one', () => {
    expect(hear(ONE, { kind: 'chosen', values: ['b'] })).toMatchObject({ value: { value: 'b' } });
    for (const values of [['b', 'c'], ['x']]) {
      expect(codeOf(hear(ONE, { kind: 'chosen', values }))).toBe('choice-unknown');
    }
  });

  it('that chooses nothing is told so, also where something is offered', () => {
    const offer = { meaning: 'use', label: 'A' } as const;
    for (const prompt of [ONE, { ...ONE, offer }])
      expect(codeOf(hear(prompt, { kind: 'chosen', values: [] }))).toBe('nothing-chosen');
    expect(codeOf(hear(ONE, { kind: 'empty' }))).toBe('nothing-chosen');
    expect(codeOf(hear(SOME, { kind: 'empty' }))).toBe('choices-none');
    expect(hear({ ...ONE, offer }, { kind: 'empty' })).toMatchObject({ value: { kind: 'empty' } });
  });

  it('chooses some of a list, in the order of the list, each once, and not too many', () => {
    expect(hear(SOME, { kind: 'chosen', values: ['c', 'a'] })).toMatchObject({
      value: { value: ['a', 'c'] },
    });
    expect(codeOf(hear(SOME, { kind: 'chosen', values: [] }))).toBe('choices-none');
    expect(codeOf(hear(SOME, { kind: 'chosen', values: ['a', 'b', 'c'] }))).toBe('choices-too-many');
    expect(codeOf(hear(SOME, { kind: 'chosen', values: ['a', 'x'] }))).toBe('choice-unknown');
  });

  it('may name what is chosen, and is no choice where one writes', () => {
    expect(hear(ONE, { kind: 'text', text: 'B' })).toMatchObject({ value: { value: 'b' } });
    expect(hear(SOME, { kind: 'text', text: 'B' })).toMatchObject({ value: { value: ['b'] } });
    expect(codeOf(hear(ONE, { kind: 'text', text: '1' }))).toBe('choice-unknown');
    expect(codeOf(hear(ONE, { kind: 'text', text: 'Se 010203-1234' }))).toBe('personal-number');
    expect(codeOf(hear(LINE, { kind: 'chosen', values: ['a'] }))).toBe('choice-unknown');
  });

  it.each([{ kind: 'empty' }, { kind: 'text', text: '  ' }] as const)(
    'that is empty counts only where something is offered: %j',
    (reply) => {
      expect(codeOf(hear(LINE, reply))).toBe('nothing-typed');
      const offer = { meaning: 'use', label: 'formand' } as const;
      expect(hear({ ...LINE, offer }, reply)).toMatchObject({ value: { kind: 'empty' } });
    },
  );

  it('with a CPR number is refused before anything else reads it', () => {
    const read: string[] = [];
    const parse: LinePrompt['parse'] = (text) => {
      read.push(text);
      return parseText(text, 20);
    };
    expect(codeOf(hear({ ...LINE, parse }, { kind: 'text', text: 'Se 010203-1234' }))).toBe(
      'personal-number',
    );
    expect(read).toEqual([]);
  });

  it('between the questions is no command that leads nowhere; a stop always counts', () => {
    const menu = { ...ONE, commands: ['back'], onlyThese: true } as const;
    expect(codeOf(hear(menu, { kind: 'command', command: 'skip' }))).toBe('command-out-of-place');
    for (const command of ['back', 'stop'] as const) {
      expect(hear(menu, { kind: 'command', command })).toMatchObject({ value: { command } });
    }
  });

  it('from outside may be anything, and is complained of and never thrown at', () => {
    const junk = [
      { kind: 'command', command: 'slet-alt' },
      { kind: 'andet' },
      { kind: 'chosen', values: ['ukendt'] },
    ] as unknown as readonly Reply[];
    for (const reply of junk) expect(hear(ONE, reply).ok).toBe(false);
  });

  it('that cannot be used is told of without a word about keys or typing commands', () => {
    const replies = [
      hear(LINE, { kind: 'empty' }),
      hear(SOME, { kind: 'chosen', values: [] }),
      hear(ONE, { kind: 'text', text: 'x' }),
      hear({ ...ONE, onlyThese: true, commands: [] }, { kind: 'command', command: 'skip' }),
    ];
    const said = replies.flatMap((heard) => (heard.ok ? [] : heard.faults)).map(({ wayOut }) => wayOut);
    expect(said).toHaveLength(4);
    expect(said.join(' ')).not.toMatch(/[Ss]kriv (?:hjælp|spring|tilbage|afslut)|Enter|tast|nummer|numre/);
  });
});

describe('a text that is no answer', () => {
  it.each([
    'ved ikke',
    'Ved ikke.',
    'ved-ikke',
    'vedikke',
    'ved ik',
    'jeg ved det ikke',
    'Jeg ved det desværre ikke.',
    'vi ved det ikke',
    'ved vi ikke',
    'det ved vi ikke',
    'Det ved jeg ikke endnu',
    'aner det ikke',
    'aner ikke',
    'jeg aner det ikke!',
    'ingen anelse',
    'har ingen idé',
    'kender vi ikke',
    'husker det ikke',
    'ukendt',
    'Uvist',
    'er ikke sikker',
    "don't know",
  ])('means "ved ikke": "%s"', (text) => {
    expect(hear(LINE, { kind: 'text', text })).toMatchObject({
      value: { kind: 'command', command: 'unknown' },
    });
  });

  it.each([
    ['skip', 'skip'],
    ['Spring over', 'skip'],
    ['næste', 'skip'],
    ['help', 'help'],
    ['hjælp', 'help'],
    ['back', 'back'],
    ['tilbage', 'back'],
    ['exit', 'stop'],
  ])('asks for something: "%s" is %s', (text, command) => {
    expect(hear(LINE, { kind: 'text', text })).toMatchObject({ value: { kind: 'command', command } });
  });

  it.each(['næste', 'spring over', 'skip'])('that goes on throws no answer away: "%s"', (text) => {
    const offer = { meaning: 'keep', label: 'DH Randers' } as const;
    expect(hear({ ...LINE, offer }, { kind: 'text', text })).toMatchObject({ value: { kind: 'empty' } });
    const key = { kind: 'command', command: 'skip' } as const;
    expect(hear({ ...LINE, offer }, key)).toMatchObject({ value: key });
  });

  it('is an answer when the person says so', () => {
    expect(hear(LINE, { kind: 'text', text: 'ukendt', asWritten: true })).toMatchObject({
      value: { kind: 'value', value: 'ukendt' },
    });
  });

  it.each([
    'Ukendt Land',
    'Ved Åen',
    'Det ved alle',
    'Ingen ved det',
    'Ikke nok hjælp',
    'Hjælp til alle',
    'Vi ved, at',
  ])('is not seen in an answer: "%s"', (text) => {
    expect(hear(LINE, { kind: 'text', text })).toMatchObject({ value: { kind: 'value', value: text } });
  });
});
