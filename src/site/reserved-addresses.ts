import { addresses } from "./addresses.ts";

/** The names that pages of the data must not have: the first parts of the addresses of the website's own pages, files and folders. */
export const reservedAddresses: readonly string[] = [
  ...new Set(Object.values(addresses).map((address) => firstPart(typeof address === "string" ? address : address("")))),
].filter((part) => part !== "");

/** "groups" of "/groups/executive-board/"; empty for the home page and for an address that is only a record's name. */
function firstPart(address: string): string {
  return address.split("/")[1] ?? "";
}
