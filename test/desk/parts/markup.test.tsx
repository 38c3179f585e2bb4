import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileDeskFiles } from "../../../build/desk/browser-files.ts";
import { FieldInput } from "../../../src/desk/parts/field-input.tsx";
import { deskHtml } from "../../../src/desk/parts/html.ts";
import { describedBy, idOf, nearestOf } from "../../../src/desk/parts/ids.ts";
import { createEmptyFolder } from "../../folder.ts";
import { project } from "../../sources.ts";
import { answers, fields, messages, records } from "./fields.ts";
import { gallery } from "./gallery.tsx";

const pages = Object.entries(gallery).map(([path, page]) => ({ path, html: deskHtml(page) }));
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
const withoutTemplates = (html: string) => html.replace(/<template[\s\S]*?<\/template>/g, "");

test("every id that a page names is on it, once", () => {
  for (const { path, html } of pages) {
    const page = withoutTemplates(html);
    const ids = attributes(page, "id");
    assert.is(new Set(ids).size, ids.length, path);
    const named = [...attributes(page, "for"), ...attributes(page, "aria-describedby").flatMap((each) => each.split(" "))];
    const links = attributes(page, "href").flatMap((each) => (each.startsWith("#") ? [each.slice(1)] : []));
    assert.equal(
      [...named, ...links].filter((id) => !ids.includes(id)),
      [],
      path,
    );
  }
});

test("every class of GOV.UK Frontend is one that it has", () => {
  const folder = join(project, "node_modules/govuk-frontend/dist/govuk");
  const known = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:njk|scss|mjs)$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"))
    .join("\n");
  const has = (name: string) => {
    const [block = "", , element = "", , modifier = ""] = /^(govuk-[a-z-]+?)(__([a-z-]+?))?(--([a-z\d-]+))?$/.exec(name) ?? [];
    return (
      known.includes(name) ||
      (known.includes(block.replace("govuk-radios", "govuk-checkboxes")) && known.includes(`${element}--${modifier}`))
    );
  };
  const used = new Set(pages.flatMap(({ html }) => attributes(html, "class").flatMap((each) => each.split(" "))));
  assert.equal(
    [...used].filter(
      (name) => name.startsWith("govuk-") && !/^govuk-(?:tag|input--width|heading|caption|body|grid)/.test(name) && !has(name),
    ),
    [],
  );
});

test("an error message, a hint and what they are called are as GOV.UK Frontend has them", () => {
  const field = fields.find(({ pointer }) => pointer === "/name");
  assert.ok(field);
  const html = deskHtml(<FieldInput field={field} answers={answers} messages={messages} records={records} />);
  assert.match(html, '<div class="govuk-form-group govuk-form-group--error" data-field="/name">');
  assert.match(html, '<label class="govuk-label govuk-label--s" for="field-name"><span class="desk-name">Name</span></label>');
  assert.match(
    html,
    '<div id="field-name-hint" class="govuk-hint">As it stands on the website. For example, Serious Cases.</div>',
  );
  assert.match(
    html,
    '<p id="field-name-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Another group has this name.',
  );
  assert.match(html, "<strong>Warning:</strong> The name is long.");
  assert.match(html, 'aria-describedby="field-name-hint field-name-error field-name-warning"');
  assert.match(html, 'value="Serious Cases &lt;Group> &amp; “Panel”"');
});

test("what was typed stands in each input again, under the name of its pointer", () => {
  const html = deskHtml(
    <form>
      {fields.map((field) => (
        <FieldInput key={field.pointer} field={field} answers={answers} messages={[]} records={records} />
      ))}
    </form>,
  );
  const names = new Set(attributes(withoutTemplates(html), "name"));
  assert.equal(
    [...answers.keys()].filter((name) => !names.has(name)),
    [],
  );
  assert.match(
    html,
    /<option (?:selected )?value="ada-lovelace"(?: selected)?>Ada Lovelace \(Director, Fenmarsh Council\)<\/option>/,
  );
});

test("an answer that is none of the options stays, and is shown", () => {
  for (const type of ["choice", "choices", "yesNo", "table"] as const) {
    const field = fields.find((each) => each.type === type);
    assert.ok(field);
    const given = type === "table" ? { ...field, keys: [{ value: "group", label: "Group" }] } : field;
    const name = type === "table" ? `${field.pointer}/0.key` : field.pointer;
    const html = deskHtml(<FieldInput field={given} answers={new Map([[name, ["odd"]]])} messages={[]} records={records} />);
    assert.match(html, /value="odd"[^>]*(?:checked|selected)|(?:checked|selected)[^>]*value="odd"/, type);
  }
});

test("records of one name are told apart by their ids", () => {
  const field = fields.find(({ pointer }) => pointer === "/reportsTo");
  assert.ok(field);
  const html = deskHtml(<FieldInput field={field} answers={answers} messages={[]} records={records} />);
  assert.match(html, "Learning and Improvement [learning-old]");
});

test("pointers that differ have ids that differ", () => {
  const pointers = ["/a/b", "/a-b", "/a.b", "/a", "/ab", "/a/b.day", "/a~1b"];
  assert.is(new Set(pointers.map(idOf)).size, pointers.length);
  assert.is(describedBy("field-a", false, []), undefined);
});

test("a message stands at the field nearest to what it is about", () => {
  const about = (pointer: string) => nearestOf(["/a", "/a/1", "/b"], { pointer, severity: "error", message: "", help: "" });
  assert.equal(["/a/1/x", "/a/10", "/a.day", "/ab", "", "/b"].map(about), ["/a/1", "/a", "/a", "", "", "/b"]);
});

test("the style sheet asks for no font and no picture, and has no crown", async () => {
  const { stylesheet, script } = await compileDeskFiles(createEmptyFolder());
  assert.not.match(stylesheet, /@font-face|url\((?!"?data:)|crown/);
  assert.ok(script.length > 1000);
});

test.run();
