import { basename, dirname, extname, join } from 'node:path';
import { getAnswer } from '../answers/answers-file.ts';
import { type ParsedAnswers, parseAnswers } from '../answers/parse-answers.ts';
import { looksLikeColour } from '../content/colour/readable-shade.ts';
import { fromQuestionId, locate } from '../content/yaml/locate.ts';
import { printable } from '../danish/printable.ts';
import type { Fault } from '../fault.ts';
import type { Branding } from '../formats/branding.ts';
import type { Library, OwnCatalogue, Shelf } from './ports.ts';

export interface ReadBranding {
  readonly branding: Branding;
  /** Warnings alone: without a logo the papers are still papers. */
  readonly faults: readonly Fault[];
}

const LOGO = 'om_jer.logo';

/**
 * The colour and logo that the answers name. The logo is read from the folder of the answers and those below it, and from
 * nowhere else. Faults: `logo-without-text`, those of readPictures.
 */
export async function readBranding(
  parsed: ParsedAnswers,
  folder: string,
  shelf: Pick<Shelf, 'picture'>,
): Promise<ReadBranding> {
  const words = (id: string) => {
    const answer = getAnswer(parsed.answers, id);
    return typeof answer === 'string' ? answer.trim() : '';
  };
  const [colour, name, text] = [words('om_jer.farve'), words(LOGO), words('om_jer.logo_tekst')];
  const coloured: Branding = looksLikeColour(colour) ? { colour } : {};
  if (name === '') return { branding: coloured, faults: [] };
  const warnings = (faults: readonly Fault[]) =>
    faults.map((fault) => ({
      ...fault,
      severity: 'warning' as const,
      wayOut: `${fault.wayOut ?? ''} Indtil da er papirerne uden logo.`.trim(),
      place: locate(parsed, fromQuestionId(LOGO)),
    }));
  if (text === '') return { branding: coloured, faults: warnings([withoutText]) };
  const picture = await shelf.picture(folder, name);
  if (!picture.ok)
    return { branding: coloured, faults: warnings(picture.faults.map((fault) => aboutLogo(fault, name))) };
  return { branding: { ...coloured, logo: { picture: picture.value, text } }, faults: [] };
}

/** For what a newspaper prints. */
export function withoutLogo({ logo: _logo, ...rest }: Branding): Branding {
  return rest;
}

/**
 * The look of a paper that lies where `lav` lays it: in a folder beside svar.yaml. Without readable answers there, none; what
 * is wrong with them is told by `tjek`.
 */
export async function brandingOfPaper(
  path: string,
  ownCatalogue: OwnCatalogue,
  { shelf, library }: { readonly shelf: Shelf; readonly library: Library },
): Promise<Branding> {
  const { isForNewspaper, ...set } = await kindOfPaper(path, ownCatalogue, library);
  const own = await brandingBeside(dirname(dirname(path)), shelf);
  const branding = isForNewspaper ? withoutLogo(own) : own;
  return { ...branding, ...set };
}

async function brandingBeside(folder: string, shelf: Shelf): Promise<Branding> {
  const bytes = await shelf.read({ path: join(folder, 'svar.yaml'), name: 'svar.yaml' });
  const parsed = bytes.ok ? parseAnswers(bytes.value, 'svar.yaml') : bytes;
  return parsed.ok ? (await readBranding(parsed.value, folder, shelf)).branding : {};
}

/** With documents that cannot be read nobody knows, and then no logo is the safe answer. */
async function kindOfPaper(path: string, own: OwnCatalogue, library: Library) {
  const documents = await library.documents(own);
  if (!documents.ok) return { isForNewspaper: true };
  const name = basename(path, extname(path));
  const file = documents.value.documents.flatMap(({ filer }) => filer).find(({ fil }) => fil === name);
  return {
    isForNewspaper: file?.afkort === true,
    ...(file?.stor_skrift ? { largeType: true as const } : {}),
    ...(file?.taet ? { dense: true as const } : {}),
  };
}

/** The faults that speak of the text a picture stands in, told of a logo. */
function aboutLogo(fault: Fault, name: string): Fault {
  if (fault.code === 'picture-not-here') {
    return {
      ...fault,
      message: `Logoet ${printable(name)} ligger ikke i mappen med svarene, og det bliver ikke hentet andre steder fra.`,
      wayOut: 'Læg filen i samme mappe som svarene, og skriv kun dens navn, for eksempel logo.png.',
    };
  }
  if (fault.code !== 'picture-not-found') return fault;
  return { ...fault, message: `Logoet ${printable(name)} findes ikke i mappen med svarene.` };
}

const withoutText: Fault = {
  code: 'logo-without-text',
  severity: 'warning',
  message: 'Logoet har ingen tekst til dem, der ikke kan se det.',
  wayOut: 'Skriv i om_jer.logo_tekst, hvad der står på logoet.',
};
