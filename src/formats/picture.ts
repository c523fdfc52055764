import { type Fault, failure, type Result, success } from '../fault.ts';

/** A picture that stands in a paper. */
export interface Picture {
  readonly kind: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pictures by the address that the Markdown gives them. */
export type Pictures = ReadonlyMap<string, Picture>;

const mostBytes = 8_000_000;
/** More than any camera of a telephone takes, and less than fills the memory of a small machine when unpacked. */
const mostPixels = 60_000_000;
const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A PNG or JPEG known by its own bytes, whatever it is called.
 * Faults: `picture-too-large`, `picture-of-other-kind`; `name` is what the message calls it.
 */
export function readPicture(bytes: Uint8Array, name: string): Result<Picture> {
  if (bytes.length > mostBytes) return failure(tooLarge(name));
  const picture = pngMark.every((byte, index) => bytes[index] === byte) ? readPng(bytes) : readJpeg(bytes);
  if (picture === undefined || picture.width === 0 || picture.height === 0) return failure(otherKind(name));
  return picture.width * picture.height > mostPixels ? failure(tooLarge(name)) : success(picture);
}

/** As an address that needs no file and no network. */
export function dataAddress({ kind, bytes }: Picture): string {
  return `data:${kind};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** The first chunk of a PNG is its header (PNG specification, 11.2.2). */
function readPng(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 24) return undefined;
  return { kind: 'image/png', bytes, width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the frame header, one of several segments (ITU-T T.81, B.2.2). */
function readJpeg(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { kind: 'image/jpeg', bytes, width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

function tooLarge(name: string): Fault {
  return {
    code: 'picture-too-large',
    severity: 'error',
    message: `Billedet ${name} er for stort til et papir, der skal kunne sendes med e-mail.`,
    wayOut: 'Gør det mindre i et billedprogram. 2.000 billedpunkter i bredden er rigeligt på A4.',
  };
}

function otherKind(name: string): Fault {
  return {
    code: 'picture-of-other-kind',
    severity: 'error',
    message: `Billedet ${name} er hverken PNG eller JPEG.`,
    wayOut: 'Åbn det i et billedprogram, og gem det som PNG eller JPEG.',
  };
}
