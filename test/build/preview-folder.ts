import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import devServer from "@11ty/eleventy-dev-server";
import { openOnLoopback, type ServerOptions } from "../../build/preview/guarded-server.ts";
import { createEmptyFolder, writeFiles } from "../folder.ts";

/** What stands beside and beyond the folder of a preview, and no request may get. */
export const secret = "not to be shown";

/** The size of the largest file of a preview, in bytes. */
export const largeSize = 32_000_000;

/** Makes a folder to be shown at `/area/`, with links out of it, and the secret around it. */
export function makePreviewFolder(): string {
  const root = createEmptyFolder();
  const folder = join(root, "version-1");
  writeFiles(root, {
    "version-1/index.html": "<!doctype html><title>Home</title>",
    "version-1/page/index.html": "<!doctype html><title>Page</title>",
    "version-1/404.html": "<!doctype html><title>Nothing here</title>",
    "version-1/large.bin": "x".repeat(largeSize),
    "version-10/index.html": secret,
    "secret.html": secret,
  });
  symlinkSync(join(root, "secret.html"), join(folder, "link.html"));
  symlinkSync(join(root, "version-10"), join(folder, "linked"));
  mkdirSync(join(folder, "broken", "index.html"), { recursive: true });
  return folder;
}

export interface PreviewOptions {
  readonly port: number;
  /** Further hosts that it answers to. */
  readonly hosts?: readonly string[];
  /** A port that it does not take. */
  readonly notPort?: number;
  /** In milliseconds. */
  readonly timeout?: number;
  /** Takes each line that the server says. */
  readonly say?: (line: string) => void;
  readonly untilMade?: ServerOptions["untilMade"];
}

/** Opens a preview of a folder on a port, or the next that is free. */
export async function openPreview(folder: string, options: PreviewOptions) {
  const { port, notPort, hosts = [], timeout = 5000, say = () => undefined, untilMade } = options;
  const site = devServer.getServer("preview", folder, { pathPrefix: "/area/", logger: { info: say, log: say, error: say } });
  const place = { port, hosts, ...(notPort !== undefined && { notPort }), ...(untilMade && { untilMade }) };
  return { site, ...(await openOnLoopback(site, { ...place, timeoutMilliseconds: timeout, say })) };
}

/** A port that is probably free, and another one in each process. */
export function likelyFreePort(): number {
  return 40_000 + (process.pid % 20_000);
}
