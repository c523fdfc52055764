import { describe, expect, it } from 'vitest';
import { mergeWord } from '../../../src/formats/word/merge-word.ts';
import { projectFiles } from '../../builders/real-catalogue.ts';
import { editedInWord, paragraphs, textOfXml, withParts, wordFile, wordPart } from '../../builders/word.ts';

const [sample] = projectFiles('tests/formats/pdf', 'sample-paper.md');

const PAPER = `# Forslag

Kommunen svarer hurtigt. Det er godt [1].

- første
- anden
- tredje

1. et
2. to
3. tre

| Hvad | Tal |
| :--- | ---: |
| Fleksjob | 2.140 [2] |
| Skånejob | 74 |

> Et citat.

Igen [1].

## Kilder

1. Den første kilde, 2026.
2. Den anden kilde, <https://b.example/>.
`;

async function brought(edit: (xml: string) => string, texts: { present?: string; base?: string } = {}) {
  const { present = PAPER, base = PAPER } = texts;
  const word = editedInWord(await wordFile(base), edit);
  const merged = await mergeWord({ present, base, word });
  if (!merged.ok) throw new Error(merged.faults[0]?.message);
  return merged.value;
}

/** The XML of the paragraph, or the whole row of a table, in which a text stands. */
function whole(xml: string, text: string, tag = 'w:p'): string {
  const all = tag === 'w:p' ? paragraphs(xml) : (xml.match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? []);
  const found = all.find((one) => textOfXml(one).includes(text));
  if (found === undefined) throw new Error(`${text} is not in the file.`);
  return found;
}

const swap = (one: string, other: string) => (xml: string) => xml.replace(one, other);

