import { realpathSync } from "node:fs";
import type { Server } from "node:http";
import { sep } from "node:path";
import type { DevServer } from "@11ty/eleventy-dev-server";
import { guardedHttpServer } from "../local-server/http-server.ts";
import { listenOnLoopback } from "../local-server/loopback.ts";
import { refuse } from "../local-server/refuse.ts";
import { type Allowed, allowedOn, notFound, type Refusal } from "../local-server/request-guard.ts";

/** In bytes. Pages listen and say nothing. */
const longestMessage = 1024;

/** In milliseconds. A large document takes this long to print on a slow machine. */
const longestMaking = 120_000;

const methods = ["GET", "HEAD"];

export interface ServerOptions {
  /** Where to listen, or the next port that is free. */
  readonly port: number;
  /** A port that is not taken, since another server is to have it. */
  readonly notPort?: number;
  /** Further hosts to answer to, as in `allowedOn`. */
  readonly hosts?: readonly string[];
  /** How long a request may take to come, and a connection on which nothing moves may stay. */
  readonly timeoutMilliseconds: number;
  /** Told in one line what the server could not do. */
  readonly say: (line: string) => void;
  /** Called with the path of each page that is opened. */
  readonly onPage?: (path: string) => void;
  /** Gives, for the path of a file that is being made anew, what ends with that; the file is sent then. */
  readonly untilMade?: (path: string) => Promise<void> | undefined;
}

export interface OpenServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Opens a development server to this machine alone. Each request passes the guard first, and none ends the process.
 * @throws {MachineFault} where no port is free
 */
export async function openOnLoopback(site: DevServer, options: ServerOptions): Promise<OpenServer> {
  const { port, notPort, hosts, say } = options;
  site.isFileInDirectory = staysInside;
  site.setupReloadNotifier();
  site.updateServer.options.maxPayload = longestMessage;
  // A broken frame closes its socket; without a listener the error would end the process.
  site.updateServer.on("connection", (socket) => socket.on("error", () => undefined));
  const opened = await listenOnLoopback({ port, notPort, flag: "--port" }, (tried) =>
    guardedServer(site, allowedOn(tried, methods, hosts), options),
  );
  for (const server of opened.servers) server.on("error", (error) => say(`Preview: ${firstLine(error)}`));
  const close = async () => {
    for (const server of opened.servers) {
      server.close();
      server.closeAllConnections();
    }
    await site.close();
  };
  return { port: opened.port, close };
}

function guardedServer(
  site: DevServer,
  allowed: Allowed,
  { timeoutMilliseconds, say, onPage, untilMade }: ServerOptions,
): Server {
  return guardedHttpServer(allowed, {
    timeoutMilliseconds,
    answer: async (request, response) => {
      const path = request.url?.split("?", 1)[0] ?? "";
      if (path.endsWith("/")) onPage?.(path);
      const making = untilMade?.(path);
      if (making !== undefined) {
        response.setTimeout(longestMaking);
        await making;
        response.setTimeout(timeoutMilliseconds);
      }
      // A server may leave ranges out (RFC 9110, 14.2); this one finds none in a folder whose name begins with a dot.
      delete request.headers.range;
      try {
        await site.onRequestHandler(request, response);
      } catch (error) {
        const isOutside = error instanceof Error && error.message === "Invalid path";
        if (!isOutside) say(`Preview: ${request.method} ${request.url}: ${firstLine(error)}`);
        refuse(response, isOutside ? notFound : failed);
      }
    },
    upgrade: (request, socket, head) => site.server.emit("upgrade", request, socket, head),
  });
}

const failed: Refusal = { status: 500, text: "The preview failed at this page. The terminal says why." };

/** Whether a file, through whatever links, lies in a folder; one that cannot be reached cannot be served either. */
function staysInside(folder: string, file: string): boolean {
  try {
    return `${realpathSync(file)}${sep}`.startsWith(`${realpathSync(folder)}${sep}`);
  } catch {
    return true;
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split("\n", 1)
    .join("");
}
