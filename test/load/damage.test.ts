import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { load } from "../../src/load/load.ts";

const fenmarsh = fileURLToPath(new URL("../fixtures/fenmarsh", import.meta.url));
const paths = readdirSync(fenmarsh, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(yaml|md)$/.test(path) && statSync(join(fenmarsh, path)).isFile())
  .sort();

/** Signs that mean something to YAML, to Markdown or to a decoder, and whole lines of both. */
const debris = fc.constantFrom(
  ..."\t \n:-#[]{}|>&*!%@`\"',?\u0000\u0008\u00a0\u200b\u2028\ud800🌊".split(""),
  "---\n",
  "...\n",
  "- \n",
  ": ",
  "<<: {}\n",
  "__proto__: {}\n",
  "constructor: 1\n",
  "[[",
  "]]",
  "[[clause:",
  "{blank}",
  "*a",
  "&a ",
  "!!binary ",
  "2024-02-30",
  "0x1F",
  "null",
  "\r\n",
);

const damage = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  put: fc.array(debris, { maxLength: 4 }),
});

test("no damage to a file makes the loader throw, place a finding outside the file or speak as the parser does", async () => {
  const folder = mkdtempSync(join(tmpdir(), "damage-"));
  cpSync(fenmarsh, folder, { recursive: true });
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        for (const { path, at, cut, put } of damages) {
          const text = readFileSync(join(folder, path), "utf8");
          const start = Math.floor(at * text.length);
          writeFileSync(join(folder, path), text.slice(0, start) + put.join("") + text.slice(start + cut));
        }
        try {
          const { findings } = await load(folder);
          for (const finding of findings) {
            const { file, line, column, message, help } = finding;
            const lines = readFileSync(file, "utf8").split(/\r\n?|\n/);
            assert.ok(line >= 1 && line <= lines.length && column >= 1, JSON.stringify(finding));
            assert.ok(column <= (lines[line - 1] ?? "").length + 1, JSON.stringify(finding));
            assert.not.match(`${message} ${help}`, /must (?:be|NOT|have|match)|undefined|\[object|NaN/);
          }
        } finally {
          for (const { path } of damages) cpSync(join(fenmarsh, path), join(folder, path));
        }
      }),
      { numRuns: Number(process.env.DAMAGE_RUNS ?? 150), seed: 20250203 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.run();
