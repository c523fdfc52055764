import { printable } from '../danish/printable.ts';
import type { Fault } from '../fault.ts';

/** The names of devices, which Windows keeps for itself in every folder and with every ending ("Naming Files", Microsoft). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[1-9¹²³])$/i;

/**
 * Fault `name-reserved`: a name on the path is one that Windows keeps for itself, or ends in a full stop or a blank. Node makes such a
 * folder all the same, and then neither Explorer nor Word can open it. Undefined elsewhere.
 */
export function reservedName(path: string, platform: NodeJS.Platform = process.platform): Fault | undefined {
  if (platform !== 'win32') return undefined;
  const name = path.split(/[\\/]/).find(isReserved);
  return name === undefined ? undefined : reserved(name);
}

function isReserved(name: string): boolean {
  if (name === '.' || name === '..' || name === '') return false;
  const [stem = ''] = name.split('.');
  return DEVICE.test(stem.trimEnd()) || /[. ]$/.test(name);
}

function reserved(name: string): Fault {
  return {
    code: 'name-reserved',
    severity: 'error',
    message: `Windows kan ikke åbne en mappe eller fil, der hedder »${printable(name)}«.`,
    wayOut: 'Vælg et andet navn, for eksempel papirer.',
  };
}
