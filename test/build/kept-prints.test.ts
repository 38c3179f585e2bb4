import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { keepPrints } from "../../build/printing/kept-prints.ts";
import type { PrintPlan } from "../../build/printing/plan.ts";
import type { Printed, Printer } from "../../build/printing/printer.ts";
import type { Finding } from "../../src/model/finding.ts";
import { markOfFile, type RequestedFile, readServedFile } from "../../src/outputs/pdf/site-files.ts";
import { keepFilesIn } from "../../src/outputs/shared/kept-files.ts";
import type { PdfExpectations } from "../../src/verify/pdf.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";
import { day } from "../model/made.ts";

/** What the page of the tests asks for; of these, `none.png` is not there. */
const asked = ["document/", "assets/print.css", "assets/logo.svg", "none.png"];
const address = "https://fens.example/";

interface Bench {
  readonly folder: string;
  readonly plan: PrintPlan;
  readonly expected: PdfExpectations;
  /** What was really printed and verified. */
  readonly done: string[];
  readonly faults: string[];
  readonly findings: Finding[];
  /** A printer that keeps its prints where the others of the bench do. */
  readonly printer: (tools?: string | undefined) => Printer;
}

function open(): Bench {
  const folder = createEmptyFolder();
  const kept = keepFilesIn(createEmptyFolder());
  writeFiles(folder, { "document/index.html": "<p>One</p>", "assets/print.css": "p {}", "assets/logo.svg": "<svg/>" });
  const [done, faults, findings]: [string[], string[], Finding[]] = [[], [], []];
  const printer: Printer = {
    print: async (plan): Promise<Printed> => {
      done.push("printed");
      const requested = await Promise.all(asked.map((path) => request(plan, `${address}${path}`)));
      mkdirSync(dirname(plan.out ?? ""), { recursive: true });
      writeFileSync(plan.out ?? "", JSON.stringify({ ...plan, folder: "", out: "", requested }));
      return { sheets: 7, prints: 1, faults, requested };
    },
    verify: async () => {
      done.push("verified");
      return findings;
    },
    close: async () => undefined,
  };
  return {
    ...{ folder, done, faults, findings },
    plan: {
      ...{ folder, address, page: "document/", out: join(folder, "downloads/one.pdf"), cover: "Cover", foot: "Arrangements" },
      facts: { title: "Arrangements", author: "Fens", subject: "Edition", language: "en-GB", date: day("2025-02-03") },
    },
    expected: { shown: "one.pdf", contents: [{ id: "a", title: "A" }], attached: [] },
    printer: (...[tools]) => keepPrints(printer, kept, Promise.resolve(tools)),
  };
}

async function request(plan: PrintPlan, url: string): Promise<RequestedFile> {
  const file = await readServedFile(plan, url);
  return { address: url, ...(file !== undefined && { mark: markOfFile(file) }) };
}

test("a document of which nothing has changed is not printed again: the file and what is told of it are the same", async () => {
  const { plan, printer, done } = open();
  const first = await printer("tools").print(plan);
  const bytes = readFileSync(plan.out ?? "");
  const out = join(createEmptyFolder(), "elsewhere", "two.pdf");
  const again = await printer("tools").print({ ...plan, out });
  assert.equal(done, ["printed"]);
  assert.equal(readFileSync(out), bytes);
  assert.equal(again, { ...first, prints: 0 });
});

/** Everything that a print is made from, in another state. */
const changes: Readonly<Record<string, (bench: Bench) => Partial<PrintPlan> & { readonly tools?: string }>> = {
  "the page": ({ folder }) => write(folder, "document/index.html"),
  "the style sheet": ({ folder }) => write(folder, "assets/print.css"),
  "a picture": ({ folder }) => write(folder, "assets/logo.svg"),
  "a file that was not there": ({ folder }) => write(folder, "none.png"),
  "another file in a file's place": ({ folder }) => ({
    ...write(folder, "other.css"),
    extraFiles: { "/assets/print.css": join(folder, "other.css") },
  }),
  "the address": () => ({ address: "https://fens.example/area/" }),
  "the foot": () => ({ foot: "Draft" }),
  "what the cover is called": () => ({ cover: "Front" }),
  "the title": ({ plan }) => ({ facts: { ...plan.facts, title: "Others" } }),
  "the date": ({ plan }) => ({ facts: { ...plan.facts, date: day("2025-02-04") } }),
  "the program or the browser": () => ({ tools: "other tools" }),
};

/** Writes a file, and changes nothing of the plan. */
function write(folder: string, path: string): Partial<PrintPlan> {
  writeFileSync(join(folder, path), "changed");
  return {};
}

for (const [what, change] of Object.entries(changes)) {
  test(`a document is printed again where this has changed: ${what}`, async () => {
    const bench = open();
    await bench.printer("tools").print(bench.plan);
    const { tools = "tools", ...changed } = change(bench);
    const { prints } = await bench.printer(tools).print({ ...bench.plan, ...changed });
    assert.is(prints, 1);
    assert.equal(bench.done, ["printed", "printed"]);
  });
}

test("a document is printed again where another file is attached to it", async () => {
  const { plan, printer, done } = open();
  const file = { name: "a.json", description: "A", type: "application/json", relationship: "Source" as const, text: "{}" };
  await printer("tools").print(plan, Promise.resolve([file]));
  await printer("tools").print(plan, Promise.resolve([{ ...file }]));
  assert.equal(done, ["printed"]);
  await printer("tools").print(plan, Promise.resolve([{ ...file, text: "[]" }]));
  await printer("tools").print(plan);
  assert.equal(done, ["printed", "printed", "printed"]);
});

test("a file that the browser did not ask for changes nothing", async () => {
  const { plan, printer, folder, done } = open();
  await printer("tools").print(plan);
  writeFiles(folder, { "news/index.html": "<p>News</p>" });
  await printer("tools").print(plan);
  assert.equal(done, ["printed"]);
});

test("where the program or the browser is not known, everything is printed and verified", async () => {
  const { plan, printer, expected, done } = open();
  for (const _ of ["first", "second"]) {
    await printer(undefined).print(plan);
    await printer(undefined).verify(plan.out ?? "", expected);
  }
  assert.equal(done, ["printed", "verified", "printed", "verified"]);
});

test("a print with a fault is not kept", async () => {
  const { plan, printer, done, faults } = open();
  faults.push("A picture could not be shown.");
  await printer("tools").print(plan);
  await printer("tools").print(plan);
  assert.equal(done, ["printed", "printed"]);
});

test("a file is verified again where it, what is expected of it or the program is another, or where it was at fault", async () => {
  const { plan, printer, expected, done, findings } = open();
  const file = plan.out ?? "";
  await printer("tools").print(plan);
  done.length = 0;
  assert.equal(await printer("tools").verify(file, expected), []);
  assert.equal(await printer("tools").verify(file, { ...expected, shown: "called otherwise" }), []);
  assert.equal(done, ["verified"]);
  await printer("tools").verify(file, { ...expected, contents: [] });
  await printer("other tools").verify(file, expected);
  writeFileSync(file, "another file");
  findings.push({ rule: "pdf-unreadable", severity: "error", file, line: 1, column: 1, path: "", message: "", help: "" });
  assert.equal(await printer("tools").verify(file, expected), findings);
  assert.equal(await printer("tools").verify(file, expected), findings);
  assert.equal(
    done,
    Array.from({ length: 5 }, () => "verified"),
  );
});

test.run();
