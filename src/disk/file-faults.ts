import type { Fault } from '../fault.ts';

interface Telling {
  readonly message: string;
  readonly wayOut: string;
}

/** Why a file could not be written, told by the system's own code. */
const WRITING: Readonly<Record<string, Telling>> = {
  ENOSPC: {
    message: 'Der er ikke mere plads på disken.',
    wayOut: 'Slet noget, I ikke bruger, eller vælg en anden disk med --ud.',
  },
  EDQUOT: {
    message: 'I har brugt den plads, I har fået på disken.',
    wayOut: 'Slet noget, I ikke bruger, eller vælg en anden disk med --ud.',
  },
  EACCES: {
    message: 'Mappen må ikke ændres af den bruger, der er logget ind.',
    wayOut: 'Vælg en af jeres egne mapper med --ud, for eksempel i Dokumenter.',
  },
  EROFS: {
    message: 'Disken kan kun læses, ikke skrives på.',
    wayOut: 'Vælg en mappe på jeres egen disk med --ud, for eksempel i Dokumenter.',
  },
  EBUSY: {
    message: 'Filen er åben i et andet program.',
    wayOut: 'Luk filen i det andet program, og prøv igen.',
  },
  EISDIR: {
    message: 'Der ligger en mappe med samme navn, som filen skulle have.',
    wayOut: 'Giv mappen et andet navn, eller vælg et andet sted med --ud.',
  },
  ENOTDIR: {
    message: 'Der ligger en fil med samme navn, som mappen skulle have.',
    wayOut: 'Giv filen et andet navn, eller vælg et andet sted med --ud.',
  },
  // What some systems say when a folder cannot be made on a disk that can only be read.
  ENOENT: {
    message: 'Mappen findes ikke og kan ikke laves.',
    wayOut: 'Se efter, om der må skrives på disken, eller vælg et andet sted med --ud.',
  },
  ENAMETOOLONG: {
    message: 'Mappens navn er for langt til denne computer.',
    wayOut: 'Vælg en mappe med en kortere sti med --ud.',
  },
};

// Windows says "not permitted" where others say "no access", also of a file that Word or a PDF reader holds open.
const SAME_AS: Readonly<Record<string, string>> = { EPERM: 'EACCES', EEXIST: 'ENOTDIR', ETXTBSY: 'EBUSY' };

/**
 * What the file system threw while `path` was written, as the fault `cannot-write`; anything else thrown is a fault of
 * ours and is thrown on.
 */
export function writingFault(error: unknown, path: string): Fault {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
  const code = String(error.code);
  const known = WRITING[SAME_AS[code] ?? code] ?? {
    message: `Filen kunne ikke skrives (${code}).`,
    wayOut: 'Se efter, om den er åben i et andet program, eller vælg et andet sted med --ud.',
  };
  return { code: 'cannot-write', severity: 'error', ...known, place: { file: path } };
}

/** Why a file could not be written, told by the system's own code, as the middle of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'disken er fuld',
  EDQUOT: 'der er ikke plads til mere på din del af disken',
  EFBIG: 'filen må ikke blive større',
  EROFS: 'disken kan kun læses',
  EACCES: 'mappen eller filen må ikke ændres af den bruger, der er logget ind',
  EPERM: 'mappen eller filen må ikke ændres',
  EBUSY: 'filen er åben i et andet program',
  ENOENT: 'mappen er der ikke længere',
  ENOTDIR: 'der ligger en fil, hvor der skulle være en mappe',
  EIO: 'disken svarer ikke',
};

/** The reason in Danish; the system's own words where we have none. */
export function writingReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error && REASONS[String(error.code)]) || error.message;
}

/** What went wrong when a file was read, told by the system's own code. */
const READING: Readonly<Record<string, { readonly message: string; readonly wayOut: string }>> = {
  ENOENT: {
    message: 'Filen findes ikke.',
    wayOut: 'Se efter, om navnet og mappen er skrevet rigtigt. En ny svarfil laver I med: brobygger start',
  },
  EISDIR: {
    message: 'Det er en mappe og ikke en fil.',
    wayOut: 'Skriv navnet på filen i mappen, for eksempel svar.yaml.',
  },
  EACCES: {
    message: 'Filen må ikke læses af den bruger, der er logget ind.',
    wayOut: 'Flyt filen til jeres egen mappe Dokumenter, og prøv igen.',
  },
};

/** Why a file could not be read: fault `cannot-read`. `code` is the system's own. */
export function readingFault(code: string, file: string): Fault {
  const known = READING[code] ?? {
    message: 'Filen kan ikke læses.',
    wayOut: 'Se efter, om den er åben i et andet program, og prøv igen.',
  };
  return { code: 'cannot-read', severity: 'error', ...known, place: { file } };
}

/** The system's own code of what it threw; empty for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
