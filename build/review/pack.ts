import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { didYouMean } from "../../src/load/did-you-mean.ts";
import { displayPath } from "../../src/load/files/read.ts";
import { modelOn } from "../../src/load/load.ts";
import type { ModelOnDay } from "../../src/model/day.ts";
import type { CalendarDate, Group, Model } from "../../src/model/model.ts";
import { isInSystemFolder } from "../../src/outputs/shared/system-folder.ts";
import { copyFonts, makePrintStylesheet } from "../../src/outputs/site/print-stylesheet.ts";
import { docxOf } from "../../src/outputs/word/docx.ts";
import { reviewPackPage } from "../../src/pages/review-pack.tsx";
import { say } from "../../src/words/say.ts";
import { type ExitCode, exitCode, WrongUsage } from "../command-line/exit.ts";
import { loadSound } from "../command-line/sound-data.ts";
import { today } from "../command-line/today.ts";
import { type PendingBrowser, startBrowser } from "../printing/browser.ts";
import { tryTwice } from "../printing/second-try.ts";
import { projectFolder } from "../project.ts";
import { inTemporaryFolder } from "../site/temporary-folder.ts";

/** The options of `review pack`. */
interface PackOptions {
  readonly data: string;
  readonly asOf: CalendarDate | undefined;
  /** The folder that both files go to. */
  readonly to: string;
}

/** Writes one group's terms of reference as a PDF and a Word document, to be sent out for review. */
export async function pack(id: string, { data, asOf, to }: PackOptions): Promise<ExitCode> {
  const { facts, refused } = await loadSound(data, ": the pack would lack what cannot be read.");
  if (facts === undefined) return refused;
  const model = modelOn(facts, today(facts.partnership.timeZone, asOf));
  const group = findGroup(model, id);
  if (await isInSystemFolder(to)) throw new WrongUsage(`--to ${to} belongs to the system. Choose another folder.`);
  await mkdir(to, { recursive: true });
  const [docx, pdf] = ["docx", "pdf"].map((kind) => join(to, `${id}.${kind}`)) as [string, string];
  await writeFile(docx, await createWordFile(model, group));
  process.stdout.write(`${displayPath(docx)}\n`);
  const faults = await printPack(model, group, pdf);
  if (faults.length > 0) {
    await rm(pdf, { force: true });
    process.stderr.write(`${faults.join("\n")}\nThe PDF was not made. ${whereToLook}\n`);
    return exitCode.faults;
  }
  process.stdout.write(`${displayPath(pdf)}\n`);
  return exitCode.ok;
}

const whereToLook = "Look for it in the group's file or in what the file refers to; if it is not there, the program is at fault.";

function findGroup({ groups }: Model, id: string): Group {
  const withTerms = groups.filter((group) => group.termsOfReference !== undefined);
  const found = withTerms.find((group) => group.id === id);
  if (found !== undefined) return found;
  const ids = withTerms.map((group) => group.id);
  const without = groups.find((group) => group.id === id);
  if (without !== undefined)
    throw new WrongUsage(
      `${without.name} has no terms of reference, so that there is nothing to send out. Write them as "termsOfReference" in ${displayPath(without.file)}.`,
    );
  throw new WrongUsage(`"${id}" is not a group with terms of reference. ${didYouMean(id, ids, `Those are ${ids.join(", ")}.`)}`);
}

function createWordFile(model: ModelOnDay, group: Group): Promise<Uint8Array> {
  return docxOf(reviewPackPage(model, group, ""), {
    title: titleOf(group),
    author: model.partnership.name,
    words: model.words,
    date: model.today,
    accent: model.arrangements.colours?.accent,
  });
}

/**
 * Prints the pack's page from a temporary folder.
 * @returns what is wrong with the PDF
 */
async function printPack(model: ModelOnDay, group: Group, out: string): Promise<readonly string[]> {
  const browser = startBrowser((sentence) => process.stderr.write(`${sentence}\n`));
  try {
    return await inTemporaryFolder("review-pack", (folder) => printPackFrom(folder, browser, model, group, out));
  } finally {
    await browser.close();
  }
}

async function printPackFrom(folder: string, browser: PendingBrowser, model: ModelOnDay, group: Group, out: string) {
  const styles = join(projectFolder, "src", "styles");
  const html = reviewPackPage(model, group, "print.css");
  const stylesheet = `${await makePrintStylesheet(styles, model.arrangements, html)}\n${await readFile(join(styles, "review-pack.css"), "utf8")}`;
  await copyFonts(stylesheet, join(folder, "fonts"));
  await writeFile(join(folder, "print.css"), stylesheet);
  await writeFile(join(folder, "index.html"), html);
  const { printDocument } = await import("../../src/outputs/pdf/print.ts");
  const plan = {
    folder,
    address: new URL("/", model.arrangements.website).href,
    page: "",
    out,
    foot: model.partnership.name,
    cover: say(model.words, "pdf.cover"),
    facts: {
      title: titleOf(group),
      author: model.partnership.name,
      subject: say(model.words, "reviewPack.subject", { title: titleOf(group) }),
      language: model.arrangements.language,
      date: model.today,
    },
  };
  const { faults } = await tryTwice(browser, (running) => printDocument({ browser: running, ...plan }));
  return faults;
}

function titleOf(group: Group): string {
  return group.termsOfReference?.title ?? group.name;
}
