// cspell:ignore pdfd xpacket Cehi Hzre Tczkc xmpmeta pdfaid pdfuaid pdfa
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { escapeHtml } from '../../escape-html.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { PdfStandard } from './pdf-standard.ts';
import { language } from './viewer.ts';

/**
 * Adds the metadata in which the paper says what it is. veraPDF: PDF/UA-1 5-1, 7.1-8, 7.1-9; PDF/A-2a 6.6.2.1-1, 6.6.4-1;
 * PDF/UA-2 5-1, 5-2; PDF/A-4 6.7.3-1.
 */
export function addMetadata(pdf: PDFDocument, facts: DocumentFacts, standard: PdfStandard): void {
  const bytes = new TextEncoder().encode(xmp(facts, standard));
  const stream = pdf.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

function xmp({ title, creator, producer, created, modified }: DocumentFacts, standard: PdfStandard): string {
  const { claims, more } = PROMISES[standard];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt>${['x-default', language].map((each) => `<rdf:li xml:lang="${each}">${escapeHtml(title)}</rdf:li>`).join('')}</rdf:Alt></dc:title>
${property('xmp:CreatorTool', creator)}${property('pdf:Producer', producer)}${property('xmp:CreateDate', created)}${property('xmp:ModifyDate', modified)}${claims}
</rdf:Description>
${more}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function property(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${escapeHtml(value)}</${name}>\n`;
}

/** PDF/A knows no pdfuaid; a paper that uses it must describe it (ISO 19005-2, 6.6.2.3). */
const extensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the document follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** PDF/UA and PDF/A have fields of their own; Well-Tagged PDF is declared (PDF Association, PDF Declarations, 2019). */
const declaration = `<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/">
<pdfd:declarations><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
</rdf:li></rdf:Bag></pdfd:declarations>
</rdf:Description>`;

const PROMISES: Readonly<Record<PdfStandard, { readonly claims: string; readonly more: string }>> = {
  archive: {
    claims: `<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>`,
    more: extensionSchema,
  },
  ua2: {
    claims: `<pdfaid:part>4</pdfaid:part>
<pdfaid:rev>2020</pdfaid:rev>
<pdfaid:conformance>F</pdfaid:conformance>
<pdfuaid:part>2</pdfuaid:part>
<pdfuaid:rev>2024</pdfuaid:rev>`,
    more: declaration,
  },
};
