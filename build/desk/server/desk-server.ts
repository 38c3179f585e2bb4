import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { MachineFault } from "../../../src/model/machine-fault.ts";
import { guardedHttpServer } from "../../local-server/http-server.ts";
import type { Allowed } from "../../local-server/request-guard.ts";
import { BadBody, readForm, type SentForm } from "./body.ts";
import { type Reply, send } from "./reply.ts";
import { type Doors, findRoute } from "./routes.ts";

/** The methods of the desk: what changes anything is POST. */
export const deskMethods = ["GET", "HEAD", "POST"];

const nothingSent: SentForm = { answers: new Map(), files: new Map() };

/**
 * The server of the desk, which does not listen yet. It answers only a browser that had the key, and takes only forms that
 * hold its token.
 */
export function deskServer(
  allowed: Allowed,
  doors: Doors,
  timeoutMilliseconds: { readonly request: number; readonly answer: number },
): Server {
  return guardedHttpServer(allowed, {
    timeoutMilliseconds: timeoutMilliseconds.request,
    answerMilliseconds: timeoutMilliseconds.answer,
    answer: async (request, response) => {
      const isHead = request.method === "HEAD";
      try {
        send(response, await replyTo(request, doors, allowed), isHead);
      } catch (error) {
        // Whoever has hung up before all was sent gets no answer, and nothing has failed.
        if (request.destroyed && !request.complete) return;
        failWith(response, error, doors, isHead);
      }
    },
  });
}

async function replyTo(request: IncomingMessage, doors: Doors, allowed: Allowed): Promise<Reply> {
  const { session, port, routes, problem } = doors;
  const url = new URL(request.url ?? "/", "http://desk.invalid");
  const method = request.method === "POST" ? "POST" : "GET";
  const key = url.searchParams.get("key");
  if (method === "GET" && url.pathname === "/" && key !== null && session.isKey(key)) {
    return { to: ownAddress(url.searchParams.get("next")), cookie: session.cookie(port, isByHttps(request)) };
  }
  const found = findRoute(routes, method, url.pathname);
  const isOpen = session.isOpenTo(port, request.headers.cookie);
  if (!isOpen && found?.route.isForAll !== true)
    return askForKey(doors, method === "GET" && found !== undefined ? url : undefined);
  if (found === undefined) {
    const what = "The record may have been renamed or taken away meanwhile.";
    return { status: 404, html: problem("There is no such page", what) };
  }
  const form = method === "POST" ? await readForm(request) : nothingSent;
  if (method === "POST" && !session.isToken(tokenOf(request, form))) {
    const what = "The desk was started again since this page was opened. Go back, copy what you typed, and open the page anew.";
    return { status: 403, html: problem("This form is too old", what) };
  }
  return found.route.answer({ parts: found.parts, query: url.searchParams, form, host: hostOf(request, allowed) });
}

/** An address of the desk itself: one slash and plain signs, which no browser takes for another host's (WHATWG URL, 4.4). */
function ownAddress(typed: string | null): string {
  return typed !== null && /^\/(?![\\/])[!-~]*$/.test(typed) ? typed : "/";
}

/**
 * Whether the browser came by https, as a proxy before this machine says. Nothing but the mark of the cookie hangs on it: who
 * says so falsely gets a cookie that is sent less often.
 */
function isByHttps(request: IncomingMessage): boolean {
  const [first = ""] = String(request.headers["x-forwarded-proto"] ?? "").split(",");
  return first.trim() === "https";
}

/** The host that the browser asked: that which a proxy names, if it is an allowed one, since some proxies put in their own. */
function hostOf(request: IncomingMessage, { hosts }: Allowed): string {
  const forwarded = String(request.headers["x-forwarded-host"] ?? "").toLowerCase();
  return hosts.has(forwarded) ? forwarded : (request.headers.host ?? "");
}

/**
 * What whoever shows no key is told. A link of another website, of a calendar or of an email comes without the strict cookie,
 * also in a browser that has it (RFC 6265bis, 5.2): the same link on a page of the desk comes with it.
 * @param asked the page, where there is such a one
 */
function askForKey({ problem }: Doors, asked: URL | undefined): Reply {
  const title = "Open the desk";
  if (asked === undefined) return { status: 403, html: problem(title, noKey) };
  asked.searchParams.delete("key");
  const wayOn = { text: "I have the desk open in this browser: go on", href: `${asked.pathname}${asked.search}` };
  return { status: 403, html: problem(title, noKey, wayOn) };
}

const noKey =
  "The desk shows what is not published, so it asks for a key. Copy the whole address that the terminal shows after “Desk”, and open it.";

function tokenOf(request: IncomingMessage, { answers }: SentForm): string {
  const [header] = request.headersDistinct["x-desk-token"] ?? [];
  return header ?? answers.get("token")?.[0] ?? "";
}

function failWith(response: ServerResponse, error: unknown, doors: Doors, isHead: boolean): void {
  if (!(error instanceof BadBody)) doors.onError(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  send(response, replyToFailure(error, doors), isHead);
}

function replyToFailure(error: unknown, { problem }: Doors): Reply {
  if (error instanceof BadBody) return { status: error.status, html: problem("This cannot be taken", error.message) };
  if (error instanceof MachineFault) return { status: 500, html: problem("This cannot be done", error.message) };
  const what = "Nothing was saved. The terminal says why; that is a fault of the program.";
  return { status: 500, html: problem("The desk failed at this page", what) };
}
