import { describe, expect, it } from 'vitest';
import { loadDocuments } from '../../../src/content/documents/load-documents.ts';
import { projectFiles, realDocuments } from '../../builders/real-catalogue.ts';

const DEFINITION = (id: string, place: number) =>
  `id: ${id}\ntitel: T\nmodtager: M\nraekkefoelge: ${place}\nfiler:\n  - fil: ${id}papir\n    skabelon: ${id}.hbs\n    intern: true\n`;

describe('a folder with a dokument.yaml', () => {
  const library = loadDocuments([
    { name: 'b/dokument.yaml', text: DEFINITION('b', 2) },
    { name: 'b/b.hbs', text: 'B' },
    { name: 'a/dokument.yaml', text: DEFINITION('a', 1) },
    { name: 'a/a.hbs', text: 'A' },
    { name: 'a/a-tekst.hbs', text: 'T\n' },
    { name: 'faelles/kilder.hbs', text: 'K\n' },
    { name: 'faelles/i-saetning/pris.hbs', text: 'P\n' },
    { name: 'print.css', text: 'p {}' },
  ]);

  it('is a document, in the order the documents say themselves', () => {
    expect(library.documents.map((one) => one.id)).toEqual(['a', 'b']);
  });

  it('has the templates of its files beside it', () => {
    expect(library.documents[0]).toMatchObject({
      filer: [{ fil: 'apapir', skabelon: 'a.hbs', intern: true }],
      skabeloner: { 'a.hbs': 'A' },
    });
  });

  it('may include the shared texts and those beside a document, and those inside a sentence bring no line break', () => {
    expect(library.partials).toEqual({ 'a-tekst': 'T\n', kilder: 'K\n', pris: 'P' });
  });
});

describe('the documents that are shipped', () => {
  const { documents, partials } = realDocuments();

  it('are the three of the first evening, in order', () => {
    expect(documents.map((one) => one.id).slice(0, 3)).toEqual(['strategi', 'moede', 'debat']);
  });

  it('have every template they name', () => {
    const named = documents.flatMap((one) => one.filer.map((file) => `${one.id}/${file.skabelon}`));
    const there = projectFiles('templates', '.hbs').map((file) => file.name);
    expect(named.filter((name) => !there.includes(name))).toEqual([]);
  });

  it('have no two files of the same name', () => {
    const names = documents.flatMap((one) => one.filer.map((file) => file.fil));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z0-9-]+$/.test(name))).toBe(true);
  });

  it('include only texts that are there, and leave none unused', () => {
    const texts = projectFiles('templates', '.hbs').map((file) => file.text);
    const used = new Set(
      texts.flatMap((text) => [...text.matchAll(/\{\{> ?([\w-]+)/g)].map((match) => match[1])),
    );
    expect([...used].toSorted()).toEqual(Object.keys(partials).toSorted());
  });

  it('print a value unescaped only in the list of sources', () => {
    const raw = projectFiles('templates', '.hbs').filter((file) => /\{\{[{&]/.test(file.text));
    const places = raw.flatMap((file) =>
      (file.text.match(/\{\{\{.*?\}\}\}|\{\{&.*?\}\}/g) ?? []).map((tag) => tag),
    );
    expect([...new Set(places)]).toEqual(['{{{this}}}']);
  });
});
