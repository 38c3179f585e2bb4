import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { posix, win32 } from "node:path";
import type { Machine } from "./machine.ts";

/**
 * Debian's headless shell of Chromium, from a folder of the search path. The program of that name in the folder itself is a
 * script that waits for this one: a signal would reach the script alone.
 */
const debianHeadlessShell = "../lib/chromium/chromium-headless-shell";

/**
 * The names of browsers on a Linux search path, most wanted first. The headless shells have no windows to draw: they print
 * the same bytes as Chromium of their version, in less than half the time. Then come Chromium, Chrome and Edge.
 */
const linuxNames = [
  debianHeadlessShell,
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/** Every path at which a browser based on Chromium may be installed on this machine, most wanted first. */
export function browserPaths(machine: Machine): string[] {
  switch (machine.platform) {
    case "win32":
      return windowsPrograms.flatMap((program) => machine.programFolders.map((folder) => win32.join(folder, program)));
    case "darwin":
      return macApplications.flatMap((application) =>
        ["/Applications", posix.join(machine.home, "Applications")].map((folder) => posix.join(folder, application)),
      );
    default:
      return linuxNames.flatMap((name) => machine.searchPath.map((folder) => posix.join(folder, name)));
  }
}

/** The paths of the browsers that are installed, in the order in which they should be tried. */
export async function findInstalledBrowsers(machine: Machine): Promise<string[]> {
  const paths = [...new Set(browserPaths(machine))];
  const found = await Promise.all(paths.map(isProgram));
  return paths.filter((_, index) => found[index]);
}

/** Whether a file exists and may be executed. */
export async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
