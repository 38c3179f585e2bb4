import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseYaml } from "../../src/load/yaml/parse.ts";
import { check, stopsBuild, weighStrictly } from "../../src/rules/registry.ts";
import { reviewsView } from "../../src/views/reviews.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { loadOn } from "../load/load-on.ts";
import { project } from "../sources.ts";

// To say that something is not known must never be worse for the gate than to leave it out.

type Record_ = Record<string, unknown>;
type Change = (record: Record_) => void;

const day = "2025-06-02";
const policies = ["error", "warning"] as const;

/** The partnership of the examples with a review of every kind, each of them in time. */
function everyKind(policy: (typeof policies)[number]): Record<string, Record_> {
  const read = (path: string) => parseYaml(readFileSync(join(project, "test/fixtures/example", path), "utf8")).value as Record_;
  const review = () => ({ lastReviewed: "2025-03-01", nextReview: "2026-02-01", owner: "board" });
  const kinds = ["relevantAgencies", "chairing", "annualReport", "plan", "accessibilityStatement", "securityContact", "other"];
  const arrangements = read("arrangements.yaml");
  const board = read("groups/board.yaml");
  return {
    "arrangements.yaml": {
      ...arrangements,
      reviewPolicy: { unknown: policy },
      reviews: kinds.map((kind) => ({ id: `the-${kind.toLowerCase()}`, kind, title: kind, review: review() })),
    },
    "groups/panel.yaml": { ...read("groups/panel.yaml"), review: review() },
    // A review that nothing asks for: the group has no terms of reference.
    "groups/board.yaml": { ...board, review: review() },
    "website.yaml": { accessibility: { reviewed: "2025-03-01" } },
  };
}

/** How what the gate says weighs: errors that stop a build, all errors, and all errors under strict. */
async function weighed(files: Record<string, Record_>) {
  const folder = createEmptyFolder();
  cpSync(join(project, "test/fixtures/example"), folder, { recursive: true });
  writeFiles(folder, Object.fromEntries(Object.entries(files).map(([path, record]) => [path, JSON.stringify(record)])));
  const { model, findings } = await loadOn(folder, day);
  if (model === undefined) throw new Error("The partnership cannot be read.");
  const found = [...findings, ...check(model)];
  const errors = (list: typeof found) => list.filter(({ severity }) => severity === "error").length;
  return {
    stops: found.filter(stopsBuild).length,
    errors: errors(found),
    strict: errors(weighStrictly(found)),
    rows: reviewsView(model).rows,
    rules: found.map(({ rule, severity }) => `${severity} ${rule}`),
  };
}

/** Each review, by its name: the file that it is in, and its block there. */
const reviews: readonly (readonly [name: string, file: string, blockOf: (record: Record_) => Record_, leaveOut: Change])[] = [
  ...["panel", "board"].map(
    (id) =>
      [
        id,
        `groups/${id}.yaml`,
        (record: Record_) => record.review as Record_,
        (record: Record_) => delete record.review,
      ] as const,
  ),
  ...[0, 1, 2, 3, 4, 5, 6].map((index) => {
    const list = (record: Record_) => record.reviews as { review: Record_ }[];
    const leaveOut: Change = (record) => list(record).splice(index, 1);
    return [`entry ${index}`, "arrangements.yaml", (record: Record_) => list(record)[index]?.review ?? {}, leaveOut] as const;
  }),
];

async function after(policy: (typeof policies)[number], file: string, change: Change) {
  const files = structuredClone(everyKind(policy));
  change(files[file] as Record_);
  return weighed(files);
}

const says =
  (...fields: string[]): Change =>
  (block) => {
    for (const field of fields) block[field] = "unknown";
  };
const omits =
  (...fields: string[]): Change =>
  (block) => {
    for (const field of fields) delete block[field];
  };

for (const policy of policies) {
  test(`where unknown weighs as ${policy}, leaving out weighs at least as much for every review, and a date is in time`, async () => {
    const stated = await weighed(everyKind(policy));
    assert.equal([stated.errors, stated.stops], [0, 0], stated.rules.join("\n"));
    for (const [name, file, blockOf, leaveOut] of reviews) {
      const whole = await after(policy, file, leaveOut);
      for (const fields of [["lastReviewed", "nextReview"], ["lastReviewed"], ["nextReview"], ["owner"]]) {
        const said = await after(policy, file, (record) => says(...fields)(blockOf(record)));
        const omitted = await after(policy, file, (record) => omits(...fields)(blockOf(record)));
        const told = `${name}, ${fields.join(" and ")}:\n${said.rules.join("\n")}`;
        for (const out of [whole, omitted]) {
          assert.ok(out.stops >= said.stops, `stops a build: ${told}`);
          // A review left out has no warnings to be weighed strictly; what is compared is that it fails.
          assert.ok(out.errors >= said.errors, `fails the check: ${told}`);
        }
        assert.ok(omitted.strict >= said.strict, `fails under strict: ${told}`);
        assert.is(said.stops, 0, told);
        if (policy === "warning") assert.is(said.errors, 0, told);
      }
    }
  });
}

