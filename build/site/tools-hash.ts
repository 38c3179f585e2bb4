import { keyOf } from "../../src/outputs/shared/kept-files.ts";
import { hashBrowser } from "./browser-hash.ts";

/**
 * Names what a build works with: the program, Node and the browser.
 * @param programHash a hash of the program's own sources; without it, the program may have changed
 * @returns undefined where the program or the browser is not known
 */
export async function hashTools(programHash: string | undefined): Promise<string | undefined> {
  const browserHash = programHash === undefined ? undefined : await hashBrowser();
  return browserHash && keyOf(programHash, process.version, browserHash);
}
