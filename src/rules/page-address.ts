import { reservedAddresses } from "../site/reserved-addresses.ts";
import { type Check, foundAt } from "./found.ts";

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
