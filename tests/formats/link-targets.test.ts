import { describe, expect, it } from 'vitest';
import { webPage } from '../../src/formats/html/web-page.ts';
import { printedBody } from '../builders/printed.ts';

const sources = '\n\n## Kilder\n\n1. Folketinget, se [2].\n2. VIVE.\n3. Uden henvisning.\n';
const body = (markdown: string) => printedBody(`# T\n\n${markdown}`);

describe('the number of a source', () => {
  it('leads to the source, and the number of the source to where it is first named', () => {
    const html = body(`Se [1], [2] og igen [2].${sources}`);
    expect(html).toContain(
      '<p>Se <a id="_henvisning-kilde-1" href="#_kilde-1">[1]</a>, <a id="_henvisning-kilde-2" href="#_kilde-2">[2]</a> og igen <a href="#_kilde-2">[2]</a>.</p>',
    );
    expect(html).toContain(
      '<li id="_kilde-2"><a class="back" href="#_henvisning-kilde-2">&nbsp;</a>VIVE.</li>',
    );
    expect(html).toContain('<li id="_kilde-3">Uden henvisning.</li>');
  });

  it('is found in a table, a list and bold words', () => {
    const html = body(`| A | B |\n|---|---|\n| x | 7 [1] |\n\n- punkt [2]\n\n**fed [3]**${sources}`);
    expect(html.match(/href="#_kilde-\d"/g)).toHaveLength(3);
  });

  it.each([
    ['there is no such source', `Se [4].${sources}`],
    ['there are no sources', 'Se [1].\n\n1. Et punkt'],
    ['it stands in the words of a link', `[Se [1]](https://dh.dk/)${sources}`],
    ['it stands in code', `\`a[1]\`${sources}`],
    ['it stands in the list of sources itself', sources],
  ])('is text where %s', (_where, markdown) => {
    expect(body(markdown)).not.toContain('href="#_kilde-');
  });

  it('has its way back in words on a web page', () => {
    const page = webPage(`# T\n\nSe [1].${sources}`, { style: { main: '', print: '' } });
    expect(page.ok && page.value).toContain(
      '<a href="#_henvisning-kilde-1">Tilbage til kilde 1 i teksten</a>',
    );
  });
});

describe('a link to a heading of the paper', () => {
  it.each(['#mål-og-tal', '#Mål-og-tal', '#m%C3%A5l-og-tal', '#ma\u030al-og-tal'])(
    'leads there by %s',
    (href) => {
      expect(body(`[Målene](${href})\n\n## Mål og tal`)).toContain(
        '<p><a href="#m%C3%A5l-og-tal">Målene</a></p>',
      );
    },
  );

  it('is text where there is no such heading', () => {
    expect(body('[Målene](#ingen) og [x](#%)\n\n## Mål')).toContain('<p>Målene og x</p>');
  });

  it('finds a heading inside a quotation, and the second of two with the same words', () => {
    expect(body('[a](#mål-2)\n\n## Mål\n\n> ## Mål')).toContain('href="#m%C3%A5l-2"');
  });
});
