import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAnswerValidator } from '../../src/content/catalogue/answer-schema.ts';
import { loadCatalogue } from '../../src/content/catalogue/load-catalogue.ts';
import { fingerprintOf } from '../../src/content/compiled/fingerprint.ts';
import type { DocumentLibrary } from '../../src/content/documents/load-documents.ts';
import type * as CompiledPackage from '../../src/disk/compiled-package.ts';
import { answerValidator, readCompiledCatalogue } from '../../src/disk/compiled-package.ts';
import { readCatalogueFiles, readDocumentFiles, readDocuments } from '../../src/disk/package-files.ts';
import { renderDocuments } from '../../src/papers/write/render-documents.ts';
import { importBuilt } from '../builders/built-program.ts';
import { proposalOf } from '../builders/papers.ts';
import { randers } from '../builders/review.ts';

const built = await importBuilt<typeof CompiledPackage>('disk/compiled-package.js');
const files = readCatalogueFiles();
const fingerprint = fingerprintOf([...files.strategies, ...files.schemas]);
const loaded = loadCatalogue(files);
if (!loaded.ok) throw new Error(loaded.faults[0]?.message);

describe('the catalogue as it was built', () => {
  it('is what reading and checking the files gives', async () => {
    expect(await built.readCompiledCatalogue(fingerprint)).toEqual(loaded.value);
  });

  it('is not used when a file has changed since', async () => {
    const [first, ...rest] = files.strategies;
    const changed = [{ name: first?.name ?? '', text: `${first?.text} ` }, ...rest, ...files.schemas];
    expect(await built.readCompiledCatalogue(fingerprintOf(changed))).toBeUndefined();
  });

  it('is not there for what runs from the source', async () => {
    expect(await readCompiledCatalogue(fingerprint)).toBeUndefined();
  });
});

describe('the documents as they were built', () => {
  const documents = readDocumentFiles();

  it('are what reading the files gives, checklists and all', async () => {
    const found = await built.readCompiledDocuments(fingerprintOf(documents));
    expect({ library: found?.library, review: found?.review }).toEqual(await readDocuments(documents));
  });

  it('are not used when a file has changed since', async () => {
    expect(await built.readCompiledDocuments(fingerprintOf(documents.slice(1)))).toBeUndefined();
  });

  it('hold every template, compiled, so that none is compiled in a run', async () => {
    const compiled = await built.compiledTemplates();
    const { library } = await readDocuments(documents);
    const texts = [
      ...Object.values(library.partials),
      ...library.documents.flatMap(({ skabeloner }) => Object.values(skabeloner)),
    ];
    expect(texts.filter((text) => !compiled.has(text))).toEqual([]);
  });

  it('give the same papers with the compiled templates as without', async () => {
    const { library } = await readDocuments(documents);
    const proposal = proposalOf(randers());
    const compiled = await built.compiledTemplates();
    const papers = (templates: DocumentLibrary) => renderDocuments(proposal, loaded.value, templates);
    expect(papers({ ...library, compiled })).toEqual(papers(library));
  });
});

describe('the validator as it was built', () => {
  it('finds the same in any answers as the one made on the spot', async () => {
    const compiled = await built.readCompiledCatalogue(fingerprint);
    if (!compiled) throw new Error('The catalogue is not there as it was built.');
    const fast = await built.answerValidator(compiled);
    const slow = compileAnswerValidator(loaded.value);
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant('ved-ikke'));
    const paths = loaded.value.questions.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...paths), value, { maxKeys: 12 }), (flat) => {
        const answers = nested({ version: 1, omfang: 'fuld', ...flat });
        expect(fast(answers)).toBe(slow(answers));
        expect(fast.errors).toEqual(slow.errors);
      }),
      { numRuns: 60 },
    );
  });

  it('is made on the spot for a catalogue of one’s own', async () => {
    const validate = await answerValidator(loaded.value);
    expect(validate({ version: 2 })).toBe(false);
  });
});

/** { "kommune.navn": "Randers" } as svar.yaml has it. */
function nested(flat: Readonly<Record<string, unknown>>): object {
  const root: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let node = root;
    for (const key of keys) {
      if (typeof node[key] !== 'object' || node[key] === null) node[key] = {};
      node = node[key] as Record<string, unknown>;
    }
    node[last] = value;
  }
  return root;
}
