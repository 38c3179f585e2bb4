import { homedir, hostname, tmpdir } from "node:os";
import { launchBrowser } from "../../src/outputs/pdf/browser.ts";
import { machineOf } from "../../src/outputs/pdf/machine.ts";
import { printDocument } from "../../src/outputs/pdf/print.ts";

/** Prints the document of a finished site with a browser of its own. Arguments: the folder of the site, the path of the PDF. */
const [folder = "", out = ""] = process.argv.slice(2);
const executablePath = process.env.PUPPETEER_EXECUTABLE_PATH || undefined;
const browser = await launchBrowser({
  executablePath,
  machine: machineOf(process, homedir(), tmpdir(), hostname()),
  notice: () => {},
});
await printDocument({
  browser,
  folder,
  address: "http://localhost/",
  page: "document/",
  out,
  cover: "Cover",
  foot: "Measured",
  facts: { title: "Measured", author: "Bench", subject: "Measured", language: "en-GB", date: "2025-06-30" as never },
});
await browser.close();
