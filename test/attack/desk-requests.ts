import fc from "fast-check";
import * as assert from "uvu/assert";
import { Store } from "../../build/desk/store/store.ts";
import { type Answer, ask } from "../desk/server/asking.ts";
import { crawl } from "../desk/server/crawl.ts";
import { copyOfFenmarsh, formHeaders, type Opened, openOnFenmarsh, secret } from "../desk/server/opened.ts";
import { contentsOf } from "../folder.ts";
import { type Amount, type Attack, brokenBy, type Outcome } from "./attack.ts";

export const deskRequests: Attack = {
  name: "desk-requests",
  about:
    "Requests by chance are sent to the desk, by its addresses and by mutations of them, with the cookie and the token right, wrong or left out: without both nothing of the data changes, with both nothing but what the history holds and can take back; nothing beyond the folder is shown or changed, and the desk goes on.",
  runs: 10_000,
  run,
};

/** How many requests are under way at once. */
const atOnce = 16;

/** So many pages are opened to learn addresses and names of fields. */
const mostPages = 400;

async function run({ runs = 300, seed }: Amount): Promise<Outcome> {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on("uncaughtException", note);
  const desk = await openOnFenmarsh(copyOfFenmarsh());
  try {
    const around = desk.around();
    const sent = fc.sample(randomRequests(await learn(desk)), { numRuns: runs, seed });
    const broken: (string | undefined)[] = [];
    // First all that may change nothing, against the data as they were.
    const [powerless, powerful] = [sent.filter((each) => !mayChange(each)), sent.filter(mayChange)];
    const [before, files] = [contentsOf(desk.data), desk.files()];
    for (let at = 0; at < powerless.length; at += atOnce) {
      const some = powerless.slice(at, at + atOnce);
      broken.push(
        await brokenBy(`one of ${JSON.stringify(some)}`, async () => {
          await sendAll(desk, some);
          assert.equal(contentsOf(desk.data), before);
        }),
      );
    }
    for (let at = 0; at < powerful.length; at += atOnce) {
      const some = powerful.slice(at, at + atOnce);
      broken.push(await brokenBy(`one of ${JSON.stringify(some)}`, () => sendAll(desk, some)));
    }
    broken.push(await brokenBy("what the history holds", async () => assert.equal(await takenBack(desk), files)));
    broken.push(await brokenBy("what is around the data", () => assert.equal(desk.around(), around)));
    broken.push(await brokenBy("what went uncaught", () => assert.equal(uncaught, [])));
    return { tried: runs, broken: broken.filter((each) => each !== undefined) };
  } finally {
    await desk.close();
    process.off("uncaughtException", note);
  }
}

/** One request; the right cookie and token are put in when it is sent, since each desk has its own. */
interface RandomRequest {
  readonly method: string;
  readonly path: string;
  readonly cookie: "right" | "wrong" | "none";
  readonly token: "right" | "wrong" | "none" | "header";
  readonly headers: Readonly<Record<string, string>>;
  readonly fields: readonly (readonly [string, string])[];
}

/** Whether it is such as a form of the desk sends, so that it may change what a form may. */
function mayChange({ method, cookie, token, headers }: RandomRequest): boolean {
  const isForm = Object.keys(headers).every((name) => !["origin", "host", "content-type"].includes(name));
  return method === "POST" && cookie === "right" && (token === "right" || token === "header") && isForm;
}

async function sendAll(desk: Opened, requests: readonly RandomRequest[]): Promise<void> {
  for (const { status, text, headers } of await Promise.all(requests.map((each) => sendOne(desk, each)))) {
    assert.ok(status < 500, `${status}: ${desk.errors.map((error) => (error as Error).stack).join("\n")}`);
    assert.not(text.includes(secret));
    assert.match(String(headers["content-security-policy"]), /^default-src 'none'/);
    assert.equal(
      Object.keys(headers).filter((name) => name.startsWith("access-control-")),
      [],
    );
  }
  assert.is((await desk.get("/reviews")).status, 200);
  assert.equal(desk.errors, []);
}

