import { inflateRawSync } from 'node:zlib';
import { type Fault, failure, type Result, success } from '../../fault.ts';

/** The files of a zip archive by their path. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

/** A paper of twenty pages unpacks to about 1 MB; a zip bomb to gigabytes. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;

/**
 * Unpacks a zip archive and stops as soon as it holds more than it may, whatever its own table of contents says of sizes
 * (APPNOTE.TXT 4.3). Faults: `not-a-zip`, `zip-too-large`.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Result<ZipFiles> {
  try {
    return unpack(bytes, limits);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return failure(code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : broken);
  }
}

/** Throws where the archive points outside itself or does not unpack. */
function unpack(bytes: Uint8Array, limits: ZipLimits): Result<ZipFiles> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return failure(broken);
  const count = view.getUint16(end + 10, true);
  if (count > limits.files) return failure(tooLarge);
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let room = limits.bytes;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) return failure(broken);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    const content = contentOf(bytes, view, at, room);
    room -= content.length;
    if (room < 0) return failure(tooLarge);
    files.set(name, content);
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return success(files);
}

/** Where the table of contents ends: the record is the last thing in the file but for a comment. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function contentOf(bytes: Uint8Array, view: DataView, entry: number, room: number): Uint8Array {
  const method = view.getUint16(entry + 10, true);
  const packed = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) throw new RangeError('The archive ends before its content does.');
  if (method === 0) return content;
  if (method !== 8) throw new RangeError(`Unknown way of packing: ${method}.`);
  return inflateRawSync(content, { maxOutputLength: Math.max(room, 1) });
}

const broken: Fault = {
  code: 'not-a-zip',
  severity: 'error',
  message: 'Filen kan ikke læses som et Word-dokument.',
  wayOut: 'Åbn den i Word, vælg Gem som, vælg typen Word-dokument (.docx), og prøv igen.',
};

const tooLarge: Fault = {
  code: 'zip-too-large',
  severity: 'error',
  message: 'Word-filen fylder meget mere, end et papir gør, og bliver ikke åbnet.',
  wayOut: 'Slet store billeder og andet indsat i den, gem den, og prøv igen.',
};
