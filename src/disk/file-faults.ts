import { printable } from '../danish/printable.ts';
import type { Fault } from '../fault.ts';

interface Telling {
  readonly message: string;
  readonly wayOut: string;
}

/** What one of the system's codes means to a person. */
interface Meaning {
  /** As the middle of a sentence. */
  readonly reason?: string;
  /** When a file was to be written. */
  readonly writing?: Telling;
  /** When a file was to be read. */
  readonly reading?: Telling;
}

const ELSEWHERE = 'vælg en anden mappe til papirerne (--ud)';

/** All that is told of what the file system says. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  ENOSPC: {
    reason: 'disken er fuld',
    writing: {
      message: 'Der er ikke mere plads på disken.',
      wayOut: 'Slet noget, I ikke bruger, eller vælg en anden disk med --ud.',
    },
  },
  EDQUOT: {
    reason: 'der er ikke plads til mere på din del af disken',
    writing: {
      message: 'I har brugt den plads, I har fået på disken.',
      wayOut: 'Slet noget, I ikke bruger, eller vælg en anden disk med --ud.',
    },
  },
  EFBIG: {
    reason: 'filen må ikke blive større',
    writing: {
      message: 'Der ligger en fil, som er for stor, eller filen må ikke blive større.',
      wayOut: `Flyt den, der ligger der, eller ${ELSEWHERE}.`,
    },
    reading: {
      message: 'Filen er for stor til at være en tekst eller et papir fra jer.',
      wayOut: 'Se efter, om det er den rigtige fil.',
    },
  },
  EIO: { reason: 'disken svarer ikke' },
  EACCES: {
    reason: 'mappen eller filen må ikke ændres af den bruger, der er logget ind',
    writing: {
      message: 'Mappen må ikke ændres af den bruger, der er logget ind.',
      wayOut: 'Vælg en af jeres egne mapper med --ud, for eksempel i Dokumenter.',
    },
    reading: {
      message: 'Filen må ikke læses af den bruger, der er logget ind.',
      wayOut: 'Flyt filen til jeres egen mappe Dokumenter, og prøv igen.',
    },
  },
  EROFS: {
    reason: 'disken kan kun læses',
    writing: {
      message: 'Disken kan kun læses, ikke skrives på.',
      wayOut: 'Vælg en mappe på jeres egen disk med --ud, for eksempel i Dokumenter.',
    },
  },
  EBUSY: {
    reason: 'filen er åben i et andet program',
    writing: {
      message: 'Filen er åben i et andet program.',
      wayOut: 'Luk filen i det andet program, og prøv igen.',
    },
    reading: {
      message: 'Filen er åben i et andet program.',
      wayOut: 'Luk filen i det andet program, og prøv igen.',
    },
  },
  EISDIR: {
    writing: {
      message: 'Der ligger en mappe med samme navn, som filen skulle have.',
      wayOut: `Giv mappen et andet navn, eller ${ELSEWHERE}.`,
    },
    reading: {
      message: 'Det er en mappe og ikke en fil.',
      wayOut: 'Skriv navnet på filen i mappen, for eksempel svar.yaml.',
    },
  },
  ENOTDIR: {
    reason: 'der ligger en fil, hvor der skulle være en mappe',
    writing: {
      message: 'Der ligger en fil med samme navn, som mappen skulle have.',
      wayOut: `Giv filen et andet navn, eller ${ELSEWHERE}.`,
    },
  },
  // What some systems say when a folder cannot be made on a disk that can only be read.
  ENOENT: {
    reason: 'mappen er der ikke længere',
    writing: {
      message: 'Mappen findes ikke og kan ikke laves.',
      wayOut: `Se efter, om der må skrives på disken, eller ${ELSEWHERE}.`,
    },
    reading: {
      message: 'Filen findes ikke.',
      wayOut: 'Se efter, om navnet og mappen er skrevet rigtigt. En ny svarfil laver I med: brobygger start',
    },
  },
  ENAMETOOLONG: {
    writing: {
      message: 'Mappens navn er for langt til denne computer.',
      wayOut: 'Vælg en mappe med en kortere sti med --ud.',
    },
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
  const known = meaningOf(error)?.writing ?? {
    message: `Filen kunne ikke skrives (${codeOf(error)}).`,
    wayOut: `Se efter, om den er åben i et andet program, eller ${ELSEWHERE}.`,
  };
  const told = 'beside' in error ? openElsewhere(String(error.beside)) : known;
  return { code: 'cannot-write', severity: 'error', ...told, place: { file: path } };
}

/** The new file lies beside the one that is open. */
function openElsewhere(beside: string): Telling {
  return {
    message: `Filen er åben i et andet program, så den nye ligger ved siden af: ${printable(beside)}.`,
    wayOut: 'Luk filen i det andet program, og kør samme kommando igen. Så tager den nye dens plads.',
  };
}

/** What the file system threw while a file was read, as the fault `cannot-read`. `file` is what the person calls it. */
export function readingFault(error: unknown, file: string): Fault {
  const known = meaningOf(error)?.reading ?? {
    message: 'Filen kan ikke læses.',
    wayOut: 'Se efter, om den er åben i et andet program, og prøv igen.',
  };
  return { code: 'cannot-read', severity: 'error', ...known, place: { file } };
}

/** Why a file could not be written, in Danish as the middle of a sentence; the system's own words where we have none. */
export function writingReason(error: unknown): string {
  return meaningOf(error)?.reason ?? (error instanceof Error ? error.message : String(error));
}

/** The system's own code of what it threw; empty for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function meaningOf(error: unknown): Meaning | undefined {
  const code = codeOf(error);
  return MEANINGS[SAME_AS[code] ?? code];
}
