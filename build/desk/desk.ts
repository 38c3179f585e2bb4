import type { DeskFrame } from "../../src/desk/parts/shell.tsx";
import type { BrowserFile } from "./browser-files.ts";
import type { Session } from "./server/session.ts";
import type { Workspace } from "./workspace.ts";

/** What the pages of the desk are made from. */
export interface Desk {
  readonly workspace: Workspace;
  readonly session: Session;
  /** The files that the browser loads, by their addresses. */
  readonly browserFiles: ReadonlyMap<string, BrowserFile>;
  readonly assets: DeskFrame["assets"];
  /** The port of the website as it will be, and its path there. */
  readonly preview: { readonly port: number; readonly base: string };
  readonly port: number;
}
