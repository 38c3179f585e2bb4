import { PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { byCodeUnit } from "../../../../model/text-order.ts";
import { dateOf, type Finishing, type PackedFile } from "../finishing.ts";

/**
 * Puts the files that the document carries into the PDF: each in the list that readers show (ISO 32000-1, 7.11.4), and
 * bound to the document with what it is to it (PDF/A-3, 6.8; PDF/UA-1, 7.11).
 */
export function attachedFiles(finishing: Finishing): void {
  const { pdf, attached } = finishing;
  if (attached.length === 0) return;
  const { context, catalog } = pdf;
  const files = attached.map((file) => ({ name: file.name, ref: specification(file, finishing) }));
  const named = [...files].sort((a, b) => byCodeUnit(a.name, b.name));
  const names = named.flatMap(({ name, ref }) => [PDFHexString.fromText(name), ref]);
  catalog.set(PDFName.of("Names"), context.obj({ EmbeddedFiles: { Names: names } }));
  catalog.set(PDFName.of("AF"), context.obj(files.map(({ ref }) => ref)));
}

function specification({ name, description, type, relationship, size, packed }: PackedFile, finishing: Finishing): PDFRef {
  const { context } = finishing.pdf;
  const date = dateOf(finishing.facts);
  const file = context.stream(packed, {
    Type: "EmbeddedFile",
    Subtype: type,
    Filter: "FlateDecode",
    Params: { Size: size, CreationDate: date, ModDate: date },
  });
  return context.register(
    context.obj({
      Type: "Filespec",
      // Names hold letters, digits, hyphens and a dot, which are the same in every encoding.
      F: PDFString.of(name),
      UF: PDFHexString.fromText(name),
      Desc: PDFHexString.fromText(description),
      AFRelationship: relationship,
      EF: { F: context.register(file) },
    }),
  );
}