describe('a Word file that comes back', () => {
  it('changes nothing when nobody has written in it', async () => {
    for (const text of [PAPER, sample?.text ?? '']) {
      const merged = await mergeWord({ present: text, base: text, word: await wordFile(text) });
      expect(merged).toMatchObject({ ok: true, value: { markdown: text, conflicts: [] } });
    }
  });

  it('brings an edited sentence, and keeps the number of its source', async () => {
    const { markdown } = await brought(swap('Kommunen svarer hurtigt.', 'Kommunen svarer på en uge.'));
    expect(markdown).toBe(PAPER.replace('Kommunen svarer hurtigt.', 'Kommunen svarer på en uge.'));
  });

  it('brings an added paragraph', async () => {
    const { markdown } = await brought((xml) => {
      const quote = whole(xml, 'Igen');
      return xml.replace(quote, `<w:p><w:r><w:t>Bestyrelsen er enig.</w:t></w:r></w:p>${quote}`);
    });
    expect(markdown).toBe(PAPER.replace('Igen [1].', 'Bestyrelsen er enig.\n\nIgen [1].'));
  });

  it('brings a deleted bullet, and counts a numbered list anew', async () => {
    const { markdown } = await brought((xml) =>
      xml.replace(whole(xml, 'anden'), '').replace(whole(xml, 'to'), ''),
    );
    expect(markdown).toBe(PAPER.replace('- anden\n', '').replace('2. to\n3. tre', '2. tre'));
  });

  it('brings a changed cell, and leaves the rest of the table as it was written', async () => {
    const { markdown } = await brought(swap('>74<', '>75<'));
    expect(markdown).toBe(PAPER.replace('| 74 |', '| 75 |'));
  });

  it('brings a new row and a deleted table', async () => {
    const added = await brought((xml) => {
      const row = whole(xml, 'Skånejob', 'w:tr');
      return xml.replace(row, row + row.replace('Skånejob', 'I alt').replace('>74<', '>2.214<'));
    });
    expect(added.markdown).toBe(PAPER.replace('| 74 |', '| 74 |\n| I alt | 2.214 |'));
    const gone = await brought((xml) => xml.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/, ''));
    expect(gone.markdown).not.toContain('|');
    expect(gone.markdown).toContain('3. tre\n\n> Et citat.');
  });

  it('leaves figures in their column beside and below cells that are merged', async () => {
    const table = '# T\n\n| A | B | C |\n| - | - | - |\n| x | 1 | 2 |\n| y | 3 | 4 |\n| z | 5 | 6 |\n';
    const merged = (row: string, look: string) => row.replace('<w:tcPr>', `<w:tcPr>${look}`);
    const { markdown } = await brought(
      (xml) => {
        const [x, y, z] = ['x', 'y', 'z'].map((text) => whole(xml, text, 'w:tr')) as [string, string, string];
        return xml
          .replace(x, merged(x, '<w:vMerge w:val="restart"/>'))
          .replace(y, merged(y, '<w:vMerge/>').replace('>y<', '><'))
          .replace(
            z,
            merged(z, '<w:gridSpan w:val="2"/>').replace(/<w:tc>(?:(?!<w:tc>).)*>5<.*?<\/w:tc>/, ''),
          );
      },
      { present: table, base: table },
    );
    expect(markdown).toBe(table.replace('| y |', '|  |').replace('| z | 5 |', '| z |  |'));
  });

  it('reads a table with bookmarks between its rows and cells', async () => {
    const mark = '<w:bookmarkStart w:id="91" w:name="Tabel"/><w:bookmarkEnd w:id="91"/>';
    const { markdown } = await brought((xml) =>
      xml.replaceAll('<w:tr>', `${mark}<w:tr>`).replaceAll('<w:tc>', `${mark}<w:tc>`),
    );
    expect(markdown).toBe(PAPER);
  });

  it('knows a source by its words, also when Word has numbered the notes anew', async () => {
    const { markdown } = await brought((xml) =>
      xml
        .replace(' [', ' ')
        .replace(/<w:bookmarkStart w:name="kilde1".*?<w:bookmarkEnd[^>]*\/>/, '')
        .replace(']', ''),
    );
    expect(markdown).toContain('Fleksjob | 2.140 [2] |');
    expect(markdown).toContain('1. Den første kilde, 2026.\n2. Den anden kilde, <https://b.example/>.');
  });

  it('lets a new note go on counting where the sources are a plain list', async () => {
    const base = PAPER.replace('2.140 [2]', '2.140');
    const noted = async (source: string) => {
      const note = `<w:endnote w:id="7"><w:p><w:r><w:t>${source}</w:t></w:r></w:p></w:endnote>`;
      const word = withParts(await wordFile(base), {
        'word/document.xml': (xml) => xml.replace('Hvad</w:t>', '$&<w:endnoteReference w:id="7"/>'),
        'word/endnotes.xml': (xml) => xml.replace('</w:endnotes>', `${note}$&`),
      });
      const merged = await mergeWord({ present: base, base, word });
      return merged.ok ? merged.value.markdown : '';
    };
    expect(await noted('Den tredje kilde, 2026.')).toBe(
      `${base.replace('| Hvad |', '| Hvad [3] |')}3. Den tredje kilde, 2026.\n`,
    );
    expect(await noted('Den første kilde, 2026.')).toBe(base.replace('| Hvad |', '| Hvad [1] |'));
  });

  it('keeps the sources below their heading when somebody types a line there', async () => {
    const line = '<w:p><w:r><w:t>Venlig hilsen os.</w:t></w:r></w:p>';
    const { markdown } = await brought((xml) => xml.replace(whole(xml, 'Kilder'), `$&${line}`));
    expect(markdown).toBe(`${PAPER}\nVenlig hilsen os.\n`);
  });

  it('takes what is typed in Word as text, never as markup', async () => {
    const typed = '# ikke en overskrift, **ikke fed** [ikke](https://et.link) &lt;b&gt;';
    const { markdown } = await brought(swap('Kommunen svarer hurtigt.', typed));
    const word = await wordFile(markdown);
    const merged = await mergeWord({ present: markdown, base: markdown, word });
    expect(merged.ok && merged.value.markdown).toBe(markdown);
    expect(wordPart(word, 'word/_rels/document.xml.rels')).not.toContain('et.link');
    expect(markdown).toContain('\\*\\*ikke fed\\*\\*');
  });

  it('takes over a link that a reader may follow, and no other', async () => {
    const linked = async (target: string) => {
      const word = withParts(await wordFile(PAPER), {
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            `<Relationship Id="rIdNyt" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
          ),
        'word/document.xml': (xml) =>
          xml.replace(
            whole(xml, 'Et citat.'),
            '<w:p><w:hyperlink r:id="rIdNyt"><w:r><w:t>Se her</w:t></w:r></w:hyperlink></w:p>',
          ),
      });
      const merged = await mergeWord({ present: PAPER, base: PAPER, word });
      return merged.ok ? merged.value.markdown : '';
    };
    expect(await linked('https://dh.dk/')).toContain('[Se her](https://dh.dk/)');
    for (const target of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x']) {
      const markdown = await linked(target);
      expect(markdown).toContain('Se her');
      expect(markdown).not.toContain(target);
    }
  });

  it('joins with what was changed in the Markdown in the meantime', async () => {
    const present = PAPER.replace('| Skånejob | 74 |', '| Skånejob | 80 |');
    const { markdown, conflicts } = await brought(swap('Et citat.', 'Et bedre citat.'), { present });
    expect(conflicts).toEqual([]);
    expect(markdown).toBe(present.replace('Et citat.', 'Et bedre citat.'));
  });

  it('is a conflict where both have changed the same place: the Markdown stays, and both texts are told', async () => {
    const present = PAPER.replace('Et citat.', 'Vores citat.');
    const { markdown, fromWord, conflicts } = await brought(swap('Et citat.', 'Deres citat.'), { present });
    expect(markdown).toBe(present);
    expect(fromWord).toBe(present.replace('Vores citat.', 'Deres citat.'));
    expect(conflicts).toEqual([{ theirs: 'Vores citat.', ours: 'Deres citat.' }]);
  });

  it('is no conflict with what was fetched from it before', async () => {
    const first = swap('>Fleksjob<', '>Fleksjob nu<');
    const fetched = await brought(first);
    const again = await brought((xml) => swap('>74<', '>75<')(first(xml)), { present: fetched.markdown });
    expect(again.conflicts).toEqual([]);
    expect(again.markdown).toBe(PAPER.replace('Fleksjob', 'Fleksjob nu').replace('74', '75'));
  });

  it('is no conflict when both have written the same', async () => {
    const present = PAPER.replace('Et citat.', 'Et bedre citat.');
    const { markdown, conflicts } = await brought(swap('Et citat.', 'Et bedre citat.'), { present });
    expect([markdown, conflicts]).toEqual([present, []]);
  });

  it('reads tracked changes as accepted, and tells of them and of comments', async () => {
    const base = await wordFile(PAPER);
    const author = 'w:id="9" w:author="Ole" w:date="2026-11-20T10:00:00Z"';
    const word = withParts(base, {
      'word/document.xml': (xml) =>
        xml.replace(
          /<w:r>(?:(?!<w:r>).)*?Et citat\.<\/w:t><\/w:r>/,
          `<w:del ${author}><w:r><w:delText>Et citat.</w:delText></w:r></w:del><w:ins ${author}><w:r><w:t>Et nyt citat.</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
      'word/comments.xml': (xml) =>
        xml.replace(
          /\/>$|<\/w:comments>$/,
          (end) =>
            `${end === '/>' ? '>' : ''}<w:comment w:id="0" w:author="Ole"><w:p><w:r><w:t>Er det rigtigt?</w:t></w:r></w:p></w:comment></w:comments>`,
        ),
    });
    const merged = await mergeWord({ present: PAPER, base: PAPER, word });
    if (!merged.ok) throw new Error(merged.faults[0]?.message);
    expect(merged.value.markdown).toBe(PAPER.replace('Et citat.', 'Et nyt citat.'));
    expect(merged.value.leftBehind).toEqual({
      comments: [{ author: 'Ole', place: 'Et nyt citat.', text: 'Er det rigtigt?' }],
      trackedChanges: 2,
      pictures: 0,
      drawings: 0,
      hidden: '',
      margins: [],
      unread: 0,
      lost: [],
      lostForms: [],
      renumbered: [],
    });
  });

  it('brings the words of a caption and a date, and an old line break', async () => {
    const field = (text: string) =>
      `<w:fldSimple w:instr=" SEQ Tabel "><w:r><w:t>${text}</w:t></w:r></w:fldSimple>`;
    const { markdown } = await brought((xml) =>
      xml.replace(
        whole(xml, 'Igen'),
        `<w:p><w:r><w:t xml:space="preserve">Tabel </w:t></w:r>${field('1')}<w:r><w:t>. Antal</w:t><w:cr/><w:t xml:space="preserve">pr. </w:t></w:r>${field('22. november')}</w:p>`,
      ),
    );
    expect(markdown).toContain('Tabel 1. Antal\\\npr. 22. november\n');
  });

  it('keeps the words of a note and a comment apart where they are written below each other', async () => {
    const twoLines =
      '<w:p><w:r><w:t>En ting</w:t><w:br/><w:t>til.</w:t></w:r></w:p><w:p><w:r><w:t>Og en.</w:t></w:r></w:p>';
    const word = withParts(await wordFile(PAPER), {
      'word/document.xml': (xml) => xml.replace('Igen', 'Igen</w:t><w:endnoteReference w:id="7"/><w:t>'),
      'word/endnotes.xml': (xml) =>
        xml.replace('</w:endnotes>', `<w:endnote w:id="7">${twoLines}</w:endnote></w:endnotes>`),
      'word/comments.xml': (xml) =>
        xml.replace('/>', `><w:comment w:id="0" w:author="Ole">${twoLines}</w:comment></w:comments>`),
    });
    const merged = await mergeWord({ present: PAPER, base: PAPER, word });
    if (!merged.ok) throw new Error(merged.faults[0]?.message);
    expect(merged.value.markdown).toMatch(/3\. En ting\\\n {3}til\. Og en\.\n$/);
    expect(merged.value.leftBehind.comments).toEqual([
      { author: 'Ole', place: '', text: 'En ting til. Og en.' },
    ]);
  });

  it('is refused where a picture or a note would be lost', async () => {
    const picture = '# T\n\nEt ![Et hus](hus.png) her.\n';
    const word = editedInWord(await wordFile(picture), swap('her.', 'der.'));
    for (const present of [picture, '# T\n\nEt ord[^1].\n\n[^1]: En note.\n']) {
      const merged = await mergeWord({ present, base: present, word });
      expect(merged).toMatchObject({ ok: false, faults: [{ code: 'cannot-compare' }] });
    }
  });
});
