import type { Result } from '../fault.ts';
import { html } from '../formats/html.ts';
import { parsePaper } from '../papers/read/parse-paper.ts';
import type { Ports } from './ports.ts';

/** The papers of a municipality with made-up answers. */
export interface Example {
  readonly folder: string;
  /** "Randers". */
  readonly municipality: string;
  readonly papers: readonly { readonly name: string; readonly title: string; readonly markdown: string }[];
}

/** The examples that are shipped, their papers in the order of the documents; none where they are not there. */
export async function readExamples({ library }: Pick<Ports, 'library'>): Promise<readonly Example[]> {
  const documents = await library.documents(undefined);
  const order = documents.ok
    ? documents.value.documents.flatMap(({ filer }) => filer.map(({ fil }) => fil))
    : [];
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return (await library.examples()).map(({ folder, municipality, papers }) => ({
    folder,
    municipality,
    papers: papers
      .map(({ name, markdown }) => ({ name, markdown, title: parsePaper(markdown).title || name }))
      .sort((one, other) => place(one.name) - place(other.name)),
  }));
}

/** A text of ours as a web page to read. Faults: those of the format. */
export async function showMarkdown(
  markdown: string,
  { pressTools }: Pick<Ports, 'pressTools'>,
): Promise<Result<Uint8Array>> {
  const opened = await html.open(pressTools);
  if (!opened.ok) return opened;
  await using press = opened.value;
  return press.make({ markdown, pictures: new Map(), branding: {} });
}
