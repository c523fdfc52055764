import { describe, expect, it } from 'vitest';
import { listPapers } from '../../src/application/list-papers.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { failure } from '../../src/fault.ts';
import { BROKEN, given, memoryPorts } from '../builders/memory-ports.ts';
import { projectFiles } from '../builders/real-catalogue.ts';

const ANSWERS = projectFiles('examples', 'svar.yaml')[0]?.text ?? '';
const request = { file: given('svar.yaml'), date: '2026-11-22', ownCatalogue: undefined, advice: true };

describe('the list of papers', () => {
  it('is empty before any are made, and knows the next steps all the same', async () => {
    const listed = await listPapers(request, memoryPorts({ 'svar.yaml': ANSWERS }).ports);
    if (isRefused(listed)) throw new Error('refused');
    expect(listed).toMatchObject({ papers: [], calendar: null });
    expect(listed.nextSteps.length).toBeGreaterThan(0);
  });

  it('has those that lie ready in the order of the documents, with what is missing and what is finished', async () => {
    const listed = await listPapers(
      request,
      memoryPorts({
        'svar.yaml': ANSWERS,
        'papirer/debatindlaeg.md':
          '# Flere skal i job\n\nVi er [INDSÆT TAL: se AUK01] og [INDSÆT TAL: se AUK01].\n',
        'papirer/debatindlaeg.docx': 'x',
        'papirer/strategiforslag.md': '# Forslag\n\nTekst.\n',
        'papirer/noget-andet.md': '# Ikke vores\n',
        'papirer/kalender.ics': 'x',
      }).ports,
    );
    if (isRefused(listed)) throw new Error('refused');
    expect(listed.papers.map(({ name }) => name)).toEqual(['strategiforslag', 'debatindlaeg']);
    expect(listed.papers[1]).toMatchObject({
      title: 'Flere skal i job',
      gaps: [{ text: 'INDSÆT TAL: se AUK01', question: 'tal.ledighedsydelse' }],
      opening: 'Vi er [INDSÆT TAL: se AUK01] og [INDSÆT TAL: se AUK01].',
      internal: false,
      finished: { docx: given('papirer/debatindlaeg.docx').path },
    });
    expect(listed.papers.every(({ toMend }) => toMend.length > 0)).toBe(true);
    expect(listed.calendar).toBe(given('papirer/kalender.ics').path);
    expect(listed.gate).toContainEqual(
      expect.objectContaining({ rule: 'no-gap', question: 'tal.ledighedsydelse', paper: 'debatindlaeg' }),
    );
  });

  it('gives no advice that is not asked for', async () => {
    const files = { 'svar.yaml': ANSWERS, 'papirer/debatindlaeg.md': '# Flere skal i job\n' };
    const listed = await listPapers({ ...request, advice: false }, memoryPorts(files).ports);
    expect(listed).toMatchObject({ papers: [{ toMend: [] }], nextSteps: [], gate: [] });
  });

  it('is refused where the documents cannot be read', async () => {
    const listed = await listPapers(request, memoryPorts({}, { documents: () => failure(BROKEN) }).ports);
    expect(listed).toMatchObject({ refused: true, outcome: 'broken' });
  });
});
