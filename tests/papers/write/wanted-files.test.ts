import { describe, expect, it } from 'vitest';
import { wantedFiles } from '../../../src/papers/write/wanted-files.ts';
import { answersOf } from '../../builders/answers.ts';
import { proposalOf } from '../../builders/papers.ts';

const proposal = proposalOf(answersOf({ 'kommune.navn': 'Randers', 'arrangement.type': 'cafemoede' }));
const file = (fil: string, type?: string) => ({
  fil,
  skabelon: `${fil}.hbs`,
  ...(type ? { naar: { 'event.type': { const: type } } } : {}),
});
const letter = { id: 'brev', titel: 'Et brev', modtager: 'Formanden', raekkefoelge: 9, skabeloner: {} };
const names = (filer: readonly ReturnType<typeof file>[], askedFor: boolean, ellers?: string) =>
  wantedFiles({ ...letter, filer, ...(ellers ? { ellers } : {}) }, proposal, askedFor).map(({ fil }) => fil);

describe('the files of a document', () => {
  it('are those without a condition and those whose condition holds', () => {
    const files = [file('altid'), file('kaffe', 'cafemoede'), file('besoeg', 'virksomhedsbesoeg')];
    expect(names(files, false)).toEqual(['altid', 'kaffe']);
    expect(names(files, true)).toEqual(['altid', 'kaffe']);
  });

  it('are none when nothing is planned, but all when somebody asks for them', () => {
    const files = [file('besoeg', 'virksomhedsbesoeg'), file('faelles', 'udvalgsmoede')];
    expect(names(files, false)).toEqual([]);
    expect(names(files, true)).toEqual(['besoeg', 'faelles']);
  });

  it('are none, also when asked for, where the document says what it waits for', () => {
    expect(names([file('besoeg', 'virksomhedsbesoeg')], true, 'Svar først på spørgsmålene.')).toEqual([]);
  });
});
