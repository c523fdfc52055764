import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/fault.ts';
import { reportFaults } from '../../../src/terminal/words/report-faults.ts';

const FAULT: Fault = {
  code: 'decimal-comma',
  severity: 'error',
  message: 'Der er komma i tallet.',
  wayOut: 'Brug punktum.',
  place: { file: 'svar.yaml', line: 12, column: 9, length: 4, excerpt: '  vaerdi: 12,5' },
};
const missing = (message: string): Fault => ({ code: 'missing-answer', severity: 'missing', message });

describe('reportFaults', () => {
  it('tells where, shows the line, says what is wrong and how to put it right', () => {
    expect(reportFaults([FAULT])).toBe(
      [
        'svar.yaml, linje 12, kolonne 9',
        '      vaerdi: 12,5',
        '            ^^^^',
        'Fejl: Der er komma i tallet.',
        'Sådan retter du det: Brug punktum.',
        '',
      ].join('\n'),
    );
  });

  it('leaves the carets out for those who listen', () => {
    expect(reportFaults([FAULT], { carets: false })).not.toContain('^');
  });

  it('calls a warning something to note, not an error', () => {
    const text = reportFaults([{ ...FAULT, severity: 'warning' }]);
    expect(text).toContain('Bemærk: Der er komma i tallet.\nDet kan I gøre: Brug punktum.');
  });

  it('counts what is not answered yet and names the questions, last', () => {
    const text = reportFaults([missing('Hvad hedder I?'), FAULT, missing('Hvornår er mødet?')]);
    expect(text.indexOf('Mangler endnu: 2 svar\n- Hvad hedder I?\n- Hvornår er mødet?\n')).toBeGreaterThan(
      text.indexOf('Brug punktum.'),
    );
  });

  it('says that papers can be made only when they can', () => {
    const told = (papers?: 'all' | 'markdown' | 'none') =>
      reportFaults([missing('Hvad hedder I?')], papers === undefined ? {} : { papers });
    expect(told('all')).toContain('I kan godt lave papirerne nu; det, der mangler, bliver vist tydeligt.\n');
    expect(told('markdown')).toContain('Det, der skal sendes, bliver kun lavet som Markdown');
    for (const text of [told('none'), told()]) expect(text).not.toContain('papirerne nu');
  });

  it('shows at most twenty faults and ten questions, and says how many more there are', () => {
    const text = reportFaults([...Array(25).fill(FAULT), ...Array(13).fill(missing('Hvad?'))]);
    expect(text.match(/Fejl:/g)).toHaveLength(20);
    expect(text).toContain('og 5 til');
    expect(text).toContain('- og 3 til');
  });

  it('leaves no error out for a warning, and keeps the order of the file', () => {
    const warning = (line: number): Fault => ({
      ...FAULT,
      severity: 'warning',
      place: { file: 'svar.yaml', line },
    });
    const text = reportFaults([...Array.from({ length: 25 }, (_, index) => warning(index + 1)), FAULT]);
    expect(text.match(/Bemærk:/g)).toHaveLength(19);
    expect(text.indexOf('Fejl:')).toBeGreaterThan(text.lastIndexOf('Bemærk:'));
  });

  it('lets no control character of the file reach the terminal', () => {
    const hostile = 'x\u001b]0;titel\u0007\u009b2J';
    const text = reportFaults([
      { ...FAULT, message: hostile, wayOut: hostile, place: { file: hostile, line: 1, excerpt: hostile } },
      missing(hostile),
    ]);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('says nothing when there is nothing to say', () => {
    expect(reportFaults([])).toBe('');
  });
});
