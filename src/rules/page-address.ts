import { type Check, foundAt } from "./found.ts";

/** What the website's own pages and folders are called, by the first part of their addresses. */
export const reservedAddresses: readonly string[] = [
  "accessibility",
  "arrangements",
  "assets",
  "contact",
  "corrections",
  "data",
  "document",
  "downloads",
  "groups",
  "memberships",
  "news",
  "pagefind",
  "partners",
  "people",
  "priorities",
  "privacy",
  "procedures",
  "reviews",
  "search",
  "site-map",
  "static",
];

/** A page of the data may not take the address of one that the website has already. */
export const pageAddress: Check = (model) =>
  (model.website?.pages ?? [])
    .filter(({ id }) => reservedAddresses.includes(id))
    .map((page) =>
      foundAt(model, page, "", {
        rule: "page-address",
        severity: "error",
        message: `The website has a page or folder "${page.id}" of its own already.`,
        help: "Give this file another name; it is the page's address.",
      }),
    );
