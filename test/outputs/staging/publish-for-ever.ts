/** Publishes one site after another until it is killed. Each file of a site contains the number of that site. */
import { mkdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { ownerOf } from "../../../src/outputs/shared/owner.ts";
import { openStage } from "../../../src/outputs/staging/stage.ts";

const [, , target = ""] = process.argv;

for (let site = 1; ; site += 1) {
  const stage = await openStage(target, ownerOf(hostname(), process.pid));
  mkdirSync(join(stage.folder, "deep"));
  for (let page = 0; page < 10; page += 1) {
    writeFileSync(join(stage.folder, page % 2 === 0 ? "." : "deep", `${page}.html`), `${process.pid} ${site}`);
  }
  await stage.publish();
  await stage.discard();
  if (site === 1) process.stdout.write("begun\n");
}
