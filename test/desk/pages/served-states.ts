import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { OpenedDesk } from "./opened-desk.ts";

/** Serves pages of the desk as they were, each by its name, with the files and answers of the desk that made them. */
export async function serveStates(
  { home, cookie }: OpenedDesk,
  pages: ReadonlyMap<string, string>,
): Promise<{ readonly home: string; readonly paths: readonly string[]; readonly close: () => void }> {
  const names = [...pages.keys()];
  const server = createServer((request, response) => {
    void answer(request).then(({ headers, body }) => response.writeHead(200, headers).end(body));
  });

  async function answer(request: IncomingMessage) {
    const path = request.url ?? "/";
    const kept = pages.get(names[Number(/^\/states\/(\d+)$/.exec(path)?.[1] ?? -1)] ?? "");
    const asked = await fetch(home + (kept === undefined ? path : "/"), {
      method: request.method ?? "GET",
      headers: {
        cookie,
        ...(request.method === "POST" && { origin: home }),
        ...pick(request, "content-type", "x-desk-token"),
      },
      ...(request.method === "POST" && { body: await bytesOf(request) }),
    });
    const headers = Object.fromEntries(
      ["content-type", "content-security-policy"].flatMap((name) => {
        const value = asked.headers.get(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    return { headers, body: kept ?? new Uint8Array(await asked.arrayBuffer()) };
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    home: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    paths: names.map((_, at) => `states/${at}`),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pick(request: IncomingMessage, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (typeof request.headers[name] === "string" ? [[name, request.headers[name]]] : [])),
  );
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
