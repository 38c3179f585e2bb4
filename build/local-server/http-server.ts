import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { hangUp, refuse } from "./refuse.ts";
import { type Allowed, guard, refusalOfUnreadable } from "./request-guard.ts";

/** How often it is looked whether a request takes too long. */
const checkMilliseconds = 500;
const mostConnections = 256;

/** How a local server answers what its guard lets pass. */
export interface Answering {
  /** How long a request may take to come and, unless the answer may take longer, a connection on which nothing moves may stay. */
  readonly timeoutMilliseconds: number;
  readonly answerMilliseconds?: number;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Takes a connection that asks for another protocol, such as a websocket; without it such a connection is refused. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** A server of HTTP each of whose requests passes the guard first; none ends the process. It does not listen yet. */
export function guardedHttpServer(
  allowed: Allowed,
  { timeoutMilliseconds, answerMilliseconds = timeoutMilliseconds, answer, upgrade }: Answering,
): Server {
  const limits = {
    headersTimeout: timeoutMilliseconds,
    requestTimeout: timeoutMilliseconds,
    keepAliveTimeout: timeoutMilliseconds,
    connectionsCheckingInterval: checkMilliseconds,
  };
  const server = createServer(limits, (request, response) => {
    const refusal = guard(request, allowed);
    if (refusal === undefined) void answer(request, response);
    else refuse(response, refusal);
  });
  const take = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = guard(request, allowed) ?? (upgrade === undefined ? noUpgrade : undefined);
    if (refusal === undefined) upgrade?.(request, socket, head);
    else hangUp(socket, refusal);
  };
  server.on("upgrade", take).on("connect", take);
  server.on("checkExpectation", (_, response: ServerResponse) => refuse(response, unmetExpectation));
  server.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) =>
    hangUp(socket, refusalOfUnreadable(error.code, error.rawPacket?.toString("latin1") ?? "", allowed)),
  );
  server.timeout = answerMilliseconds;
  server.maxConnections = mostConnections;
  return server;
}

const unmetExpectation = { status: 417, text: "This server does nothing that a request expects before it is sent." };
const noUpgrade = { status: 400, text: "This server speaks no other protocol." };
