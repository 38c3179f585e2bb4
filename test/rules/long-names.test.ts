import { test } from "uvu";
import * as assert from "uvu/assert";
import { check } from "../../src/rules/registry.ts";
import { loadOn } from "../load/load-on.ts";
import { writeExampleFolder } from "./example-folder.ts";

const long = "Long 🌊 name ".repeat(400);

test("a value of thousands of letters is quoted in part, wherever it stands, and the message keeps its end", async () => {
  const files = {
    "groups/forum.yaml": `name: "${long}"\nkind: "${long}"\nreportsTo: ["${long}"]\n"${long}": 1\nmeetings: "${long}"\n`,
    "groups/panel.yaml": `name: "${long}"\n`,
    "groups/board.yaml": `name: "${long}"\nsummary: "[[group:${long}]]"\nreview:\n  lastReviewed: 2020-01-15\n  owner: police\n`,
    "people.yaml": `people:\n  - id: ann-reed\n    name: Ann Reed\n    portrait: "${long}"\n`,
  };
  const { model, findings } = await loadOn(writeExampleFolder("example", { files }), "2025-06-02");
  const all = [...findings, ...(model === undefined ? [] : check(model))];
  assert.ok(all.length > 8, String(all.length));
  for (const { rule, message, help, path } of all) {
    assert.ok(message.length <= 1000 && help.length <= 1000 && path.length <= 300, `${rule}: ${message.length}, ${path.length}`);
    assert.not.match(message + help + path, /\p{Cs}/u, "no character is cut in two");
  }
  const overdue = all.find(({ rule }) => rule === "review-overdue");
  assert.match(overdue?.message ?? "", /^The review of Long .* … .* was due on .*\.$/);
});

test.run();
