import { describe, expect, it } from 'vitest';
import { describeForms } from '../../../src/papers/merge/describe-forms.ts';

const form = (kind: string, what = '') => ({ kind, what });

describe('the form of a text that has changed', () => {
  it.each([
    ['a heading', '# A\n\n## Mål\n', '# A\n\nMål\n', [form('heading', '2')], []],
    [
      'the level of a heading',
      '# A\n\n## Mål\n',
      '# A\n\n### Mål\n',
      [form('heading', '2')],
      [form('heading', '3')],
    ],
    ['a point', '- Mål\n', 'Mål\n', [form('bullet')], []],
    ['a numbered point', '- Mål\n', '1. Mål\n', [form('bullet')], [form('number')]],
    ['a quotation', '> Mål\n', 'Mål\n', [form('quote')], []],
    ['bold', 'Vi **svarer** nu.\n', 'Vi svarer *nu*.\n', [form('bold', 'svarer')], [form('italic', 'nu')]],
    ['a struck word', 'Vi svarer.\n', 'Vi ~~svarer~~.\n', [], [form('strike', 'svarer')]],
    [
      'where a link leads',
      'Se [her](https://a.example/).\n',
      'Se [her](https://b.example/).\n',
      [form('link', 'https://a.example/')],
      [form('link', 'https://b.example/')],
    ],
  ])('is told: %s', (_what, before, after, lost, gained) => {
    expect(describeForms(before, after)).toEqual([{ text: expect.any(String), lost, gained }]);
  });

  it('is told of the head of a table', () => {
    const table = '| Hvad | Tal |\n| --- | --- |\n| Job | 7 |\n';
    const facts = '| | |\n| --- | --- |\n| Hvad | Tal |\n| Job | 7 |\n';
    expect(describeForms(table, facts)).toContainEqual({
      text: 'Hvad, Tal',
      lost: [form('header')],
      gained: [],
    });
  });

  it('is told beside new words, which are told elsewhere', () => {
    expect(describeForms('## Mål\n\nVi **svarer** nu.\n', 'Målet\n\nVi **spørger** nu.\n')).toEqual([
      { text: 'Målet', lost: [form('heading', '2')], gained: [] },
    ]);
  });

  it('is nothing where only the marks are written otherwise', () => {
    expect(describeForms('* a\n* b\n\nEt *ord*.\n', '- a\n- b\n\nEt _ord_.\r\n')).toEqual([]);
  });
});
