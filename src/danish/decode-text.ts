import { type Fault, failure, type Result, success } from '../fault.ts';
import { foreignKind } from './foreign-file.ts';
import { maskPersonalNumbers } from './personal-number.ts';
import { printable } from './printable.ts';

/** What a text file is to its reader, for the messages. */
export interface TextKind {
  /** "en svarfil", after "og ikke". */
  readonly name: string;
  /** What to do with a file of another program. */
  readonly instead: string;
  /** The last sentence of the way out, when it has been saved anew. */
  readonly again: string;
}

const NEWLINE = 0x0a;
const SAVE_AS_UTF8 = 'Åbn filen i Notesblok, vælg Filer og Gem som, vælg UTF-8 under Kodning, og gem.';

/**
 * The text of a file that people write in. A byte order mark is dropped. Nothing is guessed: a file in an older encoding would get
 * its æ, ø and å wrong without anybody noticing, and the next save would make it permanent.
 *
 * Errors: `foreign-file`, `utf-16`, `not-utf-8` (with the line, read as Windows-1252 so that it can be recognized).
 */
export function decodeText(bytes: Uint8Array, file: string, kind: TextKind): Result<string> {
  const foreign = foreignKind(bytes);
  if (foreign !== undefined) return failure(foreignFault(foreign, file, kind));
  if (isUtf16(bytes)) return failure(utf16Fault(file, kind));
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure(encodingFault(bytes, file, kind));
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function foreignFault(foreign: string, file: string, { name, instead }: TextKind): Fault {
  return {
    code: 'foreign-file',
    severity: 'error',
    message: `Filen er ${foreign} og ikke ${name}.`,
    wayOut: instead,
    place: { file },
  };
}

function utf16Fault(file: string, { again }: TextKind): Fault {
  return {
    code: 'utf-16',
    severity: 'error',
    message: 'Filen er gemt i tegnkodningen UTF-16, som Notesblok kalder Unicode.',
    wayOut: `${SAVE_AS_UTF8} ${again}`,
    place: { file },
  };
}

function encodingFault(bytes: Uint8Array, file: string, { again }: TextKind): Fault {
  const { line, column, excerpt } = firstBadLine(bytes);
  return {
    code: 'not-utf-8',
    severity: 'error',
    message: 'Filen er gemt i en ældre tegnkodning, så æ, ø og å ikke kan læses.',
    wayOut: `${SAVE_AS_UTF8} ${again}`,
    place: { file, line, column, length: 1, excerpt: printable(maskPersonalNumbers(excerpt)) },
  };
}

function firstBadLine(bytes: Uint8Array): { line: number; column: number; excerpt: string } {
  const forgiving = new TextDecoder('utf-8');
  const strict = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const current = bytes.subarray(start, newline === -1 ? bytes.length : newline);
    try {
      strict.decode(current);
    } catch {
      const column = forgiving.decode(current).indexOf('\uFFFD') + 1;
      return {
        line,
        column,
        excerpt: new TextDecoder('windows-1252').decode(current).replace(/\r$/, ''),
      };
    }
    start = newline + 1;
  }
}
