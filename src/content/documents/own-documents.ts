import { type Fault, failure, type Result, success } from '../../fault.ts';
import { createRegisterReader, type NamedText } from '../catalogue/read-register.ts';
import { locate } from '../yaml/locate.ts';
import type { DocumentDefinition } from './document-definition.ts';
import { type DocumentLibrary, loadDocuments } from './load-documents.ts';
import { syntaxFault } from './template-faults.ts';

const DEFINITION = 'dokument.yaml';
/** Read by layOwnChecklists; a folder may hold nothing else, when the document is ours. */
const CHECKLIST = 'kontrol.yaml';
const SHARED = 'faelles/';

/**
 * Our documents with a folder of one's own laid over them: a document of the same name takes the place of ours, and a
 * shared text likewise. Own files are checked before anything is made of them.
 *
 * Errors: those of createRegisterReader, `document-name`, `document-template`, `document-file`, `template-syntax`.
 */
export function layOwnDocuments(
  ours: readonly NamedText[],
  own: readonly NamedText[],
  schemas: readonly NamedText[],
): Result<DocumentLibrary> {
  const faults = [...ownFaults(own, schemas), ...own.flatMap(syntaxFault)];
  if (faults.length > 0) return failure(...faults);
  const replaced = own.filter(isDefinition).map(folderOf);
  const kept = ours.filter(
    (file) => !replaced.includes(folderOf(file)) && !own.some((mine) => mine.name === file.name),
  );
  const library = loadDocuments([...kept, ...own]);
  const clash = sameFile(library, own);
  return clash ? failure(clash) : success({ ...library, own });
}

function ownFaults(own: readonly NamedText[], schemas: readonly NamedText[]): readonly Fault[] {
  const read = createRegisterReader(schemas);
  return own.flatMap((file): readonly Fault[] => {
    if (!isDefinition(file)) return strayFault(file, own);
    const result = read<DocumentDefinition>(file, 'dokument.schema.json');
    if (!result.ok) return result.faults;
    const { parsed, value } = result.value;
    const folder = folderOf(file);
    const missing = value.filer.flatMap(({ skabelon }, index): readonly Fault[] =>
      own.some((one) => one.name === `${folder}/${skabelon}`)
        ? []
        : [
            {
              code: 'document-template',
              severity: 'error',
              message: `Skabelonen ${skabelon} ligger ikke i mappen ${folder}.`,
              wayOut: 'Læg den ved siden af dokument.yaml, eller ret navnet.',
              place: locate(parsed, ['filer', String(index), 'skabelon']),
            },
          ],
    );
    if (value.id === folder) return missing;
    return [
      {
        code: 'document-name',
        severity: 'error',
        message: `Papiret hedder ${value.id}, men mappen hedder ${folder}.`,
        wayOut: 'Giv dem det samme navn.',
        place: locate(parsed, ['id']),
      },
      ...missing,
    ];
  });
}

/** A template in a folder without dokument.yaml, or YAML that nothing reads, would be passed over without a word. */
function strayFault(file: NamedText, own: readonly NamedText[]): readonly Fault[] {
  if (file.name.endsWith(`/${CHECKLIST}`)) return [];
  if (file.name.endsWith('.yaml')) return [unreadYaml(file)];
  if (file.name.startsWith(SHARED) && file.name.endsWith('.hbs')) return [];
  const folder = folderOf(file);
  if (own.some((one) => one.name === `${folder}/${DEFINITION}`)) return [];
  return [
    {
      code: 'document-name',
      severity: 'error',
      message: 'Filen hører ikke til noget papir.',
      wayOut: `Et papir er en mappe med en ${DEFINITION} og sine skabeloner. Tekster, som flere papirer bruger, ligger i faelles.`,
      place: { file: file.shownAs ?? file.name },
    },
  ];
}

function unreadYaml(file: NamedText): Fault {
  return {
    code: 'document-name',
    severity: 'error',
    message: 'Filen har ikke et navn, som mappen templates kan bruge.',
    wayOut: `I en mappe under templates kan ligge ${DEFINITION}, ${CHECKLIST} og skabeloner, der ender på .hbs.`,
    place: { file: file.shownAs ?? file.name },
  };
}

/** Two papers that would be written into the same file. */
function sameFile({ documents }: DocumentLibrary, own: readonly NamedText[]): Fault | undefined {
  const files = documents.flatMap((document) => document.filer.map(({ fil }) => ({ fil, id: document.id })));
  const second = files.find(({ fil }, index) => files.findIndex((other) => other.fil === fil) !== index);
  if (!second) return undefined;
  const users = files.filter(({ fil }) => fil === second.fil).map(({ id }) => id);
  const mine = own.find((file) => isDefinition(file) && users.includes(folderOf(file)));
  return {
    code: 'document-file',
    severity: 'error',
    message: `To papirer vil skrive i filen ${second.fil}: ${users.join(' og ')}.`,
    wayOut: 'Giv den ene et andet navn under fil.',
    ...(mine ? { place: { file: mine.shownAs ?? mine.name } } : {}),
  };
}

function isDefinition({ name }: NamedText): boolean {
  return name.endsWith(`/${DEFINITION}`);
}

function folderOf({ name }: NamedText): string {
  return name.slice(0, name.lastIndexOf('/'));
}
