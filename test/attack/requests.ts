import fc from "fast-check";
import * as assert from "uvu/assert";
import { brokenFrames, hostileRequests } from "../build/hostile-bytes.ts";
import { likelyFreePort, makePreviewFolder, openPreview, secret } from "../build/preview-folder.ts";
import { handshake, openWebSocket, requestTo, send } from "../build/raw-http.ts";
import { type Amount, type Attack, brokenBy, type Outcome } from "./attack.ts";

export const requests: Attack = {
  name: "requests",
  about:
    "Bytes of every kind are sent to the preview: each request that is listed has its status, foreign hosts and origins are refused, nothing beyond the folder is shown, and the preview goes on.",
  runs: 20_000,
  run,
};

/** How many requests of chance are under way at once. */
const atOnce = 100;

/** A running preview that is attacked. */
interface Target {
  readonly port: number;
  /** Asserts that it still answers, and that nothing went uncaught: in the program, that would end it. */
  readonly assertUp: () => Promise<void>;
}

async function run({ runs = 2000, seed }: Amount): Promise<Outcome> {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on("uncaughtException", note);
  const { port, close } = await openPreview(makePreviewFolder(), { port: likelyFreePort() });
  const assertUp = async () => {
    const { status, text } = await send(port, requestTo(`localhost:${port}`, "GET /area/"));
    assert.is(status, 200);
    assert.match(text, "<title>Home</title>");
    assert.equal(uncaught, []);
  };
  try {
    const target = { port, assertUp };
    const listed = [...(await sendListed(target)), ...(await openFromForeign(target)), ...(await sendFrames(target))];
    const broken = [...listed, ...(await sendRandom(target, runs, seed))].filter((each) => each !== undefined);
    return { tried: listed.length + runs, broken };
  } finally {
    await close();
    process.off("uncaughtException", note);
  }
}

type Held = string | undefined;

async function sendListed({ port, assertUp }: Target): Promise<Held[]> {
  const held: Held[] = [];
  for (const [bytes, status] of hostileRequests(`localhost:${port}`)) {
    const found = await brokenBy(JSON.stringify(bytes.slice(0, 120)), async () => {
      const answer = await send(port, bytes);
      assert.is(answer.status, status);
      assert.not(answer.text.includes(secret));
      assert.not.match(answer.text, /^access-control-/im);
      await assertUp();
    });
    held.push(found);
  }
  return held;
}

/** Asks for pages and for websockets by the name of another host, and from the pages of another origin. */
async function openFromForeign({ port, assertUp }: Target): Promise<Held[]> {
  const own = `localhost:${port}`;
  const hosts = ["localhost", `localhost:${port + 1}`, `rebound.example:${port}`, `127.0.0.1.example:${port}`, `a@${own}`, ""];
  const origins = ["http://rebound.example", `http://localhost:${port + 1}`, `https://${own}`, "null", "", undefined];
  const attempts: [bytes: string, status: number][] = [
    ...hosts.map((host): [string, number] => [requestTo(host, "GET /area/"), 421]),
    ...hosts.map((host): [string, number] => [handshake(host, `http://${own}`), 421]),
    ...origins.map((origin): [string, number] => [handshake(own, origin), 403]),
  ];
  const held: Held[] = [];
  for (const [bytes, status] of attempts) {
    const found = await brokenBy(JSON.stringify(bytes), async () => {
      assert.is((await send(port, bytes)).status, status);
      await assertUp();
    });
    held.push(found);
  }
  return held;
}

async function sendFrames({ port, assertUp }: Target): Promise<Held[]> {
  const held: Held[] = [];
  for (const [what, bytes] of Object.entries(brokenFrames)) {
    const found = await brokenBy(`a frame ${what}`, async () => {
      const { socket } = await openWebSocket(port, `http://localhost:${port}`);
      socket.write(bytes, "latin1");
      await assertUp();
      socket.destroy();
    });
    held.push(found);
  }
  return held;
}

async function sendRandom({ port, assertUp }: Target, runs: number, seed: number): Promise<Held[]> {
  const sent = fc.sample(randomRequests(port), { numRuns: runs, seed });
  const held: Held[] = [];
  for (let at = 0; at < sent.length; at += atOnce) {
    const some = sent.slice(at, at + atOnce);
    const found = await brokenBy(`one of ${JSON.stringify(some)}`, async () => {
      const answers = await Promise.all(some.map((one) => send(port, one, 60)));
      assert.not(answers.some(({ text }) => text.includes(secret)));
      await assertUp();
    });
    held.push(found);
  }
  return held;
}

/** Bytes, and requests of which a part is by chance: a header, the target, its path, the frames after a handshake. */
function randomRequests(port: number): fc.Arbitrary<string> {
  const host = `localhost:${port}`;
  const signs = (min: number, max: number, maxLength: number) =>
    fc.string({ unit: fc.integer({ min, max }).map((code) => String.fromCharCode(code)), maxLength });
  const bytes = signs(0, 255, 60);
  const parts = fc.constantFrom("/", "..", ".", "%", "%2e", "%2f", "%25", "%5c", "%00", "\\", "?", "[", ":", "a", "\xff");
  return fc.oneof(
    bytes,
    bytes.map((header) => requestTo(host, "GET /area/", header)),
    signs(33, 126, 40).map((target) => requestTo(host, `GET /${target}`)),
    fc.array(parts).map((path) => requestTo(host, `GET /${path.join("")}`)),
    bytes.map((frames) => handshake(host, `http://${host}`) + frames),
  );
}
