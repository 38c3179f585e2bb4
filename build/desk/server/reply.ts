import type { ServerResponse } from "node:http";

/** What the desk answers. */
export type Reply =
  | { readonly status?: number; readonly html: string }
  | { readonly status?: number; readonly json: unknown }
  | { readonly status?: number; readonly text: string }
  /** Sends the browser on to another address of the desk, which it asks for by GET (RFC 9110, 15.4.4). */
  | { readonly to: string; readonly cookie?: string }
  /** With a name it is saved and not shown. */
  | { readonly file: Uint8Array | string; readonly type: string; readonly isForEver?: boolean; readonly name?: string };

/**
 * What each answer tells the browser: it runs no script and takes no style but the desk's own files, sends forms nowhere else,
 * and shows the desk in no frame. Nothing of it is kept, for it shows what is not published.
 */
const headers: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "cache-control": "no-store",
};

/** Sends a reply. */
export function send(response: ServerResponse, reply: Reply, isHead: boolean): void {
  if ("to" in reply) {
    const cookie = reply.cookie === undefined ? {} : { "set-cookie": reply.cookie };
    response.writeHead(303, { ...headers, ...cookie, location: reply.to, "content-length": "0" }).end();
    return;
  }
  const { status, type, body, isForEver } = contentOf(reply);
  const caching = isForEver ? { "cache-control": "max-age=31536000, immutable" } : {};
  const saving =
    "file" in reply && reply.name !== undefined ? { "content-disposition": `attachment; filename="${reply.name}"` } : {};
  response.writeHead(status, {
    ...headers,
    ...caching,
    ...saving,
    "content-type": type,
    "content-length": String(Buffer.byteLength(body)),
  });
  response.end(isHead ? undefined : body);
}

function contentOf(reply: Exclude<Reply, { to: string }>): {
  status: number;
  type: string;
  body: Uint8Array | string;
  isForEver: boolean;
} {
  if ("file" in reply) return { status: 200, type: reply.type, body: reply.file, isForEver: reply.isForEver ?? false };
  const { status = 200 } = reply;
  if ("html" in reply) return { status, type: "text/html; charset=utf-8", body: reply.html, isForEver: false };
  if ("json" in reply) return { status, type: "application/json", body: JSON.stringify(reply.json), isForEver: false };
  return { status, type: "text/plain; charset=utf-8", body: `${reply.text}\n`, isForEver: false };
}
