import type { WayOn } from "../../../src/desk/pages/problem.tsx";
import type { SentForm } from "./body.ts";
import type { Reply } from "./reply.ts";
import type { Session } from "./session.ts";

/** What a page of the desk is asked with. */
export interface Visit {
  /** The parts of the path that stand for something, such as the id of a task. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  /** What the form sent; empty for a page that is opened. */
  readonly form: SentForm;
  /** The host that the browser asked, by which the addresses of other servers on the machine are told. */
  readonly host: string;
}

/** How one address of the desk is answered. */
export interface Route {
  readonly method: "GET" | "POST";
  /** The address; `*` stands for one part, `**` at the end for all that follow. */
  readonly path: string;
  readonly answer: (visit: Visit) => Promise<Reply>;
  /** Whether nothing of the data is in it, so that whoever has no key may have it too: its page needs it. */
  readonly isForAll?: true;
}

/** The route for an address, with the parts of the path that its stars stand for; undefined where there is none. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly parts: readonly string[] } | undefined {
  const asked = path.split("/").slice(1).map(decodeURIComponent);
  for (const route of routes) {
    if (route.method !== method) continue;
    const parts = match(route.path.split("/").slice(1), asked);
    if (parts !== undefined) return { route, parts };
  }
  return undefined;
}

function match(pattern: readonly string[], asked: readonly string[]): readonly string[] | undefined {
  const parts: string[] = [];
  for (const [at, step] of pattern.entries()) {
    if (step === "**") return [...parts, ...asked.slice(at)];
    const part = asked[at];
    if (part === undefined || (step !== "*" && step !== part)) return undefined;
    if (step === "*") parts.push(part);
  }
  return pattern.length === asked.length ? parts : undefined;
}

/** What a server of the desk needs besides its routes. */
export interface Doors {
  readonly session: Session;
  readonly routes: readonly Route[];
  /** The port of the server. */
  readonly port: number;
  /** The page for whoever has no key, for an address that is none, and for a failure. */
  readonly problem: (title: string, what: string, wayOn?: WayOn) => string;
  /** Told of an error of the program. */
  readonly onError: (error: unknown) => void;
}
