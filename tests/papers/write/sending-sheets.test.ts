import { describe, expect, it } from 'vitest';
import type { DocumentDefinition, Sending } from '../../../src/content/documents/document-definition.ts';
import { sendingSheets } from '../../../src/papers/write/sending-sheets.ts';
import { answersOf } from '../../builders/answers.ts';
import { proposalOf } from '../../builders/papers.ts';
import { realDocuments } from '../../builders/real-catalogue.ts';

const sending: Sending = {
  til: 'Formanden for {udvalget}, {sekretæren} og {avisen}',
  hvornaar: 'moedefrist',
  uden_dato: 'Spørg sekretæren.',
  vedlaeg: ['brev', 'findes-ikke'],
  foelgebrev: 'Her er et brev om job {sted}.',
  uden_svar: 'Ring.',
};
const letter: DocumentDefinition = {
  id: 'brev',
  titel: 'Et brev',
  modtager: 'Formanden',
  raekkefoelge: 1,
  filer: [
    { fil: 'brev', skabelon: 'brev.hbs', udsendelse: sending },
    { fil: 'noter', skabelon: 'noter.hbs', intern: true },
  ],
  skabeloner: {},
};
const sheetsOn = (meeting: unknown) =>
  sendingSheets([letter], proposalOf(answersOf({ 'kommune.navn': 'Bornholm', 'moede.dato': meeting })));

describe('the sheet of a paper that is sent', () => {
  it('names the local body, counts its day back and asks again two weeks later', () => {
    expect(sheetsOn('2027-02-03')).toEqual([
      {
        file: 'brev',
        title: 'Et brev',
        recipient: 'Formanden for udvalget, Handicaprådets sekretær og avisen',
        by: '2027-01-13',
        whenUnknown: 'Spørg sekretæren.',
        attachments: ['brev'],
        letter: 'Her er et brev om job på Bornholm.',
        askOn: '2027-01-27',
        withoutAnswer: 'Ring.',
      },
    ]);
  });

  it('has no day while the meeting is not known', () => {
    expect(sheetsOn('ved-ikke')).toMatchObject([{ by: null, askOn: null }]);
  });
});

describe('the papers that are shipped', () => {
  const files = realDocuments().documents.flatMap(({ filer }) => filer);

  it('are never sent when they are for the branch alone', () => {
    expect(files.filter(({ intern, udsendelse }) => intern && udsendelse)).toEqual([]);
  });

  it('attach only what is there and may leave the house', () => {
    const open = new Set(files.filter(({ intern }) => !intern).map(({ fil }) => fil));
    const attached = files.flatMap(({ udsendelse }) => udsendelse?.vedlaeg ?? []);
    expect(attached.filter((name) => !open.has(name))).toEqual([]);
  });

  it('say what to do while a day is not known, where the day can be unknown', () => {
    const silent = files.filter(
      ({ udsendelse }) =>
        udsendelse && ['moedefrist', 'efter_moedet'].includes(udsendelse.hvornaar) && !udsendelse.uden_dato,
    );
    expect(silent).toEqual([]);
  });
});
