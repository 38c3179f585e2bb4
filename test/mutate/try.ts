/**
 * A process of its own, in which a mutant is active from the start: ends with a fault at the first test that fails, in the
 * file last named. Its arguments are files of tests, each followed by the path where it is compiled.
 */
import { pathToFileURL } from "node:url";
import { testsOf } from "./gathered.ts";

const [, , ...args] = process.argv;
for (let at = 0; at < args.length; at += 2) {
  const [file = "", compiled = ""] = args.slice(at, at + 2);
  // What fails while the file is read ends the process too, and this is the last line that was written.
  console.log(file);
  for (const { id, run } of await testsOf(file, pathToFileURL(compiled).href)) {
    await run().catch((error) => {
      console.error(id, error);
      process.exit(1);
    });
  }
}
process.exit();
