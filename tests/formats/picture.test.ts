import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src/formats/picture.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url));

function read(bytes: Uint8Array): string {
  const picture = readPicture(bytes, 'x.png');
  if (!picture.ok) return picture.faults[0]?.code ?? '';
  return `${picture.value.kind} ${picture.value.width} x ${picture.value.height}`;
}

/** A PNG whose header says that it is this wide and high. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(file('pdf/prik.png'));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('a picture', () => {
  it.each([
    ['pdf/prik.png', 'image/png 24 x 24'],
    ['pdf/rampe.png', 'image/png 320 x 140'],
    ['pdf/foto.jpg', 'image/jpeg 240 x 120'],
  ])('%s is known by its bytes', (name, kind) => {
    expect(read(file(name))).toBe(kind);
  });

  it.each([
    '',
    '<svg onload="alert(1)"/>',
    'GIF89a',
    '\u00ff\u00d8',
    '\u00ff\u00d8\u00ff\u00e0\u0000\u0000',
    '\u0089PNG\r\n',
  ])('is neither PNG nor JPEG when it holds %j', (text) => {
    expect(read(Buffer.from(text, 'latin1'))).toBe('picture-of-other-kind');
  });

  it.each(['pdf/prik.png', 'pdf/rampe.png', 'pdf/foto.jpg'])(
    'is told of when its end is missing: %s',
    (name) => {
      const whole = file(name);
      for (const part of [0.3, 0.6, 0.95]) {
        const told = read(whole.subarray(0, Math.floor(whole.length * part)));
        expect(told, `${part}`).toBe('picture-cut');
      }
      expect(read(Buffer.concat([whole, Buffer.alloc(3)]))).not.toBe('picture-cut');
    },
  );

  it('may not fill the memory when it is unpacked', () => {
    expect(read(pngOf(8000, 7000))).toBe('image/png 8000 x 7000');
    expect(read(pngOf(80_000, 70_000))).toBe('picture-too-large');
    expect(read(pngOf(0, 10))).toBe('picture-of-other-kind');
  });

  it('may not be larger than a paper can be sent with', () => {
    expect(read(Buffer.alloc(8_000_001))).toBe('picture-too-large');
  });
});
