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

/** The folder in which Puppeteer keeps the browsers that it downloads. */
function cacheOf(machine: Machine): string {
  return posix.join(machine.home.replaceAll("\\", "/"), ".cache", "puppeteer");
}

/** The paths of the browsers that Puppeteer downloaded before, newest first. */
export async function findDownloadedBrowsers(machine: Machine): Promise<string[]> {
  const downloaded = await getInstalledBrowsers({ cacheDir: cacheOf(machine) });
  const usable = downloaded.filter(({ browser }) => browser === Browser.CHROMEHEADLESSSHELL || browser === Browser.CHROME);
  return usable
    .sort((a, b) => b.buildId.localeCompare(a.buildId, "en", { numeric: true }))
    .map(({ executablePath }) => executablePath);
}

/** Where a browser comes from on a machine that has none. */
export interface Supply {
  readonly download: typeof downloadBrowser;
  readonly canInstallPackages: typeof canInstallPackages;
  readonly installPackage: typeof installPackage;
}

/**
 * Downloads the newest stable headless browser, which is all that printing needs.
 * @param onFound called once it is known which, before it is fetched
 * @returns its path
 * @throws when there is no network, no space on the disk, or no browser for this kind of machine
 */
async function downloadBrowser(machine: Machine, onFound: () => void): Promise<string> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error("there is no browser to download for this kind of machine");
  const browser = Browser.CHROMEHEADLESSSHELL;
  const build = {
    browser,
    buildId: await resolveBuildId(browser, platform, BrowserTag.STABLE),
    cacheDir: cacheOf(machine),
    platform,
  };
  onFound();
  await install(build);
  return computeExecutablePath(build);
}

/** Whether packages can be installed on this machine: it has apt-get (Debian, Ubuntu), and the process runs as root. */
async function canInstallPackages(machine: Machine): Promise<boolean> {
  return machine.platform === "linux" && machine.isRoot && (await isProgram("/usr/bin/apt-get"));
}

/**
 * Installs Debian's headless shell of Chromium; the whole of Chromium where there is no such package, as in Debian 11.
 * @returns its path
 * @throws when apt-get fails
 */
async function installPackage(): Promise<string> {
  await run("/usr/bin/apt-get", ["update", "--quiet"]);
  const install = async (name: string, path: string) => {
    await run("/usr/bin/apt-get", ["install", "--yes", "--quiet", "--no-install-recommends", name], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return path;
  };
  return install("chromium-headless-shell", "/usr/lib/chromium/chromium-headless-shell").catch(() =>
    install("chromium", "/usr/bin/chromium"),
  );
}

/** The network, and the packages of Debian and Ubuntu. */
export const supplyOfMachine: Supply = { download: downloadBrowser, canInstallPackages, installPackage };
