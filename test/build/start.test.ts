import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPdf } from "../../src/verify/pdf-reader.ts";
import { spokenText } from "../../src/verify/pdf-tree.ts";
import { type CommandResult, run } from "../command.ts";
import { createEmptyFolder } from "../folder.ts";
import { project } from "../sources.ts";
import { send } from "./raw-http.ts";

const port = 20_000 + (process.pid % 20_000);
const address = `http://localhost:${port}`;

/** Asks again and again until a page is as it should be; how long that took, in milliseconds. */
async function until(path: string, holds: (text: string) => boolean, mostMilliseconds: number): Promise<number> {
  const begun = performance.now();
  while (performance.now() - begun < mostMilliseconds) {
    const text = await fetch(`${address}${path}`).then(
      async (response) => (response.ok ? await response.text() : ""),
      () => "",
    );
    if (holds(text)) return performance.now() - begun;
    await pause(20);
  }
  return assert.unreachable(`${path} did not become what it should be within ${mostMilliseconds} ms`) as never;
}

function previews(): string[] {
  const cache = join(project, ".cache");
  return existsSync(cache) ? readdirSync(cache).filter((name) => name.startsWith("preview")) : [];
}

test("the website is shown, follows every change, keeps its last good state at a fault, and leaves nothing behind", async () => {
  const before = previews();
  const data = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  const file = join(data, "groups", "executive-board.yaml");
  const text = readFileSync(file, "utf8");
  const rename = (name: string) => writeFileSync(file, text.replace(/^name: .*$/m, `name: ${name}`));
  const page = "/groups/executive-board/";
  let stop = () => {};
  let said = "";
  const told = () => said;
  const untilTold = async (words: string) => {
    for (let waited = 0; !said.includes(words); waited += 100) {
      assert.ok(waited < 20_000, `"${words}" is not told`);
      await pause(100);
    }
  };
  const ended: Promise<CommandResult> = run(
    "start",
    ["--data", data, "--port", String(port), "--host", "preview.example.org", "--as-of", "2025-06-30"],
    {
      onStart: (child) => {
        stop = () => child.kill("SIGINT");
        child.stdout?.on("data", (text: string) => {
          said += text;
        });
      },
    },
  );
  try {
    await until(page, (html) => html.includes("<h1"), 30_000);
    assert.is((await send(port, "GET / HTTP/1.1\r\nHost: rebound.example\r\n\r\n")).status, 421);
    assert.is((await send(port, "GET / HTTP/1.1\r\nHost: preview.example.org\r\n\r\n")).status, 200);
    assert.is((await send(port, `GET /% HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`)).status, 400);
    await until("/downloads/governance-arrangements.pdf", (pdf) => pdf.startsWith("%PDF"), 30_000);

    await until("/_proofreading/", (html) => html.includes("is not published"), 1000);

    mkdirSync(join(data, "news"));
    writeFileSync(join(data, "news", "first.md"), "---\ntitle: First\ndate: 2025-01-20\n---\n\nNews.\n");
    await until("/news/first/", (html) => html.includes("News."), 10_000);
    await untilTold("as they were printed before");

    rename("Heron Board");
    await until(page, (html) => html.includes("Heron Board"), 10_000);
    const pdf = await readPdf(Buffer.from(await (await fetch(`${address}/downloads/governance-arrangements.pdf`)).arrayBuffer()));
    assert.ok(pdf.tree);
    assert.match(spokenText(pdf.tree), "Heron Board", "the PDF is sent when it shows the change");

    writeFileSync(file, `${text}colour: green\n`);
    await pause(1000);
    await until(page, (html) => html.includes("Heron Board"), 1000);
    // Long enough for a PDF to be printed: none may be told of after the fault as if it were cured.
    await pause(4000);
    const [, sinceFault = "✓ PDF 0.00 s"] = told().split("The website is shown as it was before.");
    assert.not.match(sinceFault, /✓ PDF +[\d.]+ s +\d+ pages/m);

    rename("Bittern Board");
    await until(page, (html) => html.includes("Bittern Board"), 10_000);
  } finally {
    stop();
  }
  const { signal, stdout } = await ended;
  assert.is(signal, "SIGINT");
  assert.match(stdout, /executive-board\.yaml:\d+:1 /, "the fault is told");
  assert.equal(previews(), before);
});

test("it ends with the shell that npm put before it, for that passes no signal on", async () => {
  const elsewhere = String(port + 1);
  const words = `"${process.execPath}" build/run.mjs start --data test/fixtures/fenmarsh --port ${elsewhere}; :`;
  const shell = spawn("sh", ["-c", words], {
    cwd: project,
    env: { ...process.env, npm_lifecycle_event: "start" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let said = "";
  shell.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  // The pipe closes once nobody holds it any more: neither the shell, nor the server, nor its browser.
  const closed = new Promise<string>((resolve) => shell.stdout.once("close", () => resolve("closed")));
  const serving = async () => {
    while (!said.includes("Website:")) await pause(50);
    return "serving";
  };
  assert.is(await Promise.race([serving(), pause(30_000, "late", { ref: false })]), "serving");
  shell.kill("SIGTERM");
  assert.is(await Promise.race([closed, pause(10_000, "still running", { ref: false })]), "closed");
});

test("told to be quiet, it tells faults alone", async () => {
  const data = join(createEmptyFolder(), "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  writeFileSync(join(data, "clauses.yaml"), "clauses: none\n");
  let stop = () => {};
  const { signal, stdout, stderr } = await run("start", ["--data", data, "--port", String(port + 2), "--quiet"], {
    onStart: (child) => {
      stop = () => child.kill("SIGINT");
      child.stderr?.on("data", stop);
      setTimeout(stop, 30_000).unref();
    },
  });
  assert.is(signal, "SIGINT");
  assert.is(stdout, "");
  assert.match(stderr, /clauses\.yaml:1:10 /);
});

test("a port that is none is refused", async () => {
  const { code, stderr } = await run("start", ["--port", "http"]);
  assert.is(code, 2);
  assert.match(stderr, /^--port: "http" is not a port\./);
});

test("a host that is none is refused", async () => {
  const { code, stderr } = await run("start", ["--host", "https://preview.example.org/"]);
  assert.is(code, 2);
  assert.match(stderr, /^--host: "https:\/\/preview\.example\.org\/" is not a host\./);
});

test.run();
