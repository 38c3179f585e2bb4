import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { valueOfField } from "../../../src/desk/forms/answers/field-value.ts";
import { send } from "../../build/raw-http.ts";
import { type Asked, ask, multipartOf } from "./asking.ts";
import { formHeaders, openOnFenmarsh } from "./opened.ts";

const desk = await openOnFenmarsh();
const { port, cookie, token } = desk;
const before = desk.files();
const headers = formHeaders(port, cookie);
const board = "/edit/groups/executive-board";

/** Sends a form as it is, and asserts that the answer takes no longer than it may. */
async function post(path: string, { headers: own = {}, body = "" }: Asked, mostMilliseconds = 4000) {
  const begun = process.cpuUsage();
  const answer = await ask(port, path, { method: "POST", headers: { ...headers, ...own }, body });
  // The time of the processor, which other programs on the machine do not lengthen.
  const spent = process.cpuUsage(begun).user / 1000;
  assert.ok(spent < mostMilliseconds, `${path}: ${spent} ms`);
  return answer;
}

async function assertUp(after: string): Promise<void> {
  assert.is((await desk.get("/")).status, 200, after);
  assert.equal(desk.errors, [], after);
  assert.equal(desk.files(), before, after);
}

test("what is larger than any form is refused with a page, and not kept", async () => {
  const body = `token=${token}&%2Fname=${"x".repeat(5_000_000)}`;
  const { status, text } = await post(`${board}/name`, { body });
  assert.equal([status, text.includes("That is more than the desk takes at once.")], [413, true]);
  const upload = multipartOf(
    [["token", token]],
    [{ field: "/upload.file", name: "a.pdf", text: "%PDF-".padEnd(16_000_000, "x") }],
  );
  assert.is((await post("/tasks/add-document", upload)).status, 200, "a file may be larger");
  const huge = multipartOf([["token", token]], [{ field: "/upload.file", name: "a.pdf", text: "%PDF-".padEnd(80_000_000, "x") }]);
  assert.is((await post("/tasks/add-document", huge)).status, 413);
  await assertUp("too much");
});

test("more fields than any form has are refused before they are read", async () => {
  const many = Array.from({ length: 400_000 }, () => "a=").join("&");
  assert.is((await post(`${board}/name`, { body: `token=${token}&${many}` }, 1000)).status, 413);
  const parts = Array.from({ length: 60_000 }, (_, at) => [`/${at}`, ""] as const);
  assert.is((await post(`${board}/name`, multipartOf([["token", token], ...parts], []), 1000)).status, 413);
  assert.is(
    (await post(`${board}/name`, { body: `token=${token}&${"/0".repeat(2000)}=x` })).status,
    413,
    "a name as long as no other",
  );
  await assertUp("many fields");
});

test("what is no form, or a broken one, is refused with what the desk takes", async () => {
  const types = [
    "",
    "text/plain",
    "application/json",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/mixed; boundary=x",
  ];
  for (const type of [...types, "application/x-www-form-urlencodedx", "x/y\tz"]) {
    const { status } = await post(`${board}/name`, { headers: { "content-type": type }, body: `token=${token}` });
    assert.ok([400, 415].includes(status), `${status} ${type}`);
  }
  const type = "multipart/form-data; boundary=x";
  const head = 'content-disposition: form-data; name="token"';
  const bodies = [
    "",
    "--x",
    "--x--",
    "--y\r\n\r\n",
    `--x\r\n${head}\r\n\r\n${token}`,
    "--x\r\n\r\n\r\n--x--",
    `--x\r\n${head}; filename="\r\n\r\n--x--`,
  ];
  for (const body of [...bodies, "\0".repeat(1000), `--x\r\n${"a".repeat(100_000)}: b\r\n\r\n--x--`, "--x\r\n".repeat(2000)]) {
    const { status } = await post(`${board}/name`, { headers: { "content-type": type }, body });
    assert.ok([400, 403].includes(status), `${status} ${JSON.stringify(body.slice(0, 60))}`);
  }
  for (const body of ["%", "%zz=%", "=&=&=", "\0=\0", `token=${token}&a=%ff%fe`, "[]", "&".repeat(4000)]) {
    assert.ok([200, 303, 403].includes((await post(`${board}/name`, { body })).status), body.slice(0, 20));
  }
  await assertUp("broken forms");
});

