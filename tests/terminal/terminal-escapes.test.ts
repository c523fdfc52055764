import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeAnswer } from '../../src/interview/ask/describe-answer.ts';
import type { Finding } from '../../src/papers/review/review-paper.ts';
import { unknownCommand } from '../../src/terminal/danish-commander.ts';
import { calmOutput } from '../../src/terminal/output/calm-output.ts';
import { excerpt } from '../../src/terminal/words/excerpt.ts';
import { findingsText, remainingText } from '../../src/terminal/words/findings-text.ts';
import { languageText } from '../../src/terminal/words/language-text.ts';
import { commandLine } from '../builders/command-line.ts';
import { exampleText } from '../builders/examples.ts';
import { CATALOGUE } from '../builders/papers.ts';

/** Colours the screen, names the window, moves the cursor with one sign of C1, and turns the text around. */
const HOSTILE = 'a\u001B[31mb\u001B]0;ond\u0007c\u009B2Jd\u202Ee';
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202E]/;

const finding: Finding = {
  point: '1.1',
  rule: 'regel',
  severity: 'advarer',
  demand: '',
  message: HOSTILE,
  wayOut: HOSTILE,
  spot: { line: 1, column: 1, length: 1, heading: `${HOSTILE}!`, excerpt: HOSTILE } as Finding['spot'],
};
const thing = { file: 'a.md', severity: finding.severity, places: [finding] } as const;
const counts = { blokerer: 0, advarer: 1, råder: 0 };
const measured = {
  lix: 1,
  lixWithoutField: 1,
  over25: 0,
  sections: [{ heading: HOSTILE, lix: 1 }],
  hardest: [{ heading: HOSTILE, lix: 1 }],
  longest: [{ sentence: HOSTILE, words: 1, lix: 1 }],
  longWords: [],
  passives: [HOSTILE],
  abbreviations: [],
};
const question = CATALOGUE.questions.find(({ type }) => type === 'tekst');

describe('no text steers the terminal', () => {
  it.each<[string, () => string]>([
    ['in what hent and lav quote of a paper', () => excerpt(HOSTILE)],
    ['in what kontrol tells', () => findingsText({ papers: [], toMend: [thing], counts })],
    ['in what is left to do', () => remainingText([thing], 3, 'brobygger kontrol')],
    ['in what kontrol tells of the language', () => languageText('a.md', measured, null)],
    ['in a command that is not there', () => unknownCommand(HOSTILE, undefined)],
    [
      'in an answer that the interview shows',
      () => (question ? describeAnswer(question, HOSTILE) : '\u0000'),
    ],
  ])('%s', (_where, write) => {
    const text = write();
    expect(text).toContain('\uFFFD');
    expect(text).not.toMatch(STEERING);
  });
});

describe('the output of the program', () => {
  it('lets through lines and tabs, and nothing that steers', () => {
    let written = '';
    calmOutput({ write: (text) => (written += text) }).write(`æ\t👩🏽‍🦽\n${HOSTILE.replace('\u202E', '')}`);
    expect(written).toBe('æ\t👩🏽‍🦽\na\uFFFD[31mb\uFFFD]0;ond\uFFFDc\uFFFD2Jde');
  });

  it('is calm whatever a file or a folder is called', async () => {
    const name = HOSTILE.replace('\u202E', '');
    const { run } = commandLine({
      [join(name, 'svar.yaml')]: exampleText('randers/svar.yaml'),
      [`${name}.md`]: '# T\n\nTekst.\n',
      [`${name}.yaml`]: 'version: 1\nukendt: 1\n',
    });
    for (const args of [
      ['tjek', `${name}.yaml`],
      ['lav', `${name}.yaml`],
      ['lav', join(name, 'svar.yaml'), '--format', 'md', '--dato', '2026-11-22', '--ud', name],
      ['pdf', `${name}.md`, '--format', 'html'],
      ['kontrol', `${name}.md`],
      ['hent', `${name}.md`],
      ['lav', `--${name}`],
      [name],
    ]) {
      const { out, err } = await run(...args);
      expect(out + err).not.toBe('');
      expect(out + err, args[0] ?? '').not.toMatch(STEERING);
    }
  });
});

describe('the name of a file', () => {
  const NAME = 'a\u202Eb\nFejl: falsk\u061C.yaml';

  it.each([
    ['tjek', NAME],
    ['lav', NAME],
    ['kontrol', NAME],
    ['pdf', NAME],
    ['hent', NAME],
  ])('neither turns the text around nor begins a line of its own: %s', async (...args) => {
    const { run } = commandLine({ [NAME]: 'version: 1\n' });
    const { out, err } = await run(...args);
    expect(out + err).not.toMatch(/[\p{Bidi_Control}]|^Fejl: falsk/mu);
  });

  it('is whole as JSON', async () => {
    const { out } = await commandLine({ [NAME]: 'version: 1\n' }).run('tjek', 'x\u202Ey.yaml', '--json');
    expect(out).not.toMatch(/\p{Bidi_Control}/u);
  });
});
