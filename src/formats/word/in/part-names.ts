import { posix } from 'node:path';
import type { ZipFiles } from '../../zip/read-zip.ts';
import { attribute } from './part-tags.ts';

/** Where the parts of a Word file lie. Word calls them as one expects, Word Online and others not always. */
export interface PartNames {
  readonly main: string;
  readonly styles: string;
  readonly numbering: string;
  /** Notes and comments. */
  readonly beside: readonly string[];
  /** What stands at the head and the foot of its pages. */
  readonly margins: readonly string[];
}

/** By their relationships (ECMA-376, part 2, 9.3), and by Word's own names where none is told. */
export function partNames(parts: ZipFiles): PartNames {
  const main = targets(parts, '', 'officeDocument')[0] ?? 'word/document.xml';
  const related = (type: string) => targets(parts, main, type);
  return {
    main,
    styles: related('styles')[0] ?? 'word/styles.xml',
    numbering: related('numbering')[0] ?? 'word/numbering.xml',
    beside: ['footnotes', 'endnotes', 'comments'].flatMap((type) => related(type)[0] ?? `word/${type}.xml`),
    margins: [...related('header'), ...related('footer')],
  };
}

function targets(parts: ZipFiles, of: string, type: string): readonly string[] {
  const { dir, base } = posix.parse(of);
  const xml = new TextDecoder().decode(parts.get(posix.join(dir, '_rels', `${base}.rels`)));
  return [...xml.matchAll(/<Relationship [^<>]*>/g)]
    .filter(([tag]) => attribute(tag, 'Type')?.endsWith(`/${type}`))
    .map(([tag]) => attribute(tag, 'Target') ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(dir, target)))
    .filter((name) => parts.has(name));
}
