import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { judgeOf } from "../../../build/desk/judging/judge.ts";
import { openDesk } from "../../../build/desk/open-desk.ts";
import { likelyFreePort } from "../../build/preview-folder.ts";
import { contentsOf, createEmptyFolder, writeFiles } from "../../folder.ts";
import { day } from "../../model/made.ts";
import { project } from "../../sources.ts";
import { type Answer, type Asked, ask } from "./asking.ts";

/** What stands around the data folder, and no request may get. */
export const secret = "not to be shown";

/** A desk that is open on a copy of the invented partnership of Fenmarsh. */
export interface Opened {
  readonly port: number;
  readonly key: string;
  /** The cookie of a browser that had the key. */
  readonly cookie: string;
  /** What the forms of its pages hold. */
  readonly token: string;
  /** The data folder. */
  readonly data: string;
  /** Asks as a browser does that had the key. */
  readonly get: (path: string) => Promise<Answer>;
  /** Sends a form as a page of the desk does. */
  readonly post: (path: string, fields: Fields, asked?: Asked) => Promise<Answer>;
  /** Every file of the data, without what the desk keeps of earlier texts. */
  readonly files: () => Readonly<Record<string, string>>;
  /** Every file around the data folder. */
  readonly around: () => Readonly<Record<string, string>>;
  /** What the program said it failed at. */
  readonly errors: readonly unknown[];
  readonly close: () => Promise<void>;
}

/** The answers of a form; a name may have several. */
export type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

/**
 * Opens a desk on a copy of the partnership, in a folder with a secret around it and links to that.
 * @param data a folder that another desk has open too; a new copy where none is given
 */
export async function openOnFenmarsh(data = copyOfFenmarsh(), hosts: readonly string[] = []): Promise<Opened> {
  const errors: unknown[] = [];
  const asOf = day("2025-02-03");
  // What a change comes to on the pages is tested elsewhere, and would take most of the time.
  const judge = judgeOf(data, asOf);
  const desk = await openDesk({
    ...{
      data,
      asOf,
      site: join(data, "..", "_site"),
      drafts: join(data, "..", "edition-drafts"),
      port: likelyFreePort(),
      preview: { port: 8080, base: "/" },
    },
    hosts,
    judge: { ...judge, judge: (changes) => judge.judge(changes, "findings") },
    now: () => "2025-02-03T10:00:00.000Z",
    onError: (error) => errors.push(error),
  });
  const [, port = "", key = ""] = /^http:\/\/localhost:(\d+)\/\?key=(.+)$/.exec(desk.address) ?? [];
  const opened = await ask(Number(port), `/?key=${key}`);
  const cookie = String(opened.headers["set-cookie"]?.[0]).split(";", 1).join("");
  const get = (path: string) => ask(Number(port), path, { headers: { cookie } });
  const [, token = ""] = /<meta name="desk-token" content="([^"]+)"/.exec((await get("/")).text) ?? [];
  return {
    ...{ port: Number(port), key, cookie, token, data, errors, get },
    post: (path, fields, { headers = {} } = {}) => {
      const entries = Array.isArray(fields) ? fields : Object.entries(fields);
      const body = new URLSearchParams([["token", token], ...entries]).toString();
      return ask(Number(port), path, { method: "POST", body, headers: { ...formHeaders(Number(port), cookie), ...headers } });
    },
    files: () => contentsWithout(data, ".desk"),
    around: () => contentsWithout(join(data, ".."), "data"),
    close: desk.close,
  };
}

/** The headers of a form that is sent from a page of the desk. */
export function formHeaders(port: number, cookie: string): Record<string, string> {
  return { cookie, origin: `http://localhost:${port}`, "content-type": "application/x-www-form-urlencoded" };
}

/** A copy of the partnership with links out of it, and the secret around it. */
export function copyOfFenmarsh(): string {
  const root = createEmptyFolder();
  const data = join(root, "data");
  cpSync(join(project, "test/fixtures/fenmarsh"), data, { recursive: true });
  writeFiles(root, {
    "secret.yaml": `name: ${secret}\n`,
    "data-2/arrangements.yaml": `name: ${secret}\n`,
    "secret/a.yaml": secret,
    "edition-drafts/draft-2025-02-03.pdf": "A draft.",
  });
  symlinkSync(join(root, "secret.yaml"), join(data, "groups", "linked.yaml"));
  symlinkSync(join(root, "secret"), join(data, "static"));
  return data;
}

function contentsWithout(folder: string, left: string): Record<string, string> {
  return Object.fromEntries(Object.entries(contentsOf(folder)).filter(([path]) => path.split("/")[0] !== left));
}
