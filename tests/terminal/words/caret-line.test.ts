import { describe, expect, it } from 'vitest';
import { caretLines, displayWidth } from '../../../src/terminal/words/caret-line.ts';

describe('caretLines', () => {
  it('puts the carets under the stretch that is meant', () => {
    expect(caretLines('  navn: Raners', 9, 6)).toEqual({ text: '  navn: Raners', carets: '        ^^^^^^' });
  });

  it('counts a tab as the spaces it is shown as', () => {
    expect(caretLines('\tnavn: x', 8, 1)).toEqual({ text: '    navn: x', carets: '          ^' });
  });

  it('counts wide characters double and accents that are written apart not at all', () => {
    expect(caretLines('👩🏽‍🦽 日本 é: x', 15, 1).carets).toBe(`${' '.repeat(11)}^`);
    expect(displayWidth('👩🏽‍🦽')).toBe(2);
    expect(displayWidth('日本')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(displayWidth('Ærø')).toBe(3);
  });

  it('shows only what is round the carets of a long line', () => {
    const { text, carets } = caretLines(`${'a'.repeat(200)}HER${'b'.repeat(200)}`, 201, 3);
    expect(text).toMatch(/^…a+HERb+…$/);
    expect(displayWidth(text)).toBeLessThanOrEqual(72);
    expect(text.slice(carets.indexOf('^'), carets.length)).toBe('HER');
  });

  it.each([1, 50_000, 100_000])('shows a line of any length at once, also at column %d', (column) => {
    const before = performance.now();
    const { text, carets } = caretLines('['.repeat(100_000), column, 1);
    expect(performance.now() - before).toBeLessThan(500);
    expect(displayWidth(text)).toBeLessThanOrEqual(72);
    expect(carets).toMatch(/^ *\^$/);
  });

  it('cuts no character in two', () => {
    const { text } = caretLines(`${'😀'.repeat(400)}HER${'😀'.repeat(400)}x`, 801, 3);
    expect(text).toMatch(/^…(?:😀)+HER(?:😀)+…$/u);
    expect(caretLines(`a${'😀'.repeat(400)}`, 2, 1000).text).toMatch(/^a(?:😀)+…$/u);
  });

  it('never lets an escape through', () => {
    expect(caretLines('a\u001b[2Jb', 1, 1).text).toBe('a\uFFFD[2Jb');
  });

  it('shows a caret also past the end of the line', () => {
    expect(caretLines('navn', 5, 1)).toEqual({ text: 'navn', carets: '    ^' });
  });
});
