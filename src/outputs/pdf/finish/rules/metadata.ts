import { createHash } from "node:crypto";
import { PDFDict, type PDFDocument, PDFHeader, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { escapeXml } from "../../../../text/xml-text.ts";
import { type DocumentFacts, dateOf, type Finishing } from "../finishing.ts";

/**
 * Says what the PDF is: version 1.7, the standards that it meets, title, author, language and dates, in XMP (PDF/UA-1, 5 and
 * 7.1; PDF/A-3, 6.6) and alike in the old Info dictionary. The dates are the edition's and the ID is that of the content, so
 * that the same input gives the same bytes.
 */
export function metadata({ pdf, facts, contents, attached }: Finishing): void {
  const { context, catalog } = pdf;
  context.header = PDFHeader.forVersion(1, 7);
  const producer = producerOf(pdf);
  const packet = context.stream(Buffer.from(xmp(facts, producer)), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(packet));
  catalog.set(PDFName.of("Lang"), PDFString.of(facts.language));

  const date = dateOf(facts);
  const info = context.obj({
    Title: PDFHexString.fromText(facts.title),
    Author: PDFHexString.fromText(facts.author),
    Subject: PDFHexString.fromText(facts.subject),
    Producer: PDFHexString.fromText(producer),
    CreationDate: date,
    ModDate: date,
  });
  // Chromium's own would stay in the file, with the seconds of the clock in it.
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  context.trailerInfo.Info = context.register(info);

  const hash = createHash("sha256").update(JSON.stringify(facts));
  for (const { stream } of contents) hash.update(stream, "latin1");
  for (const { mark } of attached) hash.update(mark);
  const id = PDFHexString.of(hash.digest("hex").slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}

/** The program that made the pages, as it calls itself. */
function producerOf({ context }: PDFDocument): string {
  const info = context.lookup(context.trailerInfo.Info);
  const producer = info instanceof PDFDict ? info.get(PDFName.of("Producer")) : undefined;
  return producer instanceof PDFString || producer instanceof PDFHexString ? producer.decodeText() : "Chromium";
}

/**
 * The XMP packet (ISO 16684-1), with the marks of PDF/UA-1 and PDF/A-3a. PDF/A knows nothing of the mark of PDF/UA, which so
 * has to be described (PDF/A-3, 6.6.2.3).
 */
export function xmp(facts: DocumentFacts, producer: string): string {
  const [title, author, subject, language, by] = [facts.title, facts.author, facts.subject, facts.language, producer].map(
    escapeXml,
  );
  const date = `${facts.date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li><rdf:li xml:lang="${language}">${title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<pdf:Producer>${by}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
