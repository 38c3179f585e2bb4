import { cpSync } from "node:fs";
import { judgeOf } from "../../../build/desk/judging/judge.ts";
import { openDesk } from "../../../build/desk/open-desk.ts";
import { createEmptyFolder } from "../../folder.ts";
import { day } from "../../model/made.ts";

/** A desk on a copy of a data folder. */
export interface OpenedDesk {
  /** The copy. */
  readonly folder: string;
  /** The origin of the desk, without a slash at its end. */
  readonly home: string;
  /** The address that opens it. */
  readonly address: string;
  /** The cookie of a browser that had the key. */
  readonly cookie: string;
  /** Has the data read again. */
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

/** Opens the desk on a copy of a data folder, as of a day. An error of the program is thrown. */
export async function openCopy(data: string, on: string): Promise<OpenedDesk> {
  const folder = createEmptyFolder();
  cpSync(data, folder, { recursive: true });
  const desk = await openDesk({
    ...{ data: folder, asOf: day(on), port: 8245, host: undefined },
    preview: { port: 8240, base: "/" },
    site: createEmptyFolder(),
    drafts: createEmptyFolder(),
    judge: judgeOf(folder, day(on)),
    now: () => `${on}T12:00:00.000Z`,
    onError: (error) => {
      throw error;
    },
  });
  const { headers } = await fetch(desk.address, { redirect: "manual" });
  const [cookie = ""] = (headers.get("set-cookie") ?? "").split(";");
  return { folder, home: new URL(desk.address).origin, address: desk.address, cookie, forget: desk.forget, close: desk.close };
}
