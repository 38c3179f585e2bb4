import type { Finding } from "../../model/finding.ts";
import type { Chapter, Model, Source } from "../../model/model.ts";
import type { WebPage } from "../../model/website.ts";
import { appendixName } from "../../site/appendix-names.ts";
import { reservedAddresses } from "../../site/reserved-addresses.ts";
import type { Rule } from "../rule.ts";
import { findingOf } from "../shared/found.ts";

const page = "---\ntitle: Our groups\naudience: about\n---\n\nThey meet often.\n";

export const pageAddress: Rule = {
  id: "page-address",
  severity: "error",
  title: "Pages with an address that is taken",
  about:
    "A page of the data that would take the address of one that the website has already, or took it before by its `formerIds`.",
  why: "The name of the file is the page's address, and of two pages at one address only one can be read.",
  ok: [{ files: { "pages/our-groups.md": page } }],
  notOk: [
    { files: { "pages/groups.md": page } },
    { files: { "pages/our-groups.md": page.replace("title", "formerIds: [groups]\ntitle") } },
  ],
  check: (model) => {
    const { home, pages = [], procedures } = model.website ?? {};
    const withFormerIds = [...pages, ...[home, procedures?.page].filter((page) => page !== undefined)];
    const appendices = model.arrangements.appendices.map(appendixName);
    return [
      ...pages.flatMap((page) => findTaken(model, page, page.id, "", reservedAddresses)),
      ...withFormerIds.flatMap((page) => findTakenFormer(model, page, reservedAddresses)),
      ...model.arrangements.chapters.flatMap((chapter) => findTakenFormer(model, chapter, appendices)),
    ];
  },
};

function findTakenFormer(model: Model, record: WebPage | Chapter, taken: readonly string[]): Finding[] {
  return record.formerIds.flatMap((id, index) => findTaken(model, record, id, `/formerIds/${index}`, taken));
}

function findTaken(model: Model, source: Source, id: string, field: string, taken: readonly string[]): Finding[] {
  if (!taken.includes(id)) return [];
  return [
    findingOf(pageAddress, model, source, field, {
      message: `The website has a page or folder "${id}" of its own already.`,
      help: field === "" ? "Give this file another name; it is the page's address." : "Take it out of the former ids.",
    }),
  ];
}
