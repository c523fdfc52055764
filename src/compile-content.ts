import { loadCatalogue } from './content/catalogue/load-catalogue.ts';
import { answerValidatorModule } from './content/compiled/answer-validator-module.ts';
import { fingerprintOf } from './content/compiled/fingerprint.ts';
import { templatesModule } from './content/compiled/templates-module.ts';
import { writeCompiled } from './disk/compiled-package.ts';
import { readCatalogueFiles, readDocumentFiles, readDocuments } from './disk/package-files.ts';

// A step of `npm run build`: the catalogue and the documents read and checked once and for all. A fault in it stops no build; the
// command that reads it tells of it in Danish.
const files = readCatalogueFiles();
const loaded = loadCatalogue(files);
const documentFiles = readDocumentFiles();
if (loaded.ok) {
  const validator = answerValidatorModule(loaded.value, '../content/catalogue/formats.js');
  const { library, review } = await readDocuments(documentFiles);
  await writeCompiled(
    { fingerprint: fingerprintOf([...files.strategies, ...files.schemas]), catalogue: loaded.value },
    { fingerprint: fingerprintOf(documentFiles), library, review },
    { validator, templates: templatesModule(library) },
  );
}
