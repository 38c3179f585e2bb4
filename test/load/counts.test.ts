import { test } from "uvu";
import * as assert from "uvu/assert";
import { countOf } from "../../src/model/counts.ts";
import { referenceKinds } from "../../src/model/prose/reference-kinds.ts";
import { check } from "../../src/rules/registry.ts";
import { modelWith, placeIn, replaced, reportOn } from "./damaged.ts";
import { renderEverything } from "./everything-shown.ts";

const chapter = "chapters/how-we-work.md";
const withText = (text: string) => {
  const before = replaced(chapter)[chapter] ?? "";
  return { [chapter]: `${before}\n${text}\n` };
};

const shown = (files: Record<string, string>) => {
  for (const text of renderEverything(modelWith(files)))
    if (text.startsWith("/document/ ")) return text.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
  throw new Error("There is no document.");
};

test("each count is the number that the data hold on the day", () => {
  const model = modelWith({});
  const counts = Object.keys(referenceKinds.count.ids).map((id) => [id, countOf(id, model)]);
  const list = (...is: string[]) =>
    model.partners.filter((partner) => is.some((each) => partner.is.includes(each as never))).length;
  assert.equal(Object.fromEntries(counts), {
    boards: 1,
    assemblies: 0,
    forums: 1,
    "sub-groups": 1,
    "task-and-finish-groups": 1,
    "statutory-groups": 0,
    "virtual-groups": 0,
    "reference-groups": 0,
    networks: 0,
    "statutory-partners": list("statutoryPartner"),
    "lead-safeguarding-partners": 5,
    "delegated-safeguarding-partners": 2,
    "relevant-agencies": list("relevantAgency"),
    "strategic-partnerships": list("strategicPartnership"),
    principles: model.aims.principles.length,
    values: model.aims.values.length,
    priorities: model.aims.priorities.length,
  });
  assert.is(countOf("toString", model), undefined);
});

test("a count is printed in words, with a capital or in figures", () => {
  const files = withText(
    "[[count:lead-safeguarding-partners|capital]] lead, [[count:lead-safeguarding-partners]] of [[count:lead-safeguarding-partners|figures]].",
  );
  assert.match(shown(files), "Five lead, five of 5.");
});

test("a group that is dissolved is counted no longer, from the day after its last", () => {
  const text = withText("We have [[count:task-and-finish-groups]] group and [[count:sub-groups|figures]] below.");
  assert.match(shown(text), "We have one group and 1 below.");
  const second = "name: Ferry Review\nkind: taskAndFinish\nuntil: 2025-06-30\n";
  assert.match(shown({ ...text, "groups/ferry-review.yaml": second }), "We have two group and");
  assert.match(shown({ ...text, "groups/ferry-review.yaml": second.replace("06-30", "06-29") }), "We have one group and");
});

test("a count of nothing is an error at its place, on the day on which there is none", () => {
  const files = withText("We have [[count:assemblies]] in all.");
  const told = (changed: Record<string, string>) =>
    check(modelWith(changed))
      .filter(({ rule }) => rule === "count-none")
      .map(({ severity, file, line, column, message }) => `${severity} ${file}:${line}:${column} ${message}`);
  assert.equal(told(files), [
    `error ${placeIn(files, chapter, "[[count:assemblies")} [[count:assemblies]] shows how many assemblies there are, and there is none on 30 June 2025.`,
  ]);
  const forum = "name: Forum\nkind: assembly\nfrom: 2025-07-01\n";
  assert.is(told({ ...files, "groups/forum.yaml": forum }).length, 1, "it begins tomorrow");
  assert.equal(
    told({ ...files, "groups/forum.yaml": "name: Forum\nkind: assemblyy\n" }),
    [],
    "what could not be read may be one",
  );
  assert.equal(told({ ...files, "groups/forum.yaml": forum.replace("07-01", "06-30") }), []);
});

test("what is not counted is refused, with what was most likely meant", () => {
  const files = withText("We have [[count:forumz]] and [[count]] and [[count:forums|large]].");
  const told = reportOn(files).filter((each) => each.includes(" reference: "));
  assert.match(told[0] ?? "", /"forumz" is not a count that can be shown\.\nDid you mean "forums"\?/);
  assert.match(told[1] ?? "", /does not say which count\.\nIt can be \[\[count:boards\]\], /);
  assert.match(told[2] ?? "", /"large" is not a form of count\.\nThe forms of count are capital, figures\./);
});

test.run();
