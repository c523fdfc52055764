import { describe, expect, it } from 'vitest';
import { chooseFormats } from '../../src/formats/choose-formats.ts';
import { FORMATS } from '../../src/formats/formats.ts';
import { pdf, pdfUa2 } from '../../src/formats/pdf.ts';

function chosen(given: string | undefined, pdf?: string): readonly string[] | string | undefined {
  const formats = chooseFormats({ names: given?.split(','), pdf });
  return formats.ok ? formats.value.map(({ id }) => id) : formats.faults[0]?.wayOut;
}

describe('the formats named', () => {
  it('is PDF when nothing is said', () => {
    expect(chosen(undefined)).toEqual(['pdf']);
  });

  it('makes nothing but the Markdown when only that is asked for', () => {
    expect(chosen('md')).toEqual([]);
  });

  it('takes several, however they are written', () => {
    expect(chosen('html, PDF,md')).toEqual(['pdf', 'html']);
  });

  it('names every format when it does not know one', () => {
    const way = chosen('pdf,odt');
    for (const { id } of FORMATS) expect(way).toContain(id);
  });
});

describe('the PDF asked for', () => {
  const formats = (given: { format?: string; pdf?: string }) => {
    const chosen = chooseFormats({ names: given.format?.split(','), pdf: given.pdf });
    return chosen.ok ? chosen.value : chosen.faults.map(({ code }) => code);
  };

  it('is the one that archives take when nothing is said, and the newer one on request', () => {
    expect(formats({})).toEqual([pdf]);
    expect(formats({ pdf: 'arkiv' })).toEqual([pdf]);
    expect(formats({ pdf: 'UA2' })).toEqual([pdfUa2]);
    expect(pdfUa2).not.toBe(pdf);
  });

  it('stands beside the other formats, and asks for a PDF where --format has none', () => {
    const [, docx] = FORMATS;
    expect(formats({ format: 'docx,pdf', pdf: 'ua2' })).toEqual([pdfUa2, docx]);
    expect(formats({ format: 'docx', pdf: 'ua2' })).toEqual([pdfUa2, docx]);
  });

  it('names what there is when it does not know one', () => {
    expect(formats({ pdf: 'ua3' })).toEqual(['unknown-pdf-standard']);
    expect(chosen(undefined, 'ua3')).toContain('arkiv eller ua2');
  });
});
