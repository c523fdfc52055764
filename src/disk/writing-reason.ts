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
