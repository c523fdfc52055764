import { expect, it } from 'vitest';
import { markdownToHtml } from '../../../src/formats/pdf/markdown-to-html.ts';

function cells(rows: readonly string[]): readonly string[] {
  const table = ['| Område | I dag |', '| :--- | :--- |', ...rows].join('\n');
  const page = markdownToHtml(`# Titel\n\n${table}\n`, { style: '' });
  return page.ok ? (page.value.html.match(/<td[^>]*>[^<]*<\/td>/g) ?? []) : [];
}

it('a column of levels gets a class in each cell, and the word stays the text', () => {
  const found = cells(['| a | På plads |', '| b | Delvist |', '| c | Mangler |', '| d | Ukendt |']);
  expect(found).toEqual([
    '<td class="left level full">På plads</td>',
    '<td class="left level half">Delvist</td>',
    '<td class="left level none">Mangler</td>',
    '<td class="left level unknown">Ukendt</td>',
  ]);
});

it('a word that only happens to be a level is a word', () => {
  expect(cells(['| a | Delvist |', '| b | en dag |']).join('')).not.toContain('level');
});
