import { addresses } from "./addresses.ts";

/** What the website's own pages, files and folders are called: the first parts of all addresses but those of the data's pages. */
export const reservedAddresses: readonly string[] = [
  ...new Set(Object.values(addresses).map((address) => firstPart(typeof address === "string" ? address : address("")))),
].filter((part) => part !== "");

/** "groups" of "/groups/executive-board/"; nothing of the home page, nor of an address that is a record's name alone. */
function firstPart(address: string): string {
  return address.split("/")[1] ?? "";
}
