import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { MachineFault } from "../../src/model/machine-fault.ts";
import { skipIf } from "../skipping.ts";
import { brokenFrames } from "./hostile-bytes.ts";
import { largeSize, likelyFreePort, makePreviewFolder, openPreview, type PreviewOptions } from "./preview-folder.ts";
import { handshake, openWebSocket, requestTo, send } from "./raw-http.ts";

const folder = makePreviewFolder();
const said: string[] = [];
const say = (line: string) => said.push(line);
/** What closes each preview that is open: one that a failed test leaves open would keep this process alive. */
const closers = new Set<() => Promise<void>>();

async function open(options: Partial<PreviewOptions>) {
  const preview = await openPreview(folder, { port: likelyFreePort(), say, ...options });
  const close = () => (closers.delete(close) ? preview.close() : Promise.resolve());
  closers.add(close);
  return { ...preview, close };
}

const { site, port } = await open({});
const origin = `http://localhost:${port}`;

/** What nobody caught: in the program, any of these would end it. */
const uncaught: unknown[] = [];
process.on("uncaughtException", (error) => uncaught.push(error));

const request = (line: string, ...headers: string[]) => requestTo(`localhost:${port}`, line, ...headers);

async function assertUp(after: string): Promise<void> {
  const { status, text } = await send(port, request("GET /area/"));
  assert.is(status, 200, after);
  assert.match(text, "<title>Home</title>");
  assert.equal(uncaught, [], after);
}

test("what the server could not do is told in one line", async () => {
  assert.is((await send(port, request("GET /area/broken/"))).status, 500);
  assert.equal(said, ["Preview: GET /area/broken/: EISDIR: illegal operation on a directory, read"]);
});

test("a file that is being made anew is sent once it is made, however long that takes", async () => {
  let isMade = false;
  const make = async () => {
    await pause(900);
    isMade = true;
  };
  const slow = await open({ timeout: 200, untilMade: (path) => (path === "/area/page/" ? make() : undefined) });
  const asked = (line: string) => send(slow.port, requestTo(`localhost:${slow.port}`, line));
  assert.is((await asked("GET /area/")).status, 200);
  assert.is(isMade, false);
  assert.is((await asked("GET /area/page/")).status, 200);
  assert.is(isMade, true);
  await slow.close();
});

test("a refusal is one line of text that names the methods there are", async () => {
  const { text } = await send(port, request("POST /area/"));
  const [head = "", body = ""] = text.split("\r\n\r\n");
  assert.match(head, /^content-type: text\/plain; charset=utf-8$/m);
  assert.match(head, /^allow: GET, HEAD$/m);
  assert.match(body, /^[^\n]+\n$/);
});

test("the server answers to its own names alone", async () => {
  for (const host of ["localhost", "127.0.0.1", "[::1]"]) {
    assert.is((await send(port, `GET /area/ HTTP/1.1\r\nHost: ${host}:${port}\r\n\r\n`)).status, 200, host);
  }
  for (const host of ["localhost", `localhost:${port + 1}`, `rebound.example:${port}`, `127.0.0.1.example:${port}`, ""]) {
    assert.is((await send(port, `GET /area/ HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).status, 421, host);
  }
});

test("websockets are opened for the server's own pages alone", async () => {
  const own = `localhost:${port}`;
  assert.is((await send(port, handshake(own, origin))).status, 101);
  for (const other of [
    "http://rebound.example",
    `http://localhost:${port + 1}`,
    `https://localhost:${port}`,
    "null",
    "",
    undefined,
  ]) {
    assert.is((await send(port, handshake(own, other))).status, 403, other);
  }
  assert.is((await send(port, handshake(`rebound.example:${port}`, origin))).status, 421);
});

test("a connection that is reset as it is refused does no harm", async () => {
  for (const bytes of [handshake(`localhost:${port}`, "null"), request("CONNECT example.org:443"), "\0\0"]) {
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
      socket.once("data", () => socket.resetAndDestroy()).once("close", () => resolve());
    });
    await assertUp(JSON.stringify(bytes));
  }
});

test("pages below the base path load live reload, and hear of changed files", async () => {
  assert.match((await send(port, request("GET /area/page/"))).text, 'src="/.11ty/reload-client.js"');
  const { socket, heard } = await openWebSocket(port, origin);
  site.reloadFiles([join(folder, "index.html")]);
  for (let waits = 0; waits < 100 && !heard().includes('"eleventy.reload"'); waits += 1) await pause(20);
  assert.match(heard(), '"eleventy.reload"');
  socket.destroy();
});

