import { describe, expect, it } from 'vitest';
import { isRefused } from '../../../src/application/outcome.ts';
import { type BranchesSurveyed, surveyBranches } from '../../../src/application/survey/survey-branches.ts';
import { failure } from '../../../src/fault.ts';
import { exampleText } from '../../builders/examples.ts';
import { given, memoryPorts } from '../../builders/memory-ports.ts';

const BEGUN = (name: string, more = '') =>
  `version: 1\nomfang: hurtig\nkommune:\n  navn: ${name}\nom_jer:\n  afdeling: DH ${name}\n  navn: Bestyrelsen\n${more}`;

async function surveyed(files: Readonly<Record<string, string>>): Promise<BranchesSurveyed> {
  const { ports } = memoryPorts(files);
  const value = await surveyBranches(
    { given: [given('k')], date: '2026-11-22', ownCatalogue: undefined },
    ports,
  );
  if (isRefused(value)) throw new Error(value.faults[0]?.message);
  return value;
}

describe('an overview', () => {
  it('tells how far each branch is, in the order of the municipalities', async () => {
    const { outcome, branches } = await surveyed({
      'k/øst/svar.yaml': BEGUN('Aarhus'),
      'k/randers/svar.yaml': exampleText('randers/svar.yaml'),
      'k/randers/papirer/strategiforslag.md': '# Et forslag\n',
    });
    expect(outcome).toBe('done');
    expect(branches.map(({ municipality }) => municipality)).toEqual(['Randers', 'Aarhus']);
    const [randers, aarhus] = branches;
    expect(randers).toMatchObject({
      figures: 5,
      figuresAsked: 8,
      errors: 0,
      papers: 1,
      approved: '2026-11-18',
      decided: false,
    });
    expect(randers?.next?.by).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(aarhus).toMatchObject({ answered: 3, figures: 0, papers: 0, approved: null, sent: null });
    expect((aarhus?.asked ?? 0) - (aarhus?.answered ?? 0)).toBeGreaterThan(10);
  });

  it('tells what has been decided, and when', async () => {
    const decided = `${exampleText('randers/svar.yaml')}status:\n  behandlet: ja\n  dato: "2026-11-10"\n`;
    const { branches } = await surveyed({ 'k/randers/svar.yaml': decided });
    expect(branches[0]).toMatchObject({ decided: true, decidedOn: '2026-11-10', next: null });
  });

  it('has a row for a file that nothing can be read of, and says that it has a fault', async () => {
    const { outcome, branches } = await surveyed({ 'k/a.yaml': 'a: [', 'k/b.yaml': BEGUN('Viborg') });
    expect(outcome).toBe('answers-not-valid');
    expect(branches.map(({ municipality, errors }) => [municipality, errors > 0])).toEqual([
      [null, true],
      ['Viborg', false],
    ]);
  });

  it('is refused where there is no answer file', async () => {
    const { ports } = memoryPorts({});
    const value = await surveyBranches(
      { given: [given('k')], date: '2026-11-22', ownCatalogue: undefined },
      ports,
    );
    expect(value).toMatchObject({ refused: true, faults: [{ code: 'no-answer-files' }] });
  });

  it('counts how many have come how far', async () => {
    const decided = `${exampleText('randers/svar.yaml')}status:\n  behandlet: ja\n`;
    const { sum } = await surveyed({
      'k/randers/svar.yaml': decided,
      'k/randers/papirer/strategiforslag.md': '# Et forslag\n',
      'k/viborg/svar.yaml': BEGUN('Viborg'),
    });
    expect(sum).toEqual({ branches: 2, withPapers: 1, decided: 1 });
  });
});

describe('an overview as a file', () => {
  const FILES = { 'k/randers/svar.yaml': exampleText('randers/svar.yaml') };
  const wanted = { csv: given('o.csv').path, html: given('o.html').path };
  const request = { given: [given('k')], date: '2026-11-22', ownCatalogue: undefined } as const;

  it('is laid where it is asked for, and nowhere else', async () => {
    const { ports, text } = memoryPorts(FILES);
    const value = await surveyBranches({ ...request, ...wanted }, ports);
    expect(value).toMatchObject({ outcome: 'done', faults: [] });
    expect(value).toMatchObject({ laid: [{ path: wanted.csv }, { path: wanted.html }] });
    expect(text('o.csv')).toContain('Randers;');
    expect(text('o.html')).toContain('<th scope="row">Randers</th>');
    expect(await surveyBranches(request, memoryPorts(FILES).ports)).toMatchObject({ laid: [] });
  });

  it('that cannot be laid is told of, stops neither the other nor what is seen, and is not made', async () => {
    const { ports } = memoryPorts(FILES);
    const fault = { code: 'cannot-write', severity: 'error', message: 'Nej.' } as const;
    const shelf: typeof ports.shelf = {
      ...ports.shelf,
      layFile: async (path, ...rest) =>
        path === wanted.csv ? failure(fault) : ports.shelf.layFile(path, ...rest),
    };
    const value = await surveyBranches({ ...request, ...wanted }, { ...ports, shelf });
    expect(value).toMatchObject({
      outcome: 'not-made',
      faults: [fault],
      laid: [{ path: wanted.html }],
      branches: [{ municipality: 'Randers' }],
    });
  });
});