test("a review of no known date has a status of its own, and fails as one overdue does where something asks for it", async () => {
  const failing: string[] = [];
  for (const [name, file, blockOf] of reviews) {
    const both: Change = (record) => says("lastReviewed", "nextReview")(blockOf(record));
    const { rows, errors } = await after("error", file, both);
    assert.is(rows.filter(({ status }) => status === "unknown").length, 1, name);
    assert.is(rows[0]?.status, "unknown", "it comes first");
    assert.is(rows[0]?.failsAsUnknown, errors > 0);
    if (errors > 0) failing.push(`${name} ${rows[0]?.kind}`);
  }
  assert.equal(failing, ["panel termsOfReference", "entry 2 annualReport"]);
});

test("the statement of accessibility may say that its review is unknown, as it may leave it out", async () => {
  const without = await after("error", "website.yaml", (record) => delete record.accessibility);
  const said = await after("error", "website.yaml", (record) => says("reviewed")(record.accessibility as Record_));
  assert.equal([without.errors, said.errors, said.stops], [0, 0, 0], said.rules.join("\n"));
  assert.equal(
    said.rows.filter(({ status }) => status === "unknown").map(({ id }) => id),
    ["website-accessibility-statement"],
  );
});

test("two entries of one kind, of which one has a date: the other weighs nothing, and neither known weighs as an error", async () => {
  const twice = (first: string, second: string) =>
    after("error", "arrangements.yaml", (record) => {
      const list = record.reviews as { id: string; kind: string; review: Record_ }[];
      const report = list.find(({ kind }) => kind === "annualReport");
      if (report === undefined) throw new Error("There is no annual report.");
      list.push({ ...report, id: "second", review: { lastReviewed: second, owner: "board" } });
      report.review = { lastReviewed: first, owner: "board" };
    });
  assert.is((await twice("2025-03-01", "unknown")).errors, 0);
  assert.is((await twice("unknown", "unknown")).errors, 2);
});

/** Every other value that may be unknown, by its name: its file, how it is said, and how it is left out. */
const others: readonly (readonly [name: string, file: string, say: Change, leaveOut: Change])[] = [
  ...["quorum", "meetings"].map(
    (field) => [field, "groups/panel.yaml", says(field), (record: Record_) => delete record[field]] as const,
  ),
  [
    "who chairs",
    "groups/panel.yaml",
    (record) => Object.assign(record, { chairs: [{ role: "chair", person: "unknown" }] }),
    (record) => delete record.chairs,
  ],
  [
    "who holds a seat",
    "groups/panel.yaml",
    (record) => Object.assign(record, { memberships: [{ agency: "police", seats: [{ post: "Sergeant", person: "unknown" }] }] }),
    (record) => Object.assign(record, { memberships: [{ agency: "police", seats: [{ post: "Sergeant" }] }] }),
  ],
  ...["leadSafeguardingPartners", "delegatedSafeguardingPartners"].map(
    (field) =>
      [
        field,
        "people.yaml",
        (record: Record_) => Object.assign(record, { [field]: ["unknown"] }),
        (record: Record_) => delete record[field],
      ] as const,
  ),
  [
    "independentScrutineer",
    "people.yaml",
    (record) => Object.assign(record, { independentScrutineer: { person: "unknown" } }),
    (record) => delete record.independentScrutineer,
  ],
  [
    "the co-chairs",
    "people.yaml",
    (record) =>
      Object.assign(record, {
        coChairs: { standing: "unknown", rotation: [{ from: "2025-01-01", until: "2026-01-01", person: "unknown" }] },
      }),
    (record) => delete record.coChairs,
  ],
  ...[0, 1].map((index) => {
    const person = (record: Record_) => (record.people as Record_[])[index] as Record_;
    const say: Change = (record) => says("post")(person(record));
    return [`the post of person ${index}`, "people.yaml", say, (record: Record_) => delete person(record).post] as const;
  }),
];

test("for every other value that may be unknown, to say so weighs no more than to leave it out", async () => {
  const sound = everyKind("error");
  const people = parseYaml(readFileSync(join(project, "test/fixtures/example/people.yaml"), "utf8")).value as Record_;
  for (const [name, file, say, leaveOut] of others) {
    const weigh = (change: Change) => {
      const files = structuredClone({ ...sound, "people.yaml": people });
      change(files[file as keyof typeof files] as Record_);
      return weighed(files);
    };
    const [said, out] = [await weigh(say), await weigh(leaveOut)];
    assert.ok(said.rules.includes("note unknown-value"), `${name}: ${said.rules.join(", ")}`);
    for (const kind of ["stops", "errors", "strict"] as const)
      assert.ok(said[kind] <= out[kind], `${name}, ${kind}:\n${said.rules.join("\n")}`);
  }
});

test.run();
