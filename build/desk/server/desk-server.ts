import type { IncomingMessage, Server, ServerResponse } from "node:http";
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
        send(response, await replyTo(request, doors), isHead);
      } catch (error) {
        if (!(error instanceof BadBody)) doors.onError(error);
        failWith(response, error, doors, isHead);
      }
    },
  });
}

async function replyTo(request: IncomingMessage, doors: Doors): Promise<Reply> {
  const { session, routes, problem } = doors;
  const url = new URL(request.url ?? "/", "http://desk.invalid");
  const method = request.method === "POST" ? "POST" : "GET";
  const key = url.searchParams.get("key");
  if (method === "GET" && url.pathname === "/" && key !== null && session.isKey(key)) {
    const next = url.searchParams.get("next") ?? "/";
    // Never to another host: an address of the desk begins with one slash.
    return {
      to: /^\/(?![\\/])/.test(next) ? next : "/",
      cookie: session.cookie(request.headers["x-forwarded-proto"] === "https"),
    };
  }
  if (url.pathname.startsWith("/files/")) return replyWith(doors, method, url, request, nothingSent);
  if (!session.isOpenTo(request.headers.cookie))
    return { status: 403, html: problem(403, "Open the desk from the terminal", noKey) };
  if (findRoute(routes, method, url.pathname) === undefined) return notFound(doors);
  const form = method === "POST" ? await readForm(request) : nothingSent;
  if (method === "POST" && !session.isToken(tokenOf(request, form)))
    return { status: 403, html: problem(403, "This form is too old", oldForm) };
  return replyWith(doors, method, url, request, form);
}

async function replyWith(doors: Doors, method: string, url: URL, request: IncomingMessage, form: SentForm): Promise<Reply> {
  const found = findRoute(doors.routes, method, url.pathname);
  if (found === undefined) return notFound(doors);
  const host = request.headers.host ?? "";
  return found.route.answer({ parts: found.parts, query: url.searchParams, form, host });
}

function notFound({ problem }: Doors): Reply {
  return {
    status: 404,
    html: problem(404, "There is no such page", "The record may have been renamed or taken away meanwhile."),
  };
}

const noKey =
  "The desk shows what is not published, so it asks for a key. Copy the whole address that the terminal shows after “Desk”, and open it.";
const oldForm = "The desk was started again since this page was opened. Go back, copy what you typed, and open the page anew.";

function tokenOf(request: IncomingMessage, { answers }: SentForm): string {
  const [header] = request.headersDistinct["x-desk-token"] ?? [];
  return header ?? answers.get("token")?.[0] ?? "";
}

function failWith(response: ServerResponse, error: unknown, { problem }: Doors, isHead: boolean): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const reply: Reply =
    error instanceof BadBody
      ? { status: error.status, html: problem(error.status, "This cannot be taken", error.message) }
      : {
          status: 500,
          html: problem(
            500,
            "The desk failed at this page",
            "Nothing was saved. The terminal says why; that is a fault of the program.",
          ),
        };
  // What was not read of a request that is too large would be taken for the next one.
  response.setHeader("connection", "close");
  send(response, reply, isHead);
}
