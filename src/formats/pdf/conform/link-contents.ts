import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { linksOf } from './links.ts';
import { type PageTexts, pageTexts } from './reading/page-texts.ts';
import { asContent, asElement, kidsOf } from './structure-tree.ts';

/**
 * Says in words where each link leads, for a reader who hears it without what is around it: its own words, and the place.
 * veraPDF: PDF/UA-1 7.18.1-2, 7.18.5-2.
 */
export function describeLinks(pdf: PDFDocument): void {
  const textOf = pageTexts(pdf);
  for (const { element, annotations } of linksOf(pdf)) {
    const words = wordsOf(element.dict, textOf).replace(/\s+/g, ' ').trim();
    for (const { dict } of annotations) {
      const said = PDFHexString.fromText(description(words, dict));
      dict.set(PDFName.of('Contents'), said);
      // A way back has no words on the page.
      if (words === '') element.dict.set(PDFName.of('Alt'), said);
    }
  }
}

function wordsOf(element: PDFDict, textOf: PageTexts): string {
  return kidsOf(element)
    .map((kid) => {
      const content = asContent(element, kid);
      if (content !== undefined) return textOf(content.page, [content.id]);
      const inner = asElement(element, kid);
      return inner === undefined ? '' : wordsOf(inner.dict, textOf);
    })
    .join('');
}

function description(words: string, link: PDFDict): string {
  const address = textAt(link.lookupMaybe(PDFName.of('A'), PDFDict), 'URI');
  if (address === undefined) return withinPaper(words, textAt(link, 'Dest') ?? '');
  const [, scheme = '', place = ''] = /^(mailto|tel):([^?]*)/.exec(address) ?? [];
  if (scheme === 'mailto') return joined(words, place, `Skriv en e-mail til ${place}`);
  if (scheme === 'tel') return joined(words, place, `Ring til ${place}`);
  const host = URL.canParse(address) ? new URL(address).host : address;
  return words.includes(host) ? words : joined(words, address, host);
}

/** The words, unless they say no more than the place does. */
function joined(words: string, place: string, said: string): string {
  if (words === '' || words === place) return said;
  return `${words}, ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** By the ids of link-targets.ts. */
function withinPaper(words: string, target: string): string {
  const [, kind = '', number] = /^_(note|kilde|henvisning|henvisning-kilde)-(\d+)$/.exec(target) ?? [];
  if (kind === 'note' || kind === 'kilde') return `Gå til ${kind} ${number}`;
  if (kind === 'henvisning') return `Tilbage til note ${number} i teksten`;
  if (kind === 'henvisning-kilde') return `Tilbage til kilde ${number} i teksten`;
  return joined(words, '', 'et andet sted i teksten');
}

function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = dict?.lookup(PDFName.of(key));
  const isText = value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName;
  return isText ? value.decodeText() : undefined;
}
