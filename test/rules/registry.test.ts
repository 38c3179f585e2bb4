import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { renderRulesPage } from "../../build/generate/rules-page.ts";
import type { Fault } from "../../src/load/fault.ts";
import { acceptedRules } from "../../src/rules/accepted.ts";
import { loadingRules } from "../../src/rules/loading/loading-rules.ts";
import { ruleOf, rules } from "../../src/rules/registry.ts";
import { verificationRules } from "../../src/rules/verification.ts";
import { filesIn, project } from "../sources.ts";

/** The folders of src/rules that hold no rules on the facts, one a file. */
const others = ["loading", "shared"];

test("every rule's file is in the registry under the name of the file", () => {
  const subjects = readdirSync(join(project, "src/rules"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = subjects
    .filter(({ name }) => !others.includes(name))
    .flatMap(({ name }) => readdirSync(join(project, "src/rules", name)).map((file) => file.replace(/\.ts$/, "")));
  const judging = rules
    .filter(({ id }) => !(id in acceptedRules) && !(id in loadingRules) && !(id in verificationRules))
    .map(({ id }) => id);
  assert.equal(judging, files.filter((file) => file !== "index").sort());
});

test("no two rules have one id, and each is in kebab-case", () => {
  const ids = rules.map(({ id }) => id);
  assert.equal([...new Set(ids)], ids);
  assert.equal(ids, [...ids].sort());
  for (const id of ids) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
});

test("every rule has a short title of its own, without code or a full stop", () => {
  const titles = rules.map(({ title }) => title);
  assert.is(new Set(titles).size, titles.length);
  for (const title of titles) assert.match(title, /^[A-Z][A-Za-z\d ,-]{5,58}[A-Za-z\d]$/);
});

test("every rule of loading and of verification is one that some code finds", () => {
  const found = (ids: readonly string[], ...sources: string[]) => {
    const text = filesIn(...sources)
      .map((file) => file.text)
      .join("\n");
    assert.equal(
      ids.filter((id) => !text.includes(`"${id}"`)),
      [],
    );
  };
  found(Object.keys(loadingRules), "src/load");
  found(Object.keys(verificationRules), "src/verify", "build/site");
});

test("a fault of a rule that is not described does not compile", () => {
  // @ts-expect-error: no rule of loading has this id
  const fault: Fault = { rule: "no-such-rule", message: "", help: "" };
  assert.not(fault.rule in loadingRules);
});

test("every rule says what it finds and why in whole sentences", () => {
  for (const { id, about, why } of rules) {
    assert.match(about, /^[A-Z].*[^.]\.$/s, id);
    assert.not.match(about, /\. [A-Z]/, id);
    assert.match(why, /^\S.*[.]$/s, id);
  }
});

test("an id that no rule has is a fault of the program", () => {
  assert.throws(() => ruleOf("no-such-rule"), /no rule "no-such-rule"/);
});

test("docs/rules.md explains the rules as they are now: run npm run generate if not", () => {
  assert.is(readFileSync(join(project, "docs/rules.md"), "utf8"), renderRulesPage());
});

test.run();
