import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Refusal } from "./request-guard.ts";

/** How long a connection stays open for its refusal to be read. */
const lingerMilliseconds = 1000;

/** Answers a request with a refusal; one whose answer has begun already is cut off. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(refusal.status, headersOf(refusal)).end(bodyOf(refusal));
}

/** Answers on a connection that no response belongs to, and closes it. */
export function hangUp(socket: Duplex, refusal: Refusal): void {
  if (!socket.writable) return;
  const headers = Object.entries({ ...headersOf(refusal), connection: "close" }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.on("error", () => undefined).resume();
  socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${headers.join("")}\r\n${bodyOf(refusal)}`);
  // To close at once, with bytes unread, would reset the connection before the answer is read.
  setTimeout(() => socket.destroy(), lingerMilliseconds).unref();
}

/** A refusal is one line of text: the browser runs, frames and keeps nothing of it. */
const strictHeaders = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cache-control": "no-store",
};

function headersOf(refusal: Refusal): Record<string, string> {
  return {
    ...strictHeaders,
    "content-type": "text/plain; charset=utf-8",
    "content-length": String(Buffer.byteLength(bodyOf(refusal))),
    ...(refusal.allow === undefined ? {} : { allow: refusal.allow }),
  };
}

function bodyOf({ text }: Refusal): string {
  return `${text}\n`;
}
