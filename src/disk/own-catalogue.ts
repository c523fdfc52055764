import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeAnswers } from '../answers/decode-answers.ts';
import type { NamedText } from '../content/catalogue/read-register.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { FaultCode } from '../fault-code.ts';

/** The texts of a catalogue of one's own, by their path below strategies/ and templates/. */
export interface OwnFiles {
  readonly strategies: readonly NamedText[];
  readonly templates: readonly NamedText[];
}

/** Many times what anybody writes by hand; more is a mistake, or meant to do harm. */
const LARGEST_FILE = 500_000;
const MOST_FILES = 300;
const DEEPEST = 3;

/**
 * Reads a folder laid out like ours: strategies/ with YAML, templates/ with YAML and Handlebars. Only plain files below
 * the folder are read, never through a link, so that the folder cannot bring in anything from outside itself.
 *
 * Errors: `own-catalogue-missing`, `own-catalogue-empty`, `own-catalogue-link`, `own-catalogue-too-large`, and those of
 * decodeAnswers.
 */
export async function readOwnCatalogue(folder: string, cwd: string): Promise<Result<OwnFiles>> {
  const root = await realpath(resolve(cwd, folder)).catch(() => undefined);
  const names = root === undefined ? undefined : await readdir(root).catch(() => undefined);
  if (root === undefined || names === undefined) return failure(missing(folder));
  if (!names.includes('strategies') && !names.includes('templates')) return failure(empty(folder));
  const strategies = await readBelow(root, folder, 'strategies', ['.yaml']);
  const templates = await readBelow(root, folder, 'templates', ['.yaml', '.hbs']);
  const faults = [strategies, templates].flatMap((part) => (part.ok ? [] : part.faults));
  if (!strategies.ok || !templates.ok) return failure(...faults);
  return success({ strategies: strategies.value, templates: templates.value });
}

/** One thing in the folder: where it is, and how it is told. */
interface Entry {
  readonly name: string;
  readonly full: string;
  readonly shownAs: string;
}

async function readBelow(
  root: string,
  folder: string,
  part: string,
  endings: readonly string[],
): Promise<Result<readonly NamedText[]>> {
  const shown = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  const entryAt = (name: string): Entry => ({
    name,
    full: join(root, part, name),
    shownAs: [shown, part, name].filter(Boolean).join('/'),
  });
  const texts: NamedText[] = [];
  const faults: Fault[] = [];
  const waiting = [{ entry: entryAt(''), depth: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { entry, depth } = next;
    const found = await lookAt(entry, endings);
    if ('names' in found && depth <= DEEPEST) {
      const prefix = entry.name === '' ? '' : `${entry.name}/`;
      waiting.push(...found.names.map((name) => ({ entry: entryAt(prefix + name), depth: depth + 1 })));
    } else if ('names' in found || texts.length > MOST_FILES) {
      return failure(tooLarge(entry.shownAs));
    } else if ('text' in found) texts.push(found.text);
    else faults.push(...found.faults);
  }
  return faults.length > 0 ? failure(...faults) : success(texts);
}

type Found =
  | { readonly names: readonly string[] }
  | { readonly text: NamedText }
  | { readonly faults: readonly Fault[] };

/** What is at one place: more below it, a text, why it is not read, or nothing to us. */
async function lookAt({ name, full, shownAs }: Entry, endings: readonly string[]): Promise<Found> {
  const stats = await lstat(full).catch(() => undefined);
  if (stats?.isSymbolicLink()) return { faults: [link(shownAs)] };
  if (stats?.isDirectory()) {
    return { names: (await readdir(full)).filter((one) => !one.startsWith('.')).sort() };
  }
  if (!stats?.isFile() || !endings.some((ending) => name.endsWith(ending))) return { faults: [] };
  if (stats.size > LARGEST_FILE) return { faults: [tooLarge(shownAs)] };
  const text = decodeAnswers(await readFile(full), shownAs);
  return text.ok ? { text: { name, text: text.value, shownAs } } : { faults: text.faults };
}

function fault(code: FaultCode, file: string, message: string, wayOut: string): Fault {
  return { code, severity: 'error', message, wayOut, place: { file } };
}

function missing(folder: string): Fault {
  return fault(
    'own-catalogue-missing',
    folder,
    'Mappen med jeres eget katalog findes ikke.',
    'Se efter, om navnet efter --katalog er skrevet rigtigt. Det kan også stå i BROBYGGER_KATALOG, eller være valgt med brobygger indstil.',
  );
}

function empty(folder: string): Fault {
  return fault(
    'own-catalogue-empty',
    folder,
    'I mappen er der hverken en mappe, der hedder strategies, eller en, der hedder templates.',
    'Læg temaer og tal i strategies og papirer i templates. Se eksemplet i docs/eksempel-katalog.',
  );
}

function link(file: string): Fault {
  return fault(
    'own-catalogue-link',
    file,
    'Det er en genvej til et andet sted, og den bliver ikke fulgt.',
    'Læg selve filen i mappen.',
  );
}

function tooLarge(file: string): Fault {
  return fault(
    'own-catalogue-too-large',
    file,
    'Der er for meget her til et katalog, der er skrevet i hånden.',
    'Se efter, om det er den rigtige mappe, og om der er kommet andre filer med.',
  );
}
