import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { answerValidatorModule } from './answer-validator-module.ts';
import { writeCompiled } from './compiled-package.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readCatalogueFiles } from './package-files.ts';

// The last step of `npm run build`: the catalogue read and checked once and for all. A fault in it stops no build; the
// command that reads it tells of it in Danish.
const files = await readCatalogueFiles();
const loaded = loadCatalogue(files);
if (loaded.ok) {
  const validator = answerValidatorModule(loaded.value, '../catalogue/formats.js');
  await writeCompiled({ fingerprint: fingerprintOf(files), catalogue: loaded.value }, validator);
}
