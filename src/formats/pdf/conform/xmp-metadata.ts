// cspell:ignore xpacket Cehi Hzre Tczkc xmpmeta pdfaid pdfuaid pdfa
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { escapeHtml } from '../../escape-html.ts';
import type { DocumentFacts } from './document-facts.ts';
import { language } from './viewer.ts';

/** Adds the metadata in which the paper says that it is PDF/UA-1 and PDF/A-2a. veraPDF: PDF/UA-1 5-1, 7.1-8, 7.1-9; PDF/A-2a 6.6.2.1-1, 6.6.4-1. */
export function addMetadata(pdf: PDFDocument, facts: DocumentFacts): void {
  const bytes = new TextEncoder().encode(xmp(facts));
  const stream = pdf.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

function xmp({ title, creator, producer, created, modified }: DocumentFacts): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt>${['x-default', language].map((each) => `<rdf:li xml:lang="${each}">${escapeHtml(title)}</rdf:li>`).join('')}</rdf:Alt></dc:title>
${property('xmp:CreatorTool', creator)}${property('pdf:Producer', producer)}${property('xmp:CreateDate', created)}${property('xmp:ModifyDate', modified)}<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${extensionSchema}
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
