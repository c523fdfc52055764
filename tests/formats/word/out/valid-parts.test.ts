import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../src/formats/picture.ts';
import { readZip } from '../../../../src/formats/zip/read-zip.ts';
import { everythingPaper, everythingPictures } from '../../../builders/everything-paper.ts';
import { wordFile, wordPart } from '../../../builders/word.ts';
import { IN_ORDER, ONCE } from './ecma-376-rules.ts';

const branding = { logo: { picture: everythingPictures.get('rampe.png') as Picture, text: 'Logo for DH' } };
const SOURCED =
  '# T\n\nEt [1], to [2] og [1]. [INDSÆT TAL] `kode`\n\n3. tre\n\n---\n\n## Kilder\n\n1. Første.\n2. Anden.\n';
const files = [
  await wordFile(everythingPaper, { pictures: everythingPictures, branding, origin: 'abc' }),
  await wordFile(SOURCED),
];

/** Calls `visit` with each element and the names of its children, from the inside out. */
function eachElement(xml: string, visit: (name: string, children: readonly string[]) => void): void {
  const open: { readonly name: string; readonly children: string[] }[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (close !== '/') {
      open.at(-1)?.children.push(name);
      open.push({ name, children: [] });
    }
    if (close !== '/' && empty !== '/') continue;
    const done = open.pop();
    if (done) visit(done.name, done.children);
  }
}

function partsOf(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const unpacked = readZip(bytes, { files: 100, bytes: 10_000_000 });
  if (!unpacked.ok) throw new Error(unpacked.faults[0]?.code);
  return [...unpacked.value.keys()]
    .filter((name) => /^word\/[^/]+\.xml$/.test(name))
    .map((name) => [name, wordPart(bytes, name)]);
}

/** What an element holds that the standard has no place for there. */
function wrongIn(name: string, children: readonly string[]): string | undefined {
  const order = IN_ORDER[name] ?? ONCE[name];
  if (order === undefined) return undefined;
  const places = children.map((child) => order.findIndex((one) => `w:${one.replace('*', '')}` === child));
  const sorted = name in IN_ORDER ? places : places.toSorted((one, other) => one - other);
  const wrong = sorted.findIndex((place, index) => {
    const before = sorted[index - 1] ?? -1;
    return place < 0 || place < before || (place === before && !order[place]?.endsWith('*'));
  });
  return wrong === -1 ? undefined : `${name}: ${children.join(' ')}`;
}

describe('the parts of a Word file', () => {
  it('hold their elements in the order and number of ECMA-376', () => {
    const wrong = new Set<string>();
    for (const bytes of files)
      for (const [part, xml] of partsOf(bytes))
        eachElement(xml, (name, children) => {
          const found = wrongIn(name, children);
          if (found !== undefined) wrong.add(`${part} ${found}`);
        });
    expect([...wrong]).toEqual([]);
  });

  it('give each bookmark a number of its own, and its end the same', () => {
    for (const bytes of files) {
      const xml = wordPart(bytes, 'word/document.xml');
      const numbers = (mark: string) =>
        [...xml.matchAll(new RegExp(`<w:${mark} [^>]*?w:id="(\\d+)"`, 'g'))].map(([, id]) => id);
      expect(numbers('bookmarkStart')).toEqual([...new Set(numbers('bookmarkStart'))]);
      expect(numbers('bookmarkEnd').toSorted()).toEqual(numbers('bookmarkStart').toSorted());
    }
    expect(
      wordPart(files[1] ?? new Uint8Array(), 'word/document.xml').match(/<w:bookmarkStart /g),
    ).toHaveLength(2);
  });

  it('name no style that the file does not have', () => {
    for (const bytes of files) {
      const styles = wordPart(bytes, 'word/styles.xml');
      const known = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1]));
      const named = partsOf(bytes).flatMap(([, xml]) =>
        [...xml.matchAll(/<w:(?:basedOn|next|link|pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(
          (match) => match[1],
        ),
      );
      expect([...new Set(named)].filter((style) => !known.has(style))).toEqual([]);
    }
  });

  it('have one style of each name and id, and one that each kind of text has by itself', () => {
    for (const bytes of files) {
      const styles = wordPart(bytes, 'word/styles.xml');
      for (const pattern of [/w:styleId="([^"]*)"/g, /<w:name w:val="([^"]*)"/g]) {
        const all = [...styles.matchAll(pattern)].map((match) => match[1]?.toLowerCase());
        expect(new Set(all).size).toBe(all.length);
      }
      const byItself = [...styles.matchAll(/<w:style [^>]*w:default="1"[^>]*>/g)].map(([tag]) => tag);
      for (const type of ['paragraph', 'character', 'table', 'numbering'])
        expect(byItself.filter((tag) => tag.includes(`w:type="${type}"`))).toHaveLength(1);
    }
  });

  it('have a number of an endnote on the line, not above it', () => {
    const style = /<w:style [^>]*w:styleId="EndnoteReference">.*?<\/w:style>/.exec(
      wordPart(files[1] as Uint8Array, 'word/styles.xml'),
    );
    expect(style?.[0].match(/<w:vertAlign w:val="[a-z]+"\/>/g)).toEqual(['<w:vertAlign w:val="baseline"/>']);
  });
});
