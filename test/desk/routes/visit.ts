import { cpSync } from "node:fs";
import { join } from "node:path";
import { judgeOf } from "../../../build/desk/judging/judge.ts";
import { openDesk } from "../../../build/desk/open-desk.ts";
import { createEmptyFolder } from "../../folder.ts";
import { day } from "../../model/made.ts";
import { project } from "../../sources.ts";

// Visits the desk as a browser without scripts does: it has the cookie, and sends forms with their token.

/** What was answered. */
export interface Answered {
  readonly status: number;
  readonly html: string;
  /** Where it sends on to. */
  readonly to: string | undefined;
}

/** A desk over a copy of a partnership. */
export interface Visited {
  readonly folder: string;
  get(path: string): Promise<Answered & { readonly bytes: Uint8Array }>;
  /** Sends a form: texts, or files with their names. */
  post(path: string, typed: Readonly<Record<string, string | File>>): Promise<Answered>;
  close(): Promise<void>;
}

/**
 * Opens the desk over a copy of a folder of the project.
 * @param of below the project, such as `test/fixtures/fenmarsh`
 */
export async function visitDesk(of: string, on: string): Promise<Visited> {
  const folder = createEmptyFolder();
  cpSync(join(project, of), folder, { recursive: true });
  const asOf = day(on);
  const errors: unknown[] = [];
  const desk = await openDesk({
    ...{ data: folder, asOf, port: 18920, judge: judgeOf(folder, asOf) },
    ...{ preview: { port: 18999, base: "/" }, site: createEmptyFolder(), drafts: createEmptyFolder() },
    ...{ now: () => `${on}T09:00:00Z`, onError: (error: unknown) => errors.push(error) },
  });
  const { origin, href } = new URL(desk.address);
  const opened = await fetch(href, { redirect: "manual" });
  const cookie = (opened.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const read = async (response: Response) => {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (errors.length > 0) throw errors[0];
    const html = new TextDecoder().decode(bytes);
    return { status: response.status, html, bytes, to: response.headers.get("location") ?? undefined };
  };
  const get = async (path: string) => read(await fetch(origin + path, { headers: { cookie }, redirect: "manual" }));
  const token = /name="token" value="([^"]+)"/.exec((await get("/tasks/post-news")).html)?.[1] ?? "";
  return {
    folder,
    get,
    post: async (path, typed) => {
      const body = new FormData();
      for (const [name, value] of Object.entries({ token, ...typed })) body.append(name, value);
      return read(await fetch(origin + path, { method: "POST", headers: { cookie, origin }, body, redirect: "manual" }));
    },
    close: desk.close,
  };
}

/** What a form would send of what it carries hidden, such as answers to earlier pages. */
export function carriedBy(html: string): Record<string, string> {
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return Object.fromEntries([...inputs].map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]));
}
