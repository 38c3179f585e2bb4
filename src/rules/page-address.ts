import { reservedAddresses } from "../site/reserved-addresses.ts";
import type { Rule } from "./rule.ts";
import { findingOf } from "./shared/found.ts";

const page = "---\ntitle: Our groups\naudience: about\n---\n\nThey meet often.\n";

export const pageAddress: Rule = {
  id: "page-address",
  severity: "error",
  about: "A page of the data that would take the address of one that the website has already.",
  why: "The name of the file is the page's address, and of two pages at one address only one can be read.",
  ok: [{ files: { "pages/our-groups.md": page } }],
  notOk: [{ files: { "pages/groups.md": page } }],
  check: (model) =>
    model.website?.pages
      .filter(({ id }) => reservedAddresses.includes(id))
      .map((page) =>
        findingOf(pageAddress, model, page, "", {
          message: `The website has a page or folder "${page.id}" of its own already.`,
          help: "Give this file another name; it is the page's address.",
        }),
      ) ?? [],
};
