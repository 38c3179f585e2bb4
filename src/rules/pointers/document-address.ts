import type { CitedDocument } from "../../model/model.ts";
import { joinNames } from "../../text/phrases.ts";
import type { Rule } from "../rule.ts";
import { findingOf, passageAt } from "../shared/found.ts";

export const documentAddress: Rule = {
  id: "document-address",
  severity: "warning",
  title: "Documents without a link or a PDF",
  about: "Documents of the partnership's own whose records have neither a link nor a PDF; one finding names them all.",
  why: "The page of publications lists them, and can only say that their address is not recorded; what texts say of them leads there.",
  ok: [example(", link: https://example.org/plan"), example(", pdf: { link: https://example.org/plan.pdf, pages: 12 }")],
  notOk: [example("")],
  check: (model) => {
    const isWithoutAddress = ({ link, pdf, partner }: CitedDocument) =>
      link === undefined && pdf === undefined && partner === model.partnership;
    const without = model.documents.filter(isWithoutAddress);
    const [first] = without;
    if (first === undefined) return [];
    const titles = joinNames(without.map(({ title }) => `"${title}"`));
    return [
      findingOf(documentAddress, model, first, "/title", {
        message: `No address is recorded of ${titles}: the page of publications lists ${without.length === 1 ? "it" : "them"} without a link.`,
        help: 'Enter its address as "link" in documents.yaml, that of a PDF as "pdf": every reference to the document becomes a link.',
        passages: without.map((document) => passageAt(model, document, "/title", document.title)),
      }),
    ];
  },
};

function example(address: string) {
  return {
    files: {
      "documents.yaml": `documents:\n  - { id: plan, title: Tides Plan, kind: protocol, partner: partnership${address} }\n`,
      "chapters/introduction.md": "---\ntitle: Introduction\n---\n\nThe [[document:plan]] guides us.\n",
    },
  };
}
