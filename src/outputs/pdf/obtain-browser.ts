import { execFile } from "node:child_process";
import { posix } from "node:path";
import { promisify } from "node:util";
import {
  Browser,
  BrowserTag,
  computeExecutablePath,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from "@puppeteer/browsers";
import { isProgram } from "./find-browser.ts";
import type { Machine } from "./machine.ts";

const run = promisify(execFile);

/** Where Puppeteer keeps the browsers that it downloads. */
function cacheOf(machine: Machine): string {
  return posix.join(machine.home.replaceAll("\\", "/"), ".cache", "puppeteer");
}

/** The browsers that Puppeteer downloaded before, the newest first. */
export async function downloadedBrowsers(machine: Machine): Promise<string[]> {
  const kept = await getInstalledBrowsers({ cacheDir: cacheOf(machine) });
  const usable = kept.filter(({ browser }) => browser === Browser.CHROMEHEADLESSSHELL || browser === Browser.CHROME);
  return usable
    .sort((a, b) => b.buildId.localeCompare(a.buildId, "en", { numeric: true }))
    .map(({ executablePath }) => executablePath);
}

/**
 * Downloads the newest stable browser without a window, which is all that printing needs.
 * @throws when the machine has no network, no disk, or a processor for which there is none
 */
export async function downloadBrowser(machine: Machine): Promise<string> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error("there is no browser to download for this kind of machine");
  const browser = Browser.CHROMEHEADLESSSHELL;
  const wanted = {
    browser,
    buildId: await resolveBuildId(browser, platform, BrowserTag.STABLE),
    cacheDir: cacheOf(machine),
    platform,
  };
  await install(wanted);
  return computeExecutablePath(wanted);
}

/** Whether packages can be installed here: Debian or Ubuntu, as root. */
export async function canInstallPackages(machine: Machine): Promise<boolean> {
  return machine.platform === "linux" && machine.isRoot && (await isProgram("/usr/bin/apt-get"));
}

/**
 * Installs Debian's Chromium.
 * @throws when apt-get fails
 */
export async function installPackage(): Promise<string> {
  await run("/usr/bin/apt-get", ["update", "--quiet"]);
  await run("/usr/bin/apt-get", ["install", "--yes", "--quiet", "--no-install-recommends", "chromium"], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return "/usr/bin/chromium";
}
