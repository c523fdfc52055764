import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { answerValidatorModule } from './answer-validator-module.ts';
import { writeCompiled } from './compiled-package.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readCatalogueFiles, readDocumentFiles, readDocuments } from './package-files.ts';
import { templatesModule } from './templates-module.ts';

// A step of `npm run build`: the catalogue and the documents read and checked once and for all. A fault in it stops no build; the
// command that reads it tells of it in Danish.
const files = readCatalogueFiles();
const loaded = loadCatalogue(files);
const documentFiles = readDocumentFiles();
if (loaded.ok) {
  const validator = answerValidatorModule(loaded.value, '../catalogue/formats.js');
  const { library, review } = await readDocuments(documentFiles);
  await writeCompiled(
    { fingerprint: fingerprintOf([...files.strategies, ...files.schemas]), catalogue: loaded.value },
    { fingerprint: fingerprintOf(documentFiles), library, review },
    { validator, templates: templatesModule(library) },
  );
}
