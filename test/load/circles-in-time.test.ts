import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeExampleFolder } from "../rules/example-folder.ts";
import { loadOn } from "./load-on.ts";

const groupWith = (name: string, reportsTo: string) => `name: ${name}\nkind: forum\nreportsTo: ${reportsTo}\n`;

async function circlesIn(forum: string, circle: string): Promise<string[]> {
  const files = { "groups/forum.yaml": groupWith("Forum", forum), "groups/ring.yaml": groupWith("Ring", circle) };
  const { findings } = await loadOn(writeExampleFolder("example", { files }), "2025-06-02");
  return findings.filter(({ rule }) => rule === "group-circle").map(({ file, line }) => `${file.split("/").at(-1)}:${line}`);
}

test("two groups that report to each other one after the other are no circle", async () => {
  assert.equal(await circlesIn("[{ group: ring, until: 2025-03-31 }]", "[{ group: forum, from: 2025-04-01 }]"), []);
});

test("two groups that report to each other on one day alone are a circle, told once", async () => {
  assert.equal(await circlesIn("[{ group: ring, until: 2025-04-01 }]", "[{ group: forum, from: 2025-04-01 }]"), ["ring.yaml:3"]);
});

test("a circle that is still to come is told, and so is one that is over", async () => {
  assert.equal(await circlesIn("[{ group: ring, from: 2030 }]", "[forum]"), ["ring.yaml:3"]);
  assert.equal(await circlesIn("[{ group: ring, until: 2020 }]", "[forum]"), ["ring.yaml:3"]);
});

test.run();
