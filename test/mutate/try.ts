/** A process of its own, in which a mutant is active from the start: ends with a fault at the first test that fails, in the file last named. */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { testsOf } from "./gathered.ts";
import { gatherInsteadOfUvu } from "./stand-in.ts";

gatherInsteadOfUvu();
for (const file of process.argv.slice(2)) {
  // What fails while the file is read ends the process too, and this is the last line that was written.
  console.log(file);
  for (const { id, run } of await testsOf(file, pathToFileURL(resolve(file)).href)) {
    await run().catch((error) => {
      console.error(id, error);
      process.exit(1);
    });
  }
}
process.exit();
