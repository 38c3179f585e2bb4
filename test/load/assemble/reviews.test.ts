import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { modelOnDay } from "../../../src/model/day.ts";
import type { Model } from "../../../src/model/model.ts";
import { check } from "../../../src/rules/registry.ts";
import { day } from "../../model/made.ts";
import { loadOn } from "../load-on.ts";

const fenmarsh = fileURLToPath(new URL("../../fixtures/fenmarsh", import.meta.url));

/** The model of the sound partnership with a website that gives these dates. */
async function withWebsite(website: string): Promise<Model> {
  const folder = await mkdtemp(join(tmpdir(), "website-reviews-"));
  try {
    await cp(fenmarsh, folder, { recursive: true });
    await writeFile(join(folder, "website.yaml"), website);
    const { model, findings } = await loadOn(folder, "2025-06-30");
    assert.equal(findings, []);
    if (model === undefined) throw new Error("There is no model of a sound folder.");
    return model;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const ofWebsite = (model: Model, today: string) =>
  check(modelOnDay(model, day(today)))
    .filter(({ file }) => file.endsWith("website.yaml"))
    .map(({ severity, rule, path, line }) => `${severity} ${rule} ${path}:${line}`);

const security = "security:\n  contact: web@example.org\n  expires: 2026-03-01\n";

test("a security.txt is held to the day on which it expires", async () => {
  const model = await withWebsite(security);
  assert.equal(ofWebsite(model, "2025-06-01"), []);
  assert.equal(ofWebsite(model, "2026-03-01"), ["warning review-due-soon security.expires:3"]);
  assert.equal(ofWebsite(model, "2026-03-02"), ["error review-overdue security.expires:3"]);
});

test("a security.txt that expires years ahead is an error", async () => {
  const model = await withWebsite(security.replace("2026-03-01", "2036-03-01"));
  assert.equal(ofWebsite(model, "2025-06-01"), ["error review-cycle security.expires:3"]);
});

test("the accessibility statement is due a year after it was reviewed, or else prepared", async () => {
  const prepared = await withWebsite("accessibility:\n  prepared: 2024-01-10\n");
  assert.equal(ofWebsite(prepared, "2025-01-11"), ["error review-overdue accessibility.prepared:2"]);
  const reviewed = await withWebsite("accessibility:\n  prepared: 2024-01-10\n  reviewed: 2025-01-09\n");
  assert.equal(ofWebsite(reviewed, "2025-01-11"), []);
  assert.equal(ofWebsite(reviewed, "2026-01-10"), ["error review-overdue accessibility.reviewed:3"]);
});

test("they are the partnership's own to see to, and a website without dates promises nothing", async () => {
  const model = await withWebsite(`${security}accessibility:\n  reviewed: 2025-01-09\n`);
  const derived = model.reviews.filter(({ dateField }) => dateField !== undefined);
  assert.equal(
    derived.map(({ kind, owner }) => [kind, owner?.id]),
    [
      ["accessibilityStatement", "fenmarsh-partnership"],
      ["securityContact", "fenmarsh-partnership"],
    ],
  );
  const { reviews } = await withWebsite("accessibility:\n  status: partial\n");
  assert.not(reviews.some(({ dateField }) => dateField !== undefined));
});

test.run();
