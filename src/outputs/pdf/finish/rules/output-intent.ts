import { PDFName, PDFString } from "@cantoo/pdf-lib";
import type { Finishing } from "../finishing.ts";
import { srgbProfile } from "../srgb-profile.ts";

/**
 * Says what the colours of the pages are, which Chromium writes as bare numbers: those of sRGB, by a profile that the PDF
 * holds (PDF/A-3, 6.2.3 and 6.2.4.3).
 */
export function outputIntent({ pdf: { context, catalog } }: Finishing): void {
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: PDFString.of("sRGB"),
    Info: PDFString.of("sRGB (IEC 61966-2-1)"),
    DestOutputProfile: context.register(context.flateStream(srgbProfile(), { N: 3 })),
  });
  catalog.set(PDFName.of("OutputIntents"), context.obj([intent]));
}
