/** Freezes one edition after another until it is killed. Each file of an edition contains the name of its folder. */
import { hostname } from "node:os";
import { join } from "node:path";
import { writeFolderWhole } from "../../../src/outputs/edition/freeze.ts";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";

const [, , parent = "", prefix = ""] = process.argv;

for (let number = 1; ; number += 1) {
  const name = `${prefix}-${number}`;
  const files = ["a.json", "b.pdf", "c.yaml"].map((file) => [file, name] as const);
  await writeFolderWhole(join(parent, name), new Map(files), ownerOf(hostname(), process.pid));
  if (number === 1) process.stdout.write("begun\n");
}