/** The files of the data without all that the history says was changed in them, the newest first. */
async function takenBack(desk: Opened): Promise<Readonly<Record<string, string>>> {
  const files = { ...desk.files() };
  const store = await Store.open(desk.data, () => "");
  for (const change of await store.changes()) {
    for (const { path, before, after } of change.files) {
      assert.is(files[path], after && Buffer.from(after).toString("latin1"), `${path}: ${change.sentence}`);
      if (before === undefined) delete files[path];
      else files[path] = Buffer.from(before).toString("latin1");
    }
  }
  return Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sendOne({ port, cookie, token }: Opened, sent: RandomRequest): Promise<Answer> {
  const cookies = { right: cookie, wrong: cookie.replace(/.$/, "!"), none: "" };
  const tokens = { right: token, wrong: token.slice(1), none: "", header: "" };
  const body = new URLSearchParams([["token", tokens[sent.token]], ...sent.fields.map(([name, value]) => [name, value])]);
  const headers = {
    ...formHeaders(port, cookies[sent.cookie]),
    ...(sent.token === "header" && { "x-desk-token": token }),
    ...sent.headers,
  };
  return ask(port, sent.path, { method: sent.method, headers, ...(sent.method === "POST" && { body: body.toString() }) });
}

/** What the pages of a desk link to, and what their forms ask. */
interface Learnt {
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  readonly values: readonly string[];
}

async function learn(desk: Opened): Promise<Learnt> {
  const pages = await crawl(desk, mostPages);
  const found = (pattern: RegExp) => [
    ...new Set([...pages.values()].flatMap(({ text }) => [...text.matchAll(pattern)].map(([, each = ""]) => each))),
  ];
  const ofForms = found(/ (?:data-check|action)="(\/[^"]*)"/g);
  return {
    addresses: [...new Set([...pages.keys(), ...ofForms, "/publish/settle", "/prose-preview", "/history/000001/undo"])].filter(
      (each) => each !== "/publish",
    ),
    names: found(/ name="([^"]+)"/g).filter((name) => name !== "token"),
    values: found(/ value="([^"]{0,60})"/g).filter((value) => value.length < 40),
  };
}

function randomRequests({ addresses, names, values }: Learnt): fc.Arbitrary<RandomRequest> {
  const strange = fc.constantFrom(
    "",
    "..",
    "%2e%2e",
    "%00",
    "\\",
    "__proto__",
    "constructor",
    "-",
    "0",
    "999999999",
    "1e9",
    "*",
    "~1",
    "é",
    "a".repeat(300),
    "<script>",
    "[[a:b]]",
    "x: y",
    "\n---\n",
  );
  const part = fc.oneof(strange, fc.string({ maxLength: 12 }), fc.constantFrom(...values, ""));
  const address = fc.constantFrom(...addresses);
  // A part of an address is left out, doubled, or another; or something comes behind it.
  const mutated = fc
    .tuple(address, fc.nat(6), fc.constantFrom("drop", "double", "replace", "add"), part)
    .map(([path, at, how, other]) => {
      const parts = path.split("/");
      const place = Math.min(at, parts.length - 1) || 1;
      const typed = encodeURIComponent(other).replaceAll("%25", "%");
      if (how === "add") return `${path}/${typed}`;
      return parts
        .toSpliced(place, how === "double" ? 0 : 1, ...(how === "drop" ? [] : [how === "double" ? (parts[place] ?? "") : typed]))
        .join("/");
    });
  const path = fc
    .oneof({ weight: 3, arbitrary: address }, { weight: 2, arbitrary: mutated })
    .map((each) => (/^\/[!-~]*$/.test(each) ? each : "/"));
  const act = fc.oneof(
    fc.constantFrom("save", "next", "remove", "step:0", "step:9"),
    fc.tuple(fc.constantFrom("add", "up", "down", "remove"), fc.constantFrom(...names)).map(([verb, name]) => `${verb}:${name}`),
  );
  const field = fc.tuple(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: part }), part);
  const form = fc
    .tuple(fc.array(field, { maxLength: 8 }), act)
    .map(([fields, pressed]) => [...fields, ["act", pressed] as const]);
  const foreign = fc.constantFrom<Record<string, string>>(
    { origin: "null" },
    { origin: "http://rebound.example" },
    { host: "rebound.example" },
    { "content-type": "application/json" },
    { "content-type": "multipart/form-data; boundary=x" },
  );
  const usual = fc.constantFrom<Record<string, string>>(
    {},
    {},
    {},
    { "x-forwarded-proto": "https" },
    { "x-forwarded-host": "evil.example" },
    { range: "bytes=0-1" },
    { "accept-language": "de" },
  );
  return fc.record({
    method: fc.constantFrom("GET", "GET", "HEAD", "POST", "POST", "POST", "PUT", "OPTIONS", "DELETE"),
    path,
    cookie: fc.constantFrom("right", "right", "right", "wrong", "none"),
    token: fc.constantFrom("right", "header", "wrong", "none"),
    headers: fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: foreign }),
    fields: form,
  });
}
