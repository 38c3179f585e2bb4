import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { headersFor, headerTable } from "../../src/outputs/headers/table.ts";
import { contentTypeOf, fileTypes } from "../../src/outputs/headers/types.ts";

/** A website that is being served on this machine. */
export interface Served {
  /** The URL of the home page, with the base path. */
  readonly home: string;
  readonly close: () => void;
}

/** Serves a built website as a host would: with the headers of the table, under its base path, and with its 404 page. */
export async function serveSite(folder: string, base = "/"): Promise<Served> {
  const table = headerTable(base);
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
    const type = fileTypes.find(({ ends }) => ends.includes(extname(found).slice(1)));
    // Texts are sent compressed, as every host does.
    const zip = type?.isText === true;
    return {
      status: file === undefined ? 404 : 200,
      headers: {
        ...Object.fromEntries(headersFor(table, `/${within ?? ""}`).map(({ name, value }) => [name, value])),
        "Content-Type": type === undefined ? "application/octet-stream" : contentTypeOf(type),
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
