import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { tasks } from "../../../src/desk/tasks/index.ts";
import { requestTo, send } from "../../build/raw-http.ts";
import { type Answer, ask, multipartOf } from "./asking.ts";
import { formHeaders, openOnFenmarsh, secret } from "./opened.ts";

const desk = await openOnFenmarsh();
const { port, cookie } = desk;
const before = { files: desk.files(), around: desk.around() };

/** What could lead somewhere else than to a record, in the place of an id, a kind or a step. */
const strange = [
  ...["..", "../..", "../secret", "../../secret.yaml", "../data-2/arrangements", ".", "./executive-board", "executive-board/.."],
  ...["/etc/passwd", "//etc/passwd", "\\etc", "..\\secret", "C:\\Windows\\win.ini", "C:secret", "file:///etc/passwd"],
  ...["\0", "executive-board\0", "executive-board\0.yaml", "executive-board.yaml", "executive-board%00", "%2e%2e%2fsecret"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"],
  ...[
    "*",
    "?",
    "$&",
    "linked",
    ".desk",
    "static/a",
    "con",
    "nul",
    "~0",
    "~1",
    "~01",
    "-",
    "--out=/tmp/x",
    "",
    " ",
    "\u2024\u2024",
    "１",
  ],
];

/** As it is, and encoded once and twice. */
const written = (text: string) => {
  const once = encodeURIComponent(text).replaceAll(/[.~*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return [encodeURI(text), once, encodeURIComponent(once)];
};

const places = (part: string) => [
  `/${part}`,
  `/files/${part}`,
  `/edit/${part}`,
  `/edit/${part}/-`,
  `/edit/groups/${part}`,
  `/edit/groups/${part}/name`,
  `/edit/groups/executive-board/${part}`,
  `/edit/groups/executive-board/memberships/${part}`,
  `/edit/groups/executive-board/memberships/0/${part}`,
  `/tasks/${part}`,
  `/history/${part}`,
  `/findings/${part}`,
  `/drafts/${part}`,
];

async function assertUntouched(after: string): Promise<void> {
  assert.equal(desk.errors, [], after);
  assert.equal(desk.around(), before.around, after);
  assert.equal(desk.files(), before.files, after);
}

test("no part of an address leads out of the data, however it is written", async () => {
  for (const part of strange.flatMap(written)) {
    for (const path of places(part)) {
      const { status, text } = await send(port, requestTo(`localhost:${port}`, `GET ${path}`, `Cookie: ${cookie}`));
      assert.ok([200, 400, 404].includes(status), `${status} ${path}`);
      assert.not(text.includes(secret), path);
      assert.not(/root:|\[fonts\]/.test(text), path);
    }
  }
  await assertUntouched("addresses");
});

test("the same sent with the token changes nothing", async () => {
  for (const part of strange.filter((each) => each !== "").map(encodeURIComponent)) {
    for (const path of [
      ...places(part),
      `/check/groups/${part}`,
      `/check/groups/executive-board/${part}`,
      `/history/${part}/undo`,
    ]) {
      const { status, text } = await desk.post(path, { act: "remove", version: "0", "/name": "" });
      assert.ok([200, 400, 404].includes(status), `${status} ${path}`);
      assert.not(text.includes(secret), path);
    }
  }
  await assertUntouched("forms");
});

test("no name of a field and no act leads anywhere", async () => {
  const version = /name="version" value="([^"]+)"/.exec((await desk.get("/edit/groups/executive-board/name")).text)?.[1] ?? "";
  const pages = ["edit/groups/executive-board/name", "edit/groups/executive-board/memberships", "check/groups/executive-board"];
  for (const [at, part] of strange.entries()) {
    const names = [part, `/${part}`, `/${part}/x`, `/memberships/0/${part}`, `choice/${part}`, `/name/${part}`, `/name.${part}`];
    const acts = ["save", `add:/${part}`, `remove:/${part}/0`, `up:/memberships/${part}`, `step:${part}`, part];
    const fields = { version, act: acts[at % acts.length] ?? "", "/name": "Executive Board", ...fieldsWith(names, part) };
    for (const page of pages) {
      const { status } = await desk.post(`/${page}`, fields);
      assert.ok([200, 303].includes(status), `${status} ${page} ${fields.act}`);
    }
  }
  const choices = strange.map((part) => `choice/${part}`);
  const sides = { "/hers": "--output=/tmp/x", "/theirs": "HEAD" };
  assert.is((await desk.post("/publish/settle", { ...sides, ...fieldsWith(choices, "hers") })).status, 200);
  await assertUntouched("names of fields");
});

function fieldsWith(names: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

test("every task takes such answers for what they are, and a page that it does not have for one that it has", async () => {
  const steps = ["0", "1", "9", "-1", "1.5", "1e9", "x"];
  for (const { id } of tasks) {
    const page = (await desk.get(`/tasks/${id}`)).text;
    const names = [...page.matchAll(/ name="(\/[^"]+)"/g)].map(([, name = ""]) => name);
    for (const [at, part] of ["..", "__proto__", "constructor", "", "~1", "a\nb: c", "/etc/passwd"].entries()) {
      const fields = fieldsWith(["/into", "/where", "/for", ...names], part);
      const { status } = await desk.post(`/tasks/${id}`, { step: steps[at] ?? "0", act: "next", ...fields });
      assert.is(status, 200, `${id} ${JSON.stringify(part)}`);
      const query = new URLSearchParams(Object.entries(fields).map(([name, value]) => [name.slice(1), value])).toString();
      assert.is((await desk.get(`/tasks/${id}?${query}`)).status, 200, `${id} ${query}`);
    }
  }
  await assertUntouched("tasks");
});

test("the name of an upload is no path, and what stands there as a link is not written through", async () => {
  for (const name of [
    "../../evil.pdf",
    "/tmp/evil.pdf",
    "..\\evil.pdf",
    "evil\0.pdf",
    "__proto__",
    ".htaccess",
    "a%22; x=b.pdf",
  ]) {
    const { status, text } = await upload(name);
    assert.is(status, 200, name);
    assert.match(text, "Check before you save", /<div class="govuk-error-summary[\s\S]*?<\/ul>/.exec(text)?.[0]);
    await assertUntouched(name);
    const [, version = ""] = /name="version" value="([^"]+)"/.exec(text) ?? [];
    const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const carried = Object.fromEntries(hidden.map(([, key = "", value = ""]) => [key, value.replaceAll("&quot;", '"')]));
    const saved = await desk.post("/tasks/add-document", { ...carried, act: "save", version });
    // The folder of such files is a link here, which is told and not followed.
    assert.is(saved.status, 500, /<div class="govuk-error-summary[\s\S]*?<\/ul>|<h1[\s\S]*?<\/h1>/.exec(saved.text)?.[0]);
    assert.match(saved.text, "there is a link on the way to it");
    assert.ok(desk.errors.length > 0);
    (desk.errors as unknown[]).length = 0;
    await assertUntouched(name);
  }
});

/** A PDF without pages. */
const objects = `%PDF-1.7
1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj
2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj
`;
const pdf = `${objects}xref\n0 1\ntrailer\n<< /Root 1 0 R >>\nstartxref\n${objects.length}\n%%EOF\n`;

function upload(name: string): Promise<Answer> {
  const fields = { token: desk.token, step: "2", act: "next", "/title": "A document", "/kind": "report", "/where": "upload" };
  const sent = multipartOf(Object.entries(fields), [{ field: "/upload.file", name, text: pdf }]);
  return ask(port, "/tasks/add-document", { ...sent, headers: { ...formHeaders(port, cookie), ...sent.headers } });
}

test("a file of the data that becomes a link is neither read nor written through", async () => {
  const path = "/edit/groups/executive-board/name";
  const [, version = ""] = /name="version" value="([^"]+)"/.exec((await desk.get(path)).text) ?? [];
  const file = join(desk.data, "groups", "executive-board.yaml");
  rmSync(file);
  symlinkSync(join(desk.data, "..", "secret.yaml"), file);
  const { status, text } = await desk.post(path, { "/name": "Heron Board", act: "save", version });
  assert.is(status, 500);
  assert.match(text, "there is a link on the way to it");
  assert.not(text.includes(secret));
  assert.equal(desk.around(), before.around);
});

test.after(() => desk.close());

test.run();
