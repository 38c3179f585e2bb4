import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer, { type Page } from "puppeteer";
import { addresses } from "../../../src/site/addresses.ts";
import { browserSwitches } from "../baseline.ts";
import { type Bench, measureAll, type Section } from "../bench.ts";
import { prepareEdits } from "../edit.ts";
import type { Subject } from "../rounds.ts";
import type { Workshop } from "../workshop.ts";

/** A port that few programs use. */
const port = 8971;
const timeoutMilliseconds = 60_000;

/** Measures the time from saving a file to the new page in an open browser, and to the new PDF. */
export async function startPart(bench: Bench): Promise<Section> {
  const preview = await startPreview(bench.workshop);
  const viewer = await puppeteer.launch({ executablePath: bench.browser, args: browserSwitches });
  try {
    const edit = await prepareEdits(bench.workshop.data);
    const page = await viewer.newPage();
    await page.goto(`${preview.address}${addresses.group(edit.group)}`);
    let pdf = 0;
    const toPage: Subject = {
      name: "edit-page",
      label: "npm start: one membership changed, until the browser shows it",
      atMost: [0.1],
      run: async () => {
        const before = await hashPdf(preview.address);
        const start = performance.now();
        const post = await edit.next();
        const printed = untilPdfDiffers(preview.address, before).then(() => performance.now() - start);
        await untilShown(page, post);
        const shown = performance.now() - start;
        pdf = await printed;
        return shown;
      },
    };
    const toPdf: Subject = {
      name: "edit-pdf",
      label: "npm start: the same change, until the new PDF is there",
      atMost: [0.4],
      run: async () => pdf,
    };
    return { title: "Writing", rows: await measureAll(bench, [toPage, toPdf]) };
  } finally {
    await viewer.close();
    await preview.stop();
  }
}

async function startPreview(workshop: Workshop): Promise<{ address: string; stop: () => Promise<void> }> {
  const { program, args, folder } = workshop.command("start", "--port", String(port), "--base", "/");
  const child = spawn(program, args, { cwd: folder, stdio: "ignore" });
  const ended = once(child, "exit");
  const address = `http://localhost:${port}`;
  await until(async () => (await hashPdf(address)) !== "");
  return {
    address,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Waits in the page itself, which may be updated in place or reloaded. */
async function untilShown(page: Page, text: string): Promise<void> {
  const isShown = "(text) => document.body !== null && document.body.textContent.includes(text)";
  await page.waitForFunction(`(${isShown})(${JSON.stringify(text)})`, { polling: 5, timeout: timeoutMilliseconds });
}

async function untilPdfDiffers(address: string, before: string): Promise<void> {
  await until(async () => ![before, ""].includes(await hashPdf(address)));
}

/** A hash of the PDF that the preview serves; empty where it serves none. */
async function hashPdf(address: string): Promise<string> {
  const response = await fetch(`${address}${addresses.pdf}`).catch(() => undefined);
  if (response?.ok !== true) return "";
  return createHash("sha256")
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest("hex");
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + timeoutMilliseconds;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new Error("The preview did not do what was waited for within a minute.");
    await pause(20);
  }
}
