// cspell:ignore mntr
/** Seen under D50, as ICC.1:2010 asks; the colours of sRGB are IEC 61966-2-1. */
const whitePoint = [0.9642, 1, 0.8249];
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
/** From D65, the white of sRGB, to D50 (Bradford). */
const adaptation = [1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
/** The curve of sRGB as its own formula: g, a, b, c, d of ICC function type 3. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const headerLength = 128;

/** An ICC profile, version 4.2, that says: these numbers are sRGB. */
export function srgbProfile(): Uint8Array {
  const toneCurve = Buffer.concat([ascii('para'), uint32(0), uint16(3), uint16(0), fixed(curve)]);
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', text('sRGB')],
    ['cprt', text('CC0')],
    ['wtpt', xyz(whitePoint)],
    ['chad', Buffer.concat([ascii('sf32'), uint32(0), fixed(adaptation)])],
    ...Object.entries(primaries).map(([tag, values]) => [tag, xyz(values)] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((tag) => [tag, toneCurve] as const),
  ];
  return assemble(tags);
}

/** The header, the table of tags and what they hold; the three equal curves are stored once. */
function assemble(tags: readonly (readonly [string, Buffer])[]): Uint8Array {
  const blocks = [...new Set(tags.map(([, block]) => block))].map(padded);
  const sources = [...new Set(tags.map(([, block]) => block))];
  const first = headerLength + 4 + 12 * tags.length;
  const starts = blocks.map((_, index) =>
    blocks.slice(0, index).reduce((sum, block) => sum + block.length, first),
  );
  const table = tags.map(([tag, block]) =>
    Buffer.concat([ascii(tag), uint32(starts[sources.indexOf(block)] ?? 0), uint32(block.length)]),
  );
  const body = Buffer.concat([uint32(tags.length), ...table, ...blocks]);
  return Buffer.concat([header(headerLength + body.length), body]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The day the profile was made, as year, month, day.
  [2026, 11, 22].forEach((part, index) => {
    bytes.writeUInt16BE(part, 24 + 2 * index);
  });
  bytes.write('acsp', 36, 'latin1');
  fixed(whitePoint).copy(bytes, 68);
  return bytes;
}

function text(words: string): Buffer {
  const utf16 = Buffer.from(words, 'utf16le').swap16();
  return Buffer.concat([
    ascii('mluc'),
    uint32(0),
    uint32(1),
    uint32(12),
    ascii('enUS'),
    uint32(utf16.length),
    uint32(28),
    utf16,
  ]);
}

function xyz(values: readonly number[]): Buffer {
  return Buffer.concat([ascii('XYZ '), uint32(0), fixed(values)]);
}

/** Numbers as s15Fixed16. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 65536), 4 * index);
  });
  return bytes;
}

function padded(block: Buffer): Buffer {
  return Buffer.concat([block, Buffer.alloc((4 - (block.length % 4)) % 4)]);
}

function ascii(word: string): Buffer {
  return Buffer.from(word, 'latin1');
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
