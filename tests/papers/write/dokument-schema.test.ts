import { readdirSync, readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAjv } from '../../../src/content/catalogue/ajv.ts';
import type { DocumentDefinition } from '../../../src/content/documents/document-definition.ts';

type Definition = Omit<DocumentDefinition, 'skabeloner'>;

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const paths = readdirSync(new URL('templates/', root), { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const folders = paths
  .filter((path) => path.endsWith('/dokument.yaml'))
  .map((path) => path.slice(0, -'/dokument.yaml'.length));
const definitionIn = (folder: string): Definition => parse(read(`templates/${folder}/dokument.yaml`));

const validate: ValidateFunction = createAjv().compile(JSON.parse(read('schemas/dokument.schema.json')));
const faultsOf = (definition: object): readonly string[] =>
  validate(definition)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath || '/'} ${keyword}`);

const letter = { id: 'brev', titel: 'Et brev', modtager: 'Formanden', raekkefoelge: 9 };
const file = { fil: 'brev', skabelon: 'brev.hbs' };

describe('the schema of dokument.yaml', () => {
  it.each(folders)('accepts templates/%s/dokument.yaml', (folder) => {
    expect(faultsOf(definitionIn(folder))).toEqual([]);
  });

  it('accepts the least a document can be', () => {
    expect(faultsOf({ ...letter, filer: [file] })).toEqual([]);
  });

  it.each([
    ['a misspelt key', { internt: true }, '/filer/0 additionalProperties'],
    ['a word for a truth value', { intern: 'ja' }, '/filer/0/intern type'],
    ['a file name with its ending', { fil: 'brev.md' }, '/filer/0/fil pattern'],
    ['a file name with æ, ø or å', { fil: 'mødebrev' }, '/filer/0/fil pattern'],
    ['a template outside the folder', { skabelon: '../brev.hbs' }, '/filer/0/skabelon pattern'],
    ['a template that is no Handlebars file', { skabelon: 'brev.md' }, '/filer/0/skabelon pattern'],
  ])('turns down %s', (_what, change, fault) => {
    expect(faultsOf({ ...letter, filer: [{ ...file, ...change }] })).toEqual([fault]);
  });

  it('lets a condition be of words that take no time, and of no pattern', () => {
    const when = (leaf: object) =>
      faultsOf({ ...letter, filer: [{ ...file, naar: { 'event.type': leaf } }] });
    for (const leaf of [{ const: 'a' }, { enum: ['a'] }, { type: 'object' }, { not: { type: 'null' } }])
      expect(when(leaf)).toEqual([]);
    expect(when({ pattern: '^(a+)+$' })).toEqual(['/filer/0/naar/event.type additionalProperties']);
    expect(when({ not: { pattern: '^(a+)+$' } })).toEqual([
      '/filer/0/naar/event.type/not additionalProperties',
    ]);
    expect(when({ type: 'vilkaarlig' })).toEqual(['/filer/0/naar/event.type/type enum']);
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com0', 'com9', 'lpt1'])(
    'turns down %s, which Windows has taken',
    (name) => {
      expect(faultsOf({ ...letter, id: name, filer: [{ ...file, fil: name }] })).toEqual([
        '/id pattern',
        '/filer/0/fil pattern',
      ]);
      expect(faultsOf({ ...letter, id: `${name}-a`, filer: [{ ...file, fil: `${name}a` }] })).toEqual([]);
    },
  );

  it('turns down a document without files, and one without an order', () => {
    const { raekkefoelge: _, ...unordered } = letter;
    expect(faultsOf({ ...letter, filer: [] })).toEqual(['/filer minItems']);
    expect(faultsOf({ ...unordered, filer: [file] })).toEqual(['/ required']);
  });

  it('turns down a title that ends in a full stop', () => {
    expect(faultsOf({ ...letter, titel: 'Et brev.', filer: [file] })).toEqual(['/titel pattern']);
  });
});

describe('the documents in templates/', () => {
  const files = folders.flatMap((folder) => definitionIn(folder).filer.map((one) => ({ folder, ...one })));

  it('are found, so that the tests above test something', () => {
    expect(folders.sort()).toEqual(expect.arrayContaining(['debat', 'moede', 'strategi']));
  });

  it.each(folders)('%s has the name of its folder as its id', (folder) => {
    expect(definitionIn(folder).id).toBe(folder);
  });

  it('have every template beside their dokument.yaml', () => {
    const missing = files.filter(({ folder, skabelon }) => !paths.includes(`${folder}/${skabelon}`));
    expect(missing).toEqual([]);
  });

  it('never write two papers into the same file', () => {
    const names = files.map(({ fil }) => fil);
    expect(new Set(names).size).toBe(names.length);
  });
});
