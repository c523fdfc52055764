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
 * Faults: `picture-too-large`, `picture-of-other-kind`, `picture-cut`; `name` is what the message calls it.
 */
export function readPicture(bytes: Uint8Array, name: string): Result<Picture> {
  if (bytes.length > mostBytes) return failure(tooLarge(name));
  const picture = pngMark.every((byte, index) => bytes[index] === byte) ? readPng(bytes) : readJpeg(bytes);
  if (picture === undefined || picture.width === 0 || picture.height === 0) return failure(otherKind(name));
  if (picture.width * picture.height > mostPixels) return failure(tooLarge(name));
  return isWhole(picture) ? success(picture) : failure(cut(name));
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

/**
 * Whether its end is there: half a picture is printed as a sign that it is broken, or as a grey half. The last chunk of a PNG is
 * IEND, and a JPEG ends with EOI; looked for in its later half, for a small preview in its header ends so too.
 */
function isWhole({ kind, bytes }: Picture): boolean {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (kind === 'image/png') return all.includes('IEND');
  return all.lastIndexOf(Buffer.from([0xff, 0xd9])) > all.length / 2;
}

function cut(name: string): Fault {
  return {
    code: 'picture-cut',
    severity: 'error',
    message: `Billedet ${name} er ikke helt: slutningen af filen mangler.`,
    wayOut: 'Hent eller kopiér det igen, og se, at det kan åbnes i et billedprogram.',
  };
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
