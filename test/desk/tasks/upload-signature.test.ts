import { test } from "uvu";
import * as assert from "uvu/assert";
import { uploadSignature } from "../../../src/desk/tasks/people/upload-signature.ts";
import { askedBy, messagesOf, tryTask } from "./play.ts";

const fenmarsh = { of: "test/fixtures/fenmarsh", on: "2025-02-03" };
const real = { of: "data", on: "2025-06-30" };
const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>');
const uploads = new Map([["/picture", { name: "Scan 1.SVG", bytes }]]);

test("a signature is put into the assets folder and named below the foreword", async () => {
  const typed = { "/for": "paul-athey", "/picture": "Scan 1.SVG", "/description": "Signed, Paul Athey" };
  const tried = await tryTask(uploadSignature, real, typed, uploads);
  assert.is(tried.sentence, "Paul Athey: signature uploaded");
  assert.equal(tried.changes, {
    "arrangements.yaml": ["+      signature: signature-paul-athey.svg", "+      description: Signed, Paul Athey"],
  });
  assert.equal(tried.drafts.find(({ path }) => path === "assets/signature-paul-athey.svg")?.after, bytes);
  assert.equal(tried.told, []);
  const { foreword } = (await tried.modelOn(real.on)).arrangements;
  assert.is(foreword?.signatories[1]?.signature?.path, "signature-paul-athey.svg");
});

test("another signature takes the place of the first, whose file stays, and line ends stay", async () => {
  const edits = { "arrangements.yaml": (text: string) => text.replaceAll("\n", "\r\n") };
  const tried = await tryTask(uploadSignature, { ...fenmarsh, edits }, { "/for": "ada-wren", "/picture": "x" }, uploads);
  assert.equal(tried.changes, {
    "arrangements.yaml": ["-      signature: signatures/ada-wren.svg", "+      signature: signature-ada-wren.svg"],
  });
  assert.not.match(String(tried.drafts.find(({ path }) => path === "arrangements.yaml")?.after), /[^\r]\n/);
  assert.equal(tried.told, []);
});

test("a portrait gets a name of its own where there is one of that name", async () => {
  const edits = { "people.yaml": (text: string) => text.replace("ada-wren.svg", "portrait-ada-wren.svg") };
  const added = { "assets/portrait-ada-wren.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  const typed = { "/for": "portrait", "/person": "ada-wren", "/picture": "x" };
  const tried = await tryTask(uploadSignature, { ...fenmarsh, edits, added }, typed, uploads);
  assert.is(tried.sentence, "Ada Wren: portrait uploaded");
  assert.equal(tried.changes, {
    "people.yaml": ["-    portrait: portrait-ada-wren.svg", "+    portrait: portrait-ada-wren-2.svg"],
  });
  assert.equal(tried.told, []);
});

test("that somebody is not published, and the picture not shown, is told by the check", async () => {
  const typed = { "/for": "portrait", "/person": "ed-bittern", "/picture": "x" };
  const tried = await tryTask(uploadSignature, fenmarsh, typed, uploads);
  assert.equal(tried.changes, { "people.yaml": ["+    portrait: portrait-ed-bittern.svg"] });
  assert.equal(
    tried.told.map((each) => each.split(":")[0]),
    ["unpublished-picture"],
  );
});

test("it asks whose it is only for a portrait, and tells a wrong answer at its field", async () => {
  assert.equal(await askedBy(uploadSignature, fenmarsh, {}), [["/for"]]);
  assert.equal(await askedBy(uploadSignature, fenmarsh, { "/for": "bo-heron" }), [["/for"], ["/picture", "/description"]]);
  assert.equal(await askedBy(uploadSignature, fenmarsh, { "/for": "portrait" }), [["/for"], ["/person", "/picture"]]);
  assert.match(
    (await messagesOf(uploadSignature, fenmarsh, { "/for": "cy-plover" })).join(),
    "/for: This is none of what can be chosen here.",
  );
  const nobody = { "/for": "portrait", "/person": "nobody" };
  assert.match((await messagesOf(uploadSignature, fenmarsh, nobody)).join(), "/person: This is none of what can be chosen here.");
});

test.run();
