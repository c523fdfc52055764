import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readZip } from '../../../src/formats/zip/read-zip.ts';
import { writeZip } from '../../../src/formats/zip/write-zip.ts';

const unpacked = vi.hoisted(() => ({ largest: 0 }));

vi.mock('node:zlib', async (original) => {
  const zlib = await original<typeof import('node:zlib')>();
  const inflateRawSync: typeof zlib.inflateRawSync = (...args) => {
    const content = zlib.inflateRawSync(...args);
    unpacked.largest = Math.max(unpacked.largest, content.length);
    return content;
  };
  return { ...zlib, inflateRawSync };
});

const LIMITS = { files: 10, bytes: 100_000 };
const codes = (bytes: Uint8Array, limits = LIMITS) => {
  const read = readZip(bytes, limits);
  return read.ok ? [] : read.faults.map(({ code }) => code);
};

describe('a zip archive', () => {
  it('holds what was put into it', () => {
    const content = fc.uint8Array({ maxLength: 300 });
    const files = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), content), {
      maxLength: 5,
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(files, (entries) => {
        const read = readZip(writeZip(new Map(entries)), LIMITS);
        if (!read.ok) throw new Error(read.faults[0]?.code);
        expect([...read.value].map(([name, bytes]) => [name, [...bytes]])).toEqual(
          entries.map(([name, bytes]) => [name, [...bytes]]),
        );
      }),
    );
    // What is told of unpacking below is heard.
    expect(unpacked.largest).toBeGreaterThan(0);
  });

  it('is not unpacked further than it may, whatever it says of its own size', () => {
    const bomb = Buffer.from(writeZip(new Map([['a', new Uint8Array(5_000_000)]])));
    expect(bomb.length).toBeLessThan(10_000);
    expect(codes(bomb)).toEqual(['zip-too-large']);
    // The same bomb that claims to be a letter: both places where the unpacked size is written.
    const [local, entry] = [22, bomb.indexOf('PK\u0001\u0002', 0, 'latin1') + 24];
    bomb.writeUInt32LE(1, local);
    bomb.writeUInt32LE(1, entry);
    expect(codes(bomb)).toEqual(['zip-too-large']);
  });

  it('is never unpacked further than it may on the way to being refused', () => {
    unpacked.largest = 0;
    expect(codes(writeZip(new Map([['a', new Uint8Array(5_000_000)]])))).toEqual(['zip-too-large']);
    expect(unpacked.largest).toBeLessThanOrEqual(LIMITS.bytes);
  });

  it('is refused when files that are not packed at all are too large together', () => {
    // What has no pattern is not made smaller, so that its packed form can stand for itself.
    const content = () => randomBytes(60_000);
    const files = new Map([
      ['a', content()],
      ['b', content()],
    ]);
    const stored = Buffer.from(writeZip(files));
    const isEntry = (at: number) => stored.readUInt32LE(at) === 0x02014b50;
    for (let at = 0; at < stored.length - 4; at += 1) if (isEntry(at)) stored.writeUInt16LE(0, at + 10);
    expect(codes(stored, { ...LIMITS, bytes: 130_000 })).toEqual([]);
    expect(codes(stored)).toEqual(['zip-too-large']);
  });

  it('is refused when its files are too large together, or too many', () => {
    const half = new Uint8Array(60_000);
    expect(
      codes(
        writeZip(
          new Map([
            ['a', half],
            ['b', half],
          ]),
        ),
      ),
    ).toEqual(['zip-too-large']);
    const many = new Map(Array.from({ length: 11 }, (_unused, index) => [`${index}`, new Uint8Array(1)]));
    expect(codes(writeZip(many))).toEqual(['zip-too-large']);
  });

  it('is told from anything else', () => {
    for (const text of ['', 'PK', 'Et brev, ikke et arkiv, men langt nok til at kunne være det.'])
      expect(codes(Buffer.from(text))).toEqual(['not-a-zip']);
  });

  it('never throws, however it is broken', () => {
    const good = Buffer.from(
      writeZip(
        new Map([
          ['a.xml', Buffer.from('<a/>'.repeat(50))],
          ['b', Buffer.from('b')],
        ]),
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        readZip(bytes, LIMITS);
      }),
    );
  });
});
