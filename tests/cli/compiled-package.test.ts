import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAnswerValidator } from '../../src/catalogue/answer-schema.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { answerValidator, readCompiledCatalogue } from '../../src/cli/compiled-package.ts';
import { fingerprintOf } from '../../src/cli/fingerprint.ts';
import { readCatalogueFiles } from '../../src/cli/package-files.ts';

// As `npm run build` has left it; `npm test` builds first.
const built = await import(new URL('../../dist/cli/compiled-package.js', import.meta.url).href);
const files = await readCatalogueFiles();
const fingerprint = fingerprintOf(files);
const loaded = loadCatalogue(files);
if (!loaded.ok) throw new Error(loaded.faults[0]?.message);

describe('the catalogue as it was built', () => {
  it('is what reading and checking the files gives', async () => {
    expect(await built.readCompiledCatalogue(fingerprint)).toEqual(loaded.value);
  });

  it('is not used when a file has changed since', async () => {
    const [first, ...rest] = files.strategies;
    const changed = { ...files, strategies: [{ name: first?.name ?? '', text: `${first?.text} ` }, ...rest] };
    expect(await built.readCompiledCatalogue(fingerprintOf(changed))).toBeUndefined();
  });

  it('is not there for what runs from the source', async () => {
    expect(await readCompiledCatalogue(fingerprint)).toBeUndefined();
  });
});

describe('the validator as it was built', () => {
  it('finds the same in any answers as the one made on the spot', async () => {
    const fast = await built.answerValidator(await built.readCompiledCatalogue(fingerprint));
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
