import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { headersFor, headerTable } from "../../src/outputs/headers/table.ts";

/** A website that is being served on this machine. */
export interface Served {
  /** The URL of the home page, with the base path. */
  readonly home: string;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".pdf": "application/pdf",
};

/** The text formats, which are sent compressed, as every host does. */
const compressible = /\.(html|css|js|json|svg|xml|txt|csv|ics|webmanifest)$/;

const table = headerTable();

/** Serves a built website as a host would: with the headers of the table, under its base path, and with its 404 page. */
export async function serveSite(folder: string, base = "/"): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)).then(
      ({ status, headers, body }) => {
        response.writeHead(status, headers).end(body);
      },
    );
  });

  async function answer(path: string) {
    const within = path.startsWith(base) ? normalize(path.slice(base.length)) : undefined;
    const file = within === undefined ? undefined : await fileAt(join(folder, within));
    const found = file ?? join(folder, "404.html");
    const bytes = await readFile(found);
    const zip = compressible.test(found);
    return {
      status: file === undefined ? 404 : 200,
      headers: {
        ...Object.fromEntries(headersFor(table, `/${within ?? ""}`).map(({ name, value }) => [name, value])),
        "Content-Type": types[extname(found)] ?? "application/octet-stream",
        ...(zip && { "Content-Encoding": "gzip" }),
      },
      body: zip ? gzipSync(bytes) : bytes,
    };
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return path;
  const index = join(path, "index.html");
  return found?.isDirectory() && (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}