test("a form that comes slowly or breaks off holds nobody else up, and nothing is done", async () => {
  const request = [
    `POST ${board}/name HTTP/1.1`,
    `Host: localhost:${port}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  const slow = connect(port, "127.0.0.1").on("error", () => undefined);
  slow.write(`${request.join("\r\n")}\r\nContent-Length: 100000\r\n\r\ntoken=${token}&act=save`);
  const drip = setInterval(() => slow.write("x"), 20);
  await pause(200);
  assert.is((await desk.get("/")).status, 200);
  clearInterval(drip);
  slow.destroy();
  await pause(100);
  const lying = [
    "Content-Length: -1\r\n\r\n",
    "Content-Length: 9\r\nContent-Length: 10\r\n\r\n",
    "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
    "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
    "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
    "Transfer-Encoding: gzip\r\n\r\n",
  ];
  for (const rest of lying) {
    const { status } = await send(port, `${request.join("\r\n")}\r\n${rest}`, 2000);
    assert.ok([0, 400, 403].includes(status), `${status} ${JSON.stringify(rest)}`);
  }
  await assertUp("slow forms");
});

test("a giant number of an entry makes no list as long", async () => {
  const memory = process.memoryUsage().heapUsed;
  for (const at of ["4294967296", "999999999", "1e9", "-1", "99999", "9".repeat(400), "0x10", "1.5", "NaN", "Infinity"]) {
    for (const list of ["memberships", "reportsTo", "duties"]) {
      assert.ok([200, 404].includes((await desk.get(`${board}/${list}/${at}`)).status), at);
      for (const act of [`add:/${list}`, `remove:/${list}/${at}`, `up:/${list}/${at}`, `add:/${list}/${at}`]) {
        const body = new URLSearchParams({ token, act, [`/${list}/${at}`]: "x", [`/${list}/0`]: "y" }).toString();
        const { status, text } = await post(`${board}/${list}`, { body }, 2000);
        assert.ok([200, 303, 404].includes(status), `${status} ${act}`);
        assert.ok(text.length < 3_000_000, `${act}: ${text.length} bytes`);
      }
    }
  }
  assert.ok(process.memoryUsage().heapUsed - memory < 400_000_000);
  await assertUp("giant numbers");
});

test("a place as deep as no data is none", async () => {
  for (const step of ["0", "memberships", "name", "a"]) {
    const deep = `/${step}`.repeat(7000).slice(0, 14_000);
    assert.is((await desk.get(`/edit/groups/executive-board${deep}`)).status, 404, step);
    const check = await post(`/check/groups/executive-board${deep}`, { body: `token=${token}` });
    assert.is(check.status, 404);
  }
  await assertUp("deep places");
});

test("the names in a table are its own, whatever they are", () => {
  const table = { ...answered, type: "table", isNested: true } as const;
  const deep = "a.".repeat(100_000);
  const keys = ["__proto__.polluted", "constructor.prototype.polluted", "toString", deep];
  const rows = keys.flatMap((key, at): [string, string[]][] => [
    [`/0/${at}.key`, [key]],
    [`/0/${at}.value`, ["x"]],
  ]);
  const value = valueOfField(table, new Map(rows), undefined) as Record<string, unknown>;
  assert.equal(Object.keys(value), ["__proto__", "constructor", "toString", deep.trim()]);
  assert.equal(Object.getOwnPropertyDescriptor(value, "__proto__")?.value, { polluted: "x" });
  assert.is(({} as Record<string, unknown>).polluted, undefined);
});

const answered = { pointer: "/0", label: "Words", isRequired: false, mayBeUnknown: false, mayBeAssumed: false };

test("no text makes the check, the preview of a text or the search take long", async () => {
  const signs = [
    "a",
    " ",
    "\n",
    "[",
    "]",
    "[[",
    "*",
    "_",
    "`",
    "(",
    "!",
    "[^",
    "|",
    "\t- ",
    "> ",
    "1. ",
    "&",
    "<",
    "<!--",
    ".",
    "-",
    "#",
    "a@",
    "http://",
    "0",
    "\u0301",
    "é",
    "[[a:b|",
    "**a ",
    "~",
    "\\",
    '"',
    "{",
    ": ",
    "\r",
  ];
  for (const sign of signs) {
    const text = `${sign.repeat(20_000 / sign.length)}x`;
    const sent = (fields: Record<string, string>) => ({ body: new URLSearchParams({ token, ...fields }).toString() });
    assert.is((await post("/prose-preview", sent({ text, place: "/edit/groups/executive-board" }), 3000)).status, 200, sign);
    // All of the data are judged where the text is of signs that mean something in it.
    for (const depth of "[*<.".includes(sign) ? ["quick", "whole"] : ["quick"]) {
      const names = ["/name", "/shortName", "/purpose", "/link", "/email", "/colour", "/reviewed.year", "/body"];
      const fields = Object.fromEntries(names.map((name) => [name, text]));
      assert.is((await post(`/check/groups/executive-board?depth=${depth}`, sent(fields), 3000)).status, 200, sign);
    }
    const query = encodeURIComponent(text.slice(0, 3000)).slice(0, 12_000).replace(/%.?$/, "");
    assert.is((await desk.get(`/facts?q=${query}`)).status, 200, sign);
  }
  await assertUp("texts");
});

test.after(() => desk.close());

test.run();