test("a broken frame closes its own websocket and no other", async () => {
  const other = await openWebSocket(port, origin);
  for (const [what, bytes] of Object.entries(brokenFrames)) {
    const { socket, closed } = await openWebSocket(port, origin);
    socket.write(bytes, "latin1");
    assert.is(await Promise.race([closed.then(() => "closed"), pause(3000, "open", { ref: false })]), "closed", what);
    await assertUp(what);
  }
  const cut = await openWebSocket(port, origin);
  cut.socket.write("\x81");
  cut.socket.resetAndDestroy();
  await assertUp("half a frame");
  assert.not(other.socket.destroyed);
  other.socket.destroy();
});

const ownAddresses = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
const hasIpv6 = ownAddresses.some(({ address }) => address === "::1");

skipIf(hasIpv6 ? undefined : "this machine has no ::1", test, "both loopback addresses are listened on", async () => {
  for (const address of ["127.0.0.1", "::1"]) assert.is((await send(port, request("GET /area/"), 4000, address)).status, 200);
});

const foreign = ownAddresses
  .filter(({ internal, address }) => !internal && !address.startsWith("fe80:"))
  .map(({ address }) => address);
// Linux takes all of 127.0.0.0/8 for itself; a server on every address would answer here too.
if (process.platform === "linux") foreign.push("127.0.0.2");

skipIf(
  foreign.length === 0 ? "there is no other address" : undefined,
  test,
  "no other address of this machine is listened on",
  async () => {
    for (const address of foreign)
      assert.equal(await send(port, request("GET /area/"), 1000, address), { status: 0, text: "" }, address);
  },
);

test("a port that is taken is passed over, and further hosts answered where they are allowed", async () => {
  const next = await open({ port, hosts: ["other.example.org", "preview.example.org"] });
  const bytes = "GET /area/ HTTP/1.1\r\nHost: preview.example.org\r\n\r\n";
  assert.ok(next.port > port);
  assert.is((await send(next.port, bytes)).status, 200);
  await next.close();
  assert.is((await send(next.port, bytes)).status, 0);
});

test("a connection that sends slowly, or not at all, or does not read is closed, however busy it looks", async () => {
  const impatient = await open({ port, timeout: 700 });
  const host = `Host: localhost:${impatient.port}`;
  const stays = (bytes: string, often?: string) => untilClosed(impatient.port, bytes, often);
  const unread = connect(impatient.port, "127.0.0.1", () => unread.write(`GET /area/large.bin HTTP/1.1\r\n${host}\r\n\r\n`));
  // Heard from the start, since the server may reset the connection before anything of it is read.
  const unreadClosed = new Promise((resolve) => unread.on("error", resolve).on("close", resolve));
  await Promise.all([
    stays(""),
    stays("GET /area/ HTTP/1.1\r\nHost: loc"),
    stays("GET /area/ HTTP/1.1\r\nX: ", "x"),
    stays(`POST /area/ HTTP/1.1\r\n${host}\r\nContent-Length: 999\r\n\r\n`, "x"),
  ]);
  // Node waits once more where a part was taken in the meantime.
  await pause(1000);
  let received = 0;
  unread.on("data", (bytes) => {
    received += bytes.length;
  });
  await unreadClosed;
  assert.ok(received < largeSize);
  await impatient.close();
});

test("more connections than any browser opens are closed at once, and the server answers when there are fewer", async () => {
  const patient = await open({ port, timeout: 60_000 });
  const connections = Array.from({ length: 300 }, () =>
    connect(patient.port, "127.0.0.1")
      .on("error", () => undefined)
      .resume(),
  );
  const closed = () => connections.filter(({ destroyed }) => destroyed).length;
  for (let waits = 0; waits < 500 && closed() < 44; waits += 1) await pause(20);
  // One more than should be would be closed by now too.
  await pause(200);
  assert.is(closed(), 44);
  for (const connection of connections) connection.destroy();
  const bytes = requestTo(`localhost:${patient.port}`, "GET /area/");
  let status = 0;
  for (let waits = 0; waits < 100 && status !== 200; waits += 1) ({ status } = await send(patient.port, bytes));
  assert.is(status, 200);
  await patient.close();
});

/** Opens a connection that sends something, and more again and again; what it got until it was closed. */
function untilClosed(port: number, bytes: string, often = ""): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const timer = setInterval(() => socket.write(often), 100);
    const end = () => {
      clearInterval(timer);
      resolve(text);
    };
    socket.setEncoding("latin1").on("data", (more: string) => {
      text += more;
    });
    socket.on("error", end).on("close", end);
  });
}

test("a port that is another server's is passed over while that does not listen yet", async () => {
  const next = await open({ port, notPort: port + 1 });
  assert.ok(next.port > port + 1);
  await next.close();
});

test("where all ports are taken, that is told as a fault of the machine", async () => {
  const last = await open({ port: 65_535 }).catch(() => undefined);
  const error = await open({ port: 65_535 }).catch((error: unknown) => error);
  await last?.close();
  assert.instance(error, MachineFault);
});

test.after(async () => {
  for (const close of [...closers]) await close();
});

test.run();
