import { addresses } from "../../src/site/addresses.ts";
import { href, type SiteContext } from "../../src/site/site-context.ts";
import { sizeInWords } from "../../src/text/size-in-words.ts";

/** A link to the PDF that states its format, its number of pages and its size, as far as they are known. */
export function PdfLink({ site }: { site: SiteContext }) {
  const { pdf } = site;
  const facts = ["PDF", pdf?.pages && `${pdf.pages} pages`, pdf?.bytes && sizeInWords(pdf.bytes)].filter(Boolean).join(", ");
  return (
    <a href={href(site, pdf?.path ?? addresses.pdf)} type="application/pdf">
      {site.model.arrangements.title} ({facts})
    </a>
  );
}
