import { describe, expect, it } from 'vitest';
import { commandLine } from '../../builders/command-line.ts';

describe('kampagne', () => {
  it('begins an answer file for each municipality that is named, with what is known', async () => {
    const { run, text } = commandLine();
    const args = ['kampagne', '--kommuner', 'Randers, århus kommune', '--ud', 'k', '--navn', 'Kim Holm'];
    const { code, out } = await run(...args);
    expect([code, out]).toEqual([0, 'k/randers/svar.yaml\nk/aarhus/svar.yaml\n']);
    const answers = text('k/aarhus/svar.yaml');
    expect(answers).toContain('navn: Aarhus\n');
    expect(answers).toContain('afdeling: DH Aarhus\n');
    expect(answers).toContain('navn: Kim Holm\n');
    expect(answers).toContain('titel: formand\n');
    expect(await run('tjek', 'k/aarhus/svar.yaml')).toMatchObject({
      code: 0,
      out: expect.stringContaining('svar.yaml er i orden'),
    });
  });

  it('never touches a file that is there', async () => {
    const { run, text } = commandLine({ 'k/randers/svar.yaml': '# Vores egen\n' });
    const { code, err } = await run('kampagne', '--kommuner', 'Randers', '--ud', 'k');
    expect(code).toBe(0);
    expect(err).toContain('var der i forvejen og er ikke rørt');
    expect(text('k/randers/svar.yaml')).toBe('# Vores egen\n');
  });

  it.each([
    [['--kommuner', 'Randers,Rnders'], /Mente du Randers\?/],
    [['--kommuner', 'Randers', '--email', 'ikke en adresse'], /ligner ikke en mailadresse/],
    [['--kommuner', 'Randers', '--tema', 'screning'], /screening/],
  ])('writes nothing when something is wrong: %j', async (given, says) => {
    const { run, files } = commandLine();
    const { code, err } = await run('kampagne', ...given, '--ud', 'k');
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(files.size).toBe(0);
  });
});
